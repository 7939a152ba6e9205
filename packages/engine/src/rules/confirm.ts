import type { Step, TaskStep } from '@convoy/model/plan';
import type { Release } from '@convoy/model/release';
import { lastLookMs } from '../limits.ts';
import { isTakenBack } from './back.ts';
import { unsettledTask } from './halts.ts';
import { isFresh, isOut, progressOf, type Rule, settingsOf, stopped, type View } from './view.ts';
import { isRunnable, isWanted } from './work.ts';

/** What may not run twice and failed half way is asked about before the end: the answer may lead forward once more. */
export const settleTasks: Rule = (view) => {
  if (view.state.confirmed || !isSettled(view)) return {};
  const question = unsettledTask(view);
  return question ? { facts: [question] } : {};
};

/**
 * What was watched while others took their time may be sick by now: nothing is confirmed on an old look. Where time alone
 * made one old, all are looked at once more at the same time, so that none is old again before the last is seen.
 */
export const lastLook: Rule = (view) => {
  if (view.state.confirmed || !isSettled(view)) return {};
  const old = view.plan.steps.filter((step) => isOld(view, step));
  const isLate = old.some((step) => !isOvertaken(view, step));
  return {
    commands: (isLate ? view.plan.steps.filter((step) => isLookedAt(view, step)) : old).map(
      ({ service, to: release }) => ({
        ...{ type: 'watch', service, release, attempt: progressOf(view, service).attempt, forMs: lastLookMs },
      }),
    ),
  };
};

/** All that stays is far enough and was measured, lately: the markers move, together. */
export const confirm: Rule = (view) => {
  const { state, plan } = view;
  if (state.confirmed || !isSettled(view) || plan.steps.some((step) => isOld(view, step))) return {};
  const releases: [string, Release | null][] =
    plan.operation === 'rollback'
      ? plan.undo.map(({ service, to }) => [service, to])
      : plan.steps
          .filter(({ service }) => !isOut(view, service))
          .map(({ service, to }) => [service, progressOf(view, service).deployed?.release ?? to]);
  return releases.length > 0
    ? { facts: [{ type: 'deployment.confirmed', releases: Object.fromEntries(releases) }] }
    : {};
};

/** Nothing is left to do: the deployment ends. */
export const finish: Rule = (view) => {
  const { state, plan } = view;
  if (!isSettled(view)) return {};
  const stays = plan.operation === 'rollback' || plan.steps.some(({ service }) => !isOut(view, service));
  if (stays && !state.confirmed) return {};
  const contracts = plan.tasks.filter((task) => task.phase === 'contract' && isWanted(view, task));
  if (stays && !contracts.every(({ task }) => state.done[task])) return {};
  const reason = state.decisions[0]?.reasons[0];
  return {
    facts: [
      {
        type: 'deployment.finished',
        outcome: state.decisions.at(-1)?.outcome ?? 'confirmed',
        ...(reason ? { reason } : {}),
      },
    ],
  };
};

/** Whether it stays, and what serves can be told from what served before: its watch did, its answers or its provider do. */
const isLookedAt = (view: View, { service, capabilities }: Step): boolean => {
  const { health } = settingsOf(view, service) ?? {};
  const isTold = health?.version !== undefined || capabilities.describe || isWatched(view, service);
  return health != null && isTold && !isOut(view, service);
};

/** Whether it was seen too long ago, or too early. */
const isOld = (view: View, step: Step): boolean => {
  const { gated, watched } = progressOf(view, step.service);
  const seen = watched ?? gated;
  if (!isLookedAt(view, step) || !seen) return false;
  return isOvertaken(view, step) || !isFresh(view, seen);
};

/** Whether its watch ended before all was in place and checked. */
const isOvertaken = (view: View, { service }: Step): boolean => {
  const { watched } = progressOf(view, service);
  return watched !== undefined && isWatched(view, service) && watched.turn < view.state.turns;
};

/** Nothing is to be answered, and all that was begun has come to its end: forward, or back and measured again. */
const isSettled = (view: View): boolean =>
  view.pending.length === 0 &&
  !view.state.asked &&
  view.busy.size === 0 &&
  // A rollback that was asked for has nothing to undo before it is decided: that is not its end.
  (view.plan.operation === 'deploy' || view.state.decisions.length > 0) &&
  view.plan.steps.every(({ service }) => view.affected.has(service) || isForward(view, service)) &&
  view.plan.tasks.every((step) => step.phase === 'contract' || view.state.done[step.task] || isStopped(view, step)) &&
  view.plan.checks.every((step) => view.state.checks[step.check]?.outcome === 'passed' || !isRunnable(view, step)) &&
  isTakenBack(view);

/** Whether an expand task will not be run any more. */
const isStopped = (view: View, step: TaskStep): boolean => stopped(view) || !isWanted(view, step);

const isForward = (view: View, service: string): boolean => {
  const { checkpointed, watched, skipped } = progressOf(view, service);
  if (skipped !== undefined) return true;
  return checkpointed === true && (!isWatched(view, service) || watched?.outcome === 'passed');
};

const isWatched = (view: View, service: string): boolean => {
  const settings = settingsOf(view, service);
  return settings?.health != null && settings.watchMs !== null;
};
