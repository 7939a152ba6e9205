import type { Plan } from '@convoy/model/plan';
import { duration } from './text.ts';

/** Shorter than this is not worth a word, in milliseconds. */
const leastMs = 100;

/** How long a plan is expected to take at least; null where it was never measured: then everything counts 1 ms. */
export const expectedOf = ({
  criticalPath,
  steps,
  tasks,
}: Pick<Plan, 'criticalPath' | 'steps' | 'tasks'>): string | null =>
  criticalPath.expectedMs > Math.max(leastMs, steps.length + tasks.length) ? duration(criticalPath.expectedMs) : null;
