import { isReached, type Milestone, obstacleTo } from '@convoy/engine/focus';
import type { Settings } from '@convoy/model/settings';
import { type State, serviceOf } from '@convoy/model/state';
import { exits } from '../exit.ts';
import type { Result } from '../verb.ts';
import { adviceOn } from './advice.ts';

/** One service or task of a deployment, and how far it is brought here. */
export interface Part {
  readonly subject: string;
  readonly until: Milestone;
}

/** Under `together` nothing shifts before all candidates have passed, which is for whoever ends the deployment. */
export const farthest = ({ shift }: Pick<Settings, 'shift'>, { subject, until }: Part): Part =>
  shift === 'together' && (until === 'shifted' || until === 'checkpointed')
    ? { subject, until: 'gated' }
    : { subject, until };

const waitingFor = ({ plan, services, done }: State, subject: string): string[] => {
  const step =
    plan?.steps.find(({ service }) => service === subject) ?? plan?.tasks.find(({ task }) => task === subject);
  return (step?.needs ?? []).filter((need) => !services[need]?.checkpointed && !done[need]);
};

/** What became of one part of a deployment, for people and machines. */
export const partResult = (state: State, { subject, until }: Part): Result => {
  const { deployment, environment } = state;
  const { deployed } = serviceOf(state, subject);
  const isThere = isReached(state, subject, until);
  const obstacle = obstacleTo(state, subject);
  const needs = waitingFor(state, subject);
  const json = {
    ...{ deployment, environment, service: subject, until, reached: isThere },
    version: deployed?.release.version ?? null,
    candidate: deployed?.candidate ?? null,
    url: deployed?.url ?? null,
    failures: state.failures,
    advice: adviceOn(state.failures),
  };
  if (isThere && obstacle === null)
    return { exit: exits.done, json, text: `${subject} is ${until} in ${deployment}, which goes on from here` };
  if (obstacle !== null) {
    const reasons = [obstacle, ...adviceOn(state.failures)].map((line) => `\n  ${line}`).join('');
    const text = `${subject} is not ${until} in ${deployment}; whoever ends it takes it back (settle, convoy resume)${reasons}`;
    return { exit: exits.failed, json, text };
  }
  const refusal = {
    code: 'NEED_NOT_MET',
    reason: `${subject} waits for ${needs.join(', ') || 'what it needs'} in ${deployment}: bring that as far as checkpointed first`,
  };
  return {
    exit: exits.refused,
    text: `refused (${refusal.code}): ${refusal.reason}`,
    json: { ...json, refusals: [refusal] },
  };
};
