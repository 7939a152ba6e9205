import type { Failing } from './events.ts';
import type { Plan } from './plan.ts';

/**
 * Services of the plan that a failure speaks of: one, those that wait for a task, itself or behind others, or those that a
 * check spans. Where it is none in particular it is all.
 */
export const concernedBy = ({ steps, tasks, checks }: Plan, { service, task, check }: Failing): readonly string[] => {
  const behind = new Set(task === undefined ? [] : [task]);
  for (const name of behind) for (const other of tasks) if (other.needs.includes(name)) behind.add(other.task);
  // Of a service's own checks only it is spoken, whatever else has the name.
  const spanned = service === undefined ? (checks.find((step) => step.check === check)?.needs ?? []) : [];
  const found = steps.filter(
    (step) => step.service === service || step.needs.some((need) => behind.has(need)) || spanned.includes(step.service),
  );
  return (found.length > 0 ? found : steps).map((step) => step.service);
};
