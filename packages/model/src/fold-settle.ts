import { type Command, subjectOf } from './commands.ts';
import type { Event } from './events.ts';
import { anew, holdTakenBack, without } from './fold-parts.ts';
import { taskDone } from './fold-steps.ts';
import { type Failure, type Running, type ServiceState, type State, serviceOf, undoOf } from './state.ts';
import { wayBackBlocked } from './way-back.ts';

/** A person's answer for an effect whose end nobody saw, or for a way back that is blocked. */
export const settle = (state: State, { subject, as, candidate }: Event<'control.accepted'>): State => {
  const open = Object.entries(state.running).find(([, { command }]) => subjectOf(command) === subject);
  if (!open && subject !== undefined && Object.hasOwn(state.blocked, subject)) return unblock(state, subject);
  if (!open) return settleTask(state, subject, as);
  const [key, running] = open;
  return settled({ ...state, halted: null, running: without(state.running, key) }, running, as, candidate);
};

/** A task that failed half way: done by hand it is done, else it is tried anew. */
const settleTask = (state: State, subject: string | undefined, as: 'deployed' | 'absent' | undefined): State => {
  const isIt = ({ point, task, settled: old }: Failure): boolean =>
    !old && point === 'deploy' && task !== undefined && task === subject;
  if (subject === undefined || !(Object.hasOwn(state.partly, subject) || state.failures.some(isIt))) return state;
  const failures = state.failures.filter((failure) => !isIt(failure));
  const known: State = { ...state, halted: null, failures, partly: without(state.partly, subject) };
  return answered(known, subject, as === 'deployed');
};

const answered = (state: State, task: string, isDone: boolean): State =>
  isDone ? taskDone(state, task, state.deployment) : anew(state, [task]);

/** The way back of this service is over: a person did it, or takes what came of it as it is. */
const unblock = (state: State, service: string): State => {
  const { rolledBack } = serviceOf(state, service);
  const undo = undoOf(state).find((candidate) => candidate.service === service);
  const change = undo
    ? rolledBack
      ? { accepted: true as const }
      : { rolledBack: true as const }
    : { retired: true as const };
  const blocked = without(state.blocked, service);
  const known: State = {
    ...state,
    blocked,
    services: { ...state.services, [service]: { ...serviceOf(state, service), ...change } },
  };
  const next = { ...known, halted: wayBackBlocked(known) };
  return undo && !rolledBack ? holdTakenBack(next, service, undo.from, state.deployment) : next;
};

const settled = (
  state: State,
  { command }: Running,
  as: 'deployed' | 'absent' | undefined,
  candidate: string | undefined,
): State => {
  const subject = subjectOf(command);
  // Back to nothing: what is absent is what was to come about.
  const isDone = as === (command.type === 'rollback' && command.to === null ? 'absent' : 'deployed');
  if (command.type === 'task') return answered(state, subject, isDone);
  const now = serviceOf(state, subject);
  const next = isDone ? { ...now, ...done(command, candidate) } : { ...now, attempt: now.attempt + 1 };
  const shifted = isDone && command.type === 'shift' ? [...state.shifted, subject] : state.shifted;
  const known = { ...state, shifted, services: { ...state.services, [subject]: next } };
  return isDone && command.type === 'rollback' ? holdTakenBack(known, subject, command.from, state.deployment) : known;
};

const done = (command: Command, candidate: string | undefined): Partial<ServiceState> => {
  switch (command.type) {
    case 'deploy':
      return { deployed: { release: command.release, ...(candidate === undefined ? {} : { candidate }) } };
    case 'weigh':
      return { weighed: command.step };
    case 'shift':
      return { shifted: true };
    case 'rollback':
      return { rolledBack: true };
    case 'retire':
      return { retired: true };
    case 'gate':
    case 'verify':
    case 'canary':
    case 'watch':
    case 'check':
    case 'task':
      return {};
  }
};
