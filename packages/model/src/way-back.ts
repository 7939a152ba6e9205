import { isEmptied, type State, serviceOf, undoOf } from './state.ts';

/** The halt of the first way back that is blocked, which says what a person can do; null: none is. */
export const wayBackBlocked = (state: State): NonNullable<State['halted']> | null => {
  const [service] = Object.keys(state.blocked);
  if (service === undefined) return null;
  const answer = `convoy settle ${service} --as ${isEmptied(state, service) ? 'absent' : 'deployed'}`;
  const isServed = undoOf(state).some((undo) => undo.service === service);
  const wayOn = serviceOf(state, service).rolledBack
    ? `mend it and say convoy resume; to leave it as it is, say ${answer} first`
    : `mend the cause and say convoy resume; if you took it ${isServed ? 'back' : 'away'} by hand, say ${answer} first`;
  const what = isServed
    ? `${service} could not be taken back`
    : `the candidate of ${service}, which takes no traffic, could not be taken away`;
  const reason = `${what}: ${state.blocked[service]}; ${wayOn}`;
  return { code: 'ROLLBACK_FAILED', reason, subject: service };
};
