import { isMeasured } from '@convoy/model/measured';
import type { Plan } from '@convoy/model/plan';
import type { Settings } from '@convoy/model/settings';
import { duration } from './text.ts';

type Timed = Pick<Plan, 'criticalPath' | 'steps' | 'tasks'>;

/** Shorter than this is not worth a word, in milliseconds. */
const leastMs = 100;

/** How long a plan is expected to take at least; null where it was never measured. */
export const expectedOf = (plan: Timed, settings: Settings | null): string | null =>
  settings !== null && isMeasured(plan, settings) ? longOf(plan) : null;

/** The same behind a critical path. Canaries and watches take their time, measured or not. */
export const expectedWords = (plan: Timed, settings: Settings): string => {
  const long = longOf(plan);
  if (long === null) return '';
  return `, ${long} ${isMeasured(plan, settings) ? 'expected' : 'at least'}`;
};

const longOf = ({ criticalPath, steps, tasks }: Timed): string | null =>
  criticalPath.expectedMs > Math.max(leastMs, steps.length + tasks.length) ? duration(criticalPath.expectedMs) : null;
