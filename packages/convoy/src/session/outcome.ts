import type { End } from '@convoy/engine/drive';
import type { State } from '@convoy/model/state';
import { type Exit, exits } from '../exit.ts';
import type { Result } from '../verb.ts';
import { overrideText } from '../view/text.ts';
import { adviceOn } from './advice.ts';

const exitOf = (state: State, end: End): Exit => {
  switch (end) {
    case 'halted':
      return exits.halted;
    case 'fenced':
      return exits.refused;
    case 'left':
      return exits.done;
    case 'stopped':
      return exits.cancelled;
    case 'finished':
      if (state.outcome === 'cancelled') return exits.cancelled;
      return state.outcome === 'confirmed' || state.plan?.operation === 'rollback' ? exits.done : exits.failed;
  }
};

const sentence = (state: State, end: End): string => {
  const { deployment, environment, halted, outcome, decisions, failures, settings } = state;
  const { override } = state.requested ?? {};
  const overridden = override ? `\n  ${overrideText(override)}` : '';
  const reasons = [...decisions.flatMap((decision) => decision.reasons), ...adviceOn(failures)]
    .map((line) => `\n  ${line}`)
    .join('');
  switch (end) {
    case 'halted':
      return `${deployment} is halted and needs a person: ${halted?.reason}\n  code: ${halted?.code}`;
    case 'fenced':
      return `${deployment} was taken over by another process, which goes on with it; this one stopped`;
    case 'left':
      return `${deployment} goes on in other jobs`;
    case 'stopped':
      return `${deployment} is not finished: convoy resume goes on${state.confirmed ? ' with its contract tasks' : ', convoy rollback takes it back'}`;
    case 'finished':
      if (outcome === 'confirmed')
        return `${deployment} is confirmed in ${environment}${settings?.url ? `\n  ${settings.url}` : ''}${overridden}`;
      return state.plan?.operation === 'rollback'
        ? `${environment} went back by ${deployment}${overridden}${reasons}`
        : `${deployment} was ${outcome === 'cancelled' ? 'cancelled and taken' : 'rolled'} back in ${environment}${overridden}${reasons}`;
  }
};

/** What a driven deployment came to, for people and machines. */
export const resultOf = (state: State, end: End, journal: string): Result => ({
  exit: exitOf(state, end),
  text: sentence(state, end),
  json: {
    deployment: state.deployment,
    environment: state.environment,
    url: state.settings?.url ?? null,
    operation: state.requested?.operation,
    end,
    outcome: state.outcome,
    halted: state.halted,
    failures: state.failures.map(({ point, service, task, check, code, reason }) => ({
      ...{ point, service, task, check, code, reason },
    })),
    reasons: state.decisions.flatMap(({ reasons }) => reasons),
    advice: adviceOn(state.failures),
    override: state.requested?.override ?? null,
    services: Object.fromEntries(
      Object.keys(state.settings?.services ?? {}).map((service) => [
        service,
        state.markers[service]?.release.version ?? null,
      ]),
    ),
    journal,
  },
});

/** A refusal: nothing was begun. */
export const refusedResult = (refusals: readonly { readonly code: string; readonly reason: string }[]): Result => ({
  exit: refusals.some(({ code }) => code === 'CANCELLED') ? exits.cancelled : exits.refused,
  text: refusals.map(({ code, reason }) => `refused (${code}): ${reason}`).join('\n'),
  json: { refusals },
});
