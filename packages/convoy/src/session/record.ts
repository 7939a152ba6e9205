import type { End } from '@convoy/engine/drive';
import type { Told } from '@convoy/github/record';
import { messageOf } from '@convoy/model/error';
import type { State } from '@convoy/model/state';
import { agent } from '../agent.ts';
import type { Place } from '../place.ts';
import type { Surroundings } from '../verb.ts';

type Standing = readonly [state: 'in_progress' | 'success' | 'failure' | 'error' | 'inactive', description: string];

/** What the public record says; null: nothing new. `end` null: it has just begun or goes on. */
const standingOf = ({ outcome, halted, decisions, deployment }: State, end: End | null): Standing | null => {
  const because = decisions[0]?.reasons[0];
  switch (end) {
    case null:
      return ['in_progress', `${deployment} is under way`];
    case 'halted':
      return ['error', `a person is needed: ${halted?.reason ?? ''}`];
    case 'left':
    case 'stopped':
    case 'fenced':
      // Another process goes on with it, and says how it ended.
      return null;
    case 'finished':
      if (outcome === 'confirmed') return ['success', `${deployment} is confirmed`];
      return outcome === 'cancelled'
        ? ['inactive', `cancelled and taken back${because === undefined ? '' : `: ${because}`}`]
        : ['failure', `rolled back${because === undefined ? '' : `: ${because}`}`];
  }
};

/** It is a view: no deployment fails because it cannot be told. */
const say = async (
  { github, stores }: Place,
  told: Omit<Told, 'logUrl'>,
  warn: Surroundings['warn'],
): Promise<void> => {
  if (!github) return;
  try {
    const repository = await github();
    await repository.tell({ ...told, logUrl: stores.linkTo(agent) });
  } catch (thrown) {
    warn(`the public record of ${told.deployment} is not written: ${messageOf(thrown)}`);
  }
};

/** Tells the repository's Deployments how this one stands. */
export const publish = async (
  place: Place,
  state: State,
  end: End | null,
  { env, warn }: Pick<Surroundings, 'env' | 'warn'>,
): Promise<void> => {
  const standing = standingOf(state, end);
  if (!standing || !state.plan) return;
  const [now, description] = standing;
  const { deployment, environment, settings, requested } = state;
  const told = {
    ...{ deployment, environment, description, state: now },
    ref: requested?.commit ?? env.GITHUB_SHA ?? null,
    environmentUrl: settings?.url && /^https?:/.test(settings.url) ? settings.url : null,
  };
  await say(place, told, warn);
};

/** Tells them that nobody goes on with a deployment which may have been told of as under way. */
export const withdraw = (
  place: Place,
  environment: string,
  deployment: string,
  why: string,
  note: Surroundings['note'],
): Promise<void> => {
  const description = `given up: ${why}`;
  const told = { deployment, environment, description, state: 'inactive', ref: null, environmentUrl: null } as const;
  return say(place, told, note);
};
