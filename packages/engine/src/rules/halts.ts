import type { Fact } from '@convoy/model/events';
import { pointOf } from '@convoy/model/point';
import type { Failure } from '@convoy/model/state';
import { wayBackBlocked } from '@convoy/model/way-back';
import type { Rule, View } from './view.ts';

/** What failed, where, and why. */
export const describe = (failure: Failure): string =>
  `${failure.service ?? failure.task ?? failure.check ?? 'deployment'} failed at ${pointOf(failure)}: ${failure.reason}`;

const halted = (code: string, reason: string, subject: string | undefined): Fact => ({
  type: 'deployment.halted',
  code,
  reason,
  ...(subject === undefined ? {} : { subject }),
});

/** It began, and what it did before it failed must not be done twice: only a person can say how far it came. */
const howFar = (task: string): string =>
  `it is not declared idempotent: look how far it came, then say convoy settle ${task} --as deployed|absent, then convoy resume`;

const isPartly = ({ state }: View, task: string | undefined): task is string =>
  task !== undefined && Object.hasOwn(state.partly, task);

/** A failure that nothing is taken back for is a person's to answer. */
export const halt = (view: View, pending: readonly Failure[]): { facts?: Fact[] } => {
  const { state } = view;
  const [first] = pending;
  if (!first || state.halted) return {};
  const why = describe(first);
  const subject = first.service ?? first.task ?? first.check;
  const on = isPartly(view, first.task)
    ? howFar(first.task)
    : 'mend the cause and say convoy resume, which tries it again';
  if (state.confirmed)
    return { facts: [halted('CONTRACT_FAILED', `${why}; the releases are confirmed and stay; ${on}`, subject)] };
  const back = view.plan.operation === 'deploy' ? '; convoy rollback takes everything back' : '';
  const reason = `${why} (rollback.on does not name this failure); ${on}${back}`;
  return { facts: [halted('ROLLBACK_NOT_WANTED', reason, subject)] };
};

/** A way back that is blocked ends in the hands of a person, who can try again or has done it already. */
export const block: Rule = ({ state }) => {
  const halt = state.halted ? null : wayBackBlocked(state);
  return halt ? { facts: [{ type: 'deployment.halted', ...halt }] } : {};
};

/** Asks a person how far a task came that may not run twice: the next deployment must know. */
export const unsettledTask = ({ state }: View): Fact | null => {
  const [task] = Object.keys(state.partly);
  if (task === undefined) return null;
  const why = `${task} failed half way: ${state.partly[task]}; ${howFar(task)}`;
  return halted('TASK_UNSETTLED', why, task);
};
