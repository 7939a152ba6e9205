import type { Failing } from './events.ts';
import type { Plan } from './plan.ts';

/**
 * Services of the plan that a failure speaks of: one, those that wait for a need or a task, or those that a check
 * spans. Where it is none in particular it is all.
 */
export const concernedBy = ({ steps, checks }: Plan, { service, task, check }: Failing): readonly string[] => {
  const spanned = checks.find((step) => step.check === check)?.needs ?? [];
  const found = steps.filter(
    (step) =>
      step.service === service ||
      (service !== undefined && step.ready.includes(service)) ||
      (task !== undefined && step.needs.includes(task)) ||
      spanned.includes(step.service),
  );
  return (found.length > 0 ? found : steps).map((step) => step.service);
};
