import { keyOf, subjectOf } from '@convoy/model/commands';
import { isEmptied, type State, serviceOf } from '@convoy/model/state';
import { candidateUrl, holds, type World } from './world.ts';

/** What somebody finds who looks whether an effect came about. */
export const truth = (
  world: World,
  state: State,
  subject: string,
): { readonly as: 'deployed' | 'absent'; readonly candidate?: string } => {
  const command = Object.values(state.running).find((running) => subjectOf(running.command) === subject)?.command;
  const isThere = (): boolean => {
    // A way back that is done, and whose release did not pass its gate: it is taken as it is.
    if (Object.hasOwn(state.blocked, subject)) return !isEmptied(state, subject);
    if (Object.hasOwn(state.partly, subject)) return (world.tasks.get(subject) ?? 0) > 0;
    switch (command?.type) {
      case 'task':
        return (world.tasks.get(subject) ?? 0) > 0;
      case 'deploy': {
        const { live, idle } = world.slotsOf(subject);
        return [live, idle].some((slot) => slot?.key === `${state.deployment}/${keyOf(command)}`);
      }
      case 'shift':
        return holds(world.slotsOf(subject).live, serviceOf(state, subject).deployed?.release ?? command.release);
      case 'rollback': {
        const { live, share } = world.slotsOf(subject);
        return command.to === null ? live !== null : share === 0 && holds(live, command.to);
      }
      default:
        return false;
    }
  };
  if (!isThere()) return { as: 'absent' };
  const { idle } = world.slotsOf(subject);
  return { as: 'deployed', ...(command?.type === 'deploy' && idle ? { candidate: candidateUrl(subject, idle) } : {}) };
};
