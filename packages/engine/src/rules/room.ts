import { isMet, isOut, progressOf, type View } from './view.ts';

/** How much more may be begun on the way forward. */
export const roomIn = (view: View): number => {
  const { maxParallel } = view.settings;
  return maxParallel === null ? Number.POSITIVE_INFINITY : Math.max(0, maxParallel - inProgress(view));
};

/** Steps begun and not yet far enough for their dependents, and effects at work beside those. */
const inProgress = (view: View): number => {
  const running = Object.values(view.state.running).map(({ command }) => command);
  const tasks = running.filter(({ type }) => type === 'task').length;
  const switching = running.flatMap((command) =>
    command.type === 'deploy' || command.type === 'weigh' || command.type === 'shift' ? [command.service] : [],
  );
  const steps = view.plan.steps.flatMap(({ service }) =>
    isUnderway(view, service) && !isOut(view, service) ? [service] : [],
  );
  return tasks + new Set([...switching, ...steps]).size;
};

/** Whether a step has its place already: what it does next takes no more room. */
export const isUnderway = (view: View, service: string): boolean =>
  progressOf(view, service).begun === true && !isMet(view, service);
