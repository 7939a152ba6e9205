import type { Command } from '@convoy/model/commands';
import type { CheckStep, TaskStep } from '@convoy/model/plan';
import { attemptOf, undoOf } from '@convoy/model/state';
import { isBack } from './back.ts';
import { planGraphOf } from './plan-graph.ts';
import { ask, unanswered } from './ready.ts';
import { roomIn } from './room.ts';
import { type Advice, isLost, isMet, isOut, progressOf, type Rule, stopped, type View } from './view.ts';

const run = ({ state }: View, { task }: TaskStep): Command => ({ type: 'task', task, attempt: attemptOf(state, task) });

/** An expand task runs before its dependents, as soon as its own needs are met and there is room. */
export const expand = (view: View, step: TaskStep, hasRoom: boolean): Advice => {
  const isDue = isOpen(view, step) && isWanted(view, step) && step.needs.every((need) => isMet(view, need));
  if (!isDue || !hasRoom) return {};
  const unasked = unanswered(view, step.ready);
  return { commands: unasked.length > 0 ? ask(view, unasked) : [run(view, step)] };
};

const isOpen = (view: View, { task }: TaskStep): boolean => !view.state.done[task] && !view.busy.has(task);

/**
 * Whether a task is wanted: not after any of what it needs was taken back, be it behind a task that is done; and an expand
 * task only for somebody.
 */
export const isWanted = (view: View, { task, phase, guards }: TaskStep): boolean =>
  !isLost(view, task) &&
  (phase === 'contract' ? !guards.some((name) => view.steps.has(name) && isOut(view, name)) : isAwaited(view, task));

/** Whether a service that stays, or a task that is to be run, needs it. */
const isAwaited = (view: View, task: string): boolean =>
  (planGraphOf(view.plan).dependents.get(task) ?? []).some((name) => {
    if (view.steps.has(name)) return !isOut(view, name);
    const step = view.plan.tasks.find((other) => other.task === name);
    return step !== undefined && !view.state.done[name] && isWanted(view, step);
  });

/** Contract tasks run after confirmation, in the order of their needs; a failed one ends them. */
export const contract: Rule = (view) => {
  if (!view.state.confirmed || view.pending.length > 0) return {};
  const { done } = view.state;
  const due = view.plan.tasks.filter(
    (step) =>
      step.phase === 'contract' &&
      isOpen(view, step) &&
      isWanted(view, step) &&
      step.needs.every((need) => view.steps.has(need) || done[need] || !isPlannedTask(view, need)),
  );
  return { commands: due.slice(0, roomIn(view)).map((task) => run(view, task)) };
};

const isPlannedTask = ({ plan }: View, name: string): boolean => plan.tasks.some(({ task }) => task === name);

/** Whether an integration check has still something to say: some of what it spans stays. */
export const isRunnable = (view: View, { needs }: CheckStep): boolean => needs.some((need) => !isOut(view, need));

/** Whether all that it spans is what it will be: new and shifted, or back at the former release and measured again. */
export const isInPlace = (view: View, { needs }: CheckStep): boolean =>
  needs.every((need) => {
    const { checkpointed, touched } = progressOf(view, need);
    if (!isOut(view, need)) return checkpointed === true;
    return !touched || undoOf(view.state).some((undo) => undo.service === need && isBack(view, undo));
  });

/** Integration checks run after the shift of all that they need; once more when some of it went back meanwhile. */
export const checks: Rule = (view) => {
  if (stopped(view)) return {};
  const due = view.plan.checks.filter(
    (step) =>
      !view.state.checks[step.check] && !view.busy.has(step.check) && isRunnable(view, step) && isInPlace(view, step),
  );
  return { commands: due.map(({ check }) => ({ type: 'check', check, attempt: attemptOf(view.state, check) })) };
};
