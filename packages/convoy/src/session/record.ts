import type { End } from '@convoy/engine/drive';
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

/** Tells the repository's Deployments how this one stands. It is a view: no deployment fails because it cannot be told. */
export const publish = async (
  { github, stores }: Place,
  state: State,
  end: End | null,
  { env, note }: Pick<Surroundings, 'env' | 'note'>,
): Promise<void> => {
  const standing = standingOf(state, end);
  if (!github || !standing || !state.plan) return;
  const [now, description] = standing;
  const { deployment, environment, settings, requested } = state;
  try {
    const repository = await github();
    await repository.tell({
      ...{ deployment, environment, description, state: now },
      ref: requested?.commit ?? env.GITHUB_SHA ?? null,
      logUrl: stores.linkTo(agent),
      environmentUrl: settings?.url && /^https?:/.test(settings.url) ? settings.url : null,
    });
  } catch (thrown) {
    note(`the public record of ${deployment} is not written: ${messageOf(thrown)}`);
  }
};
