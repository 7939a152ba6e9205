import type { Random } from '@convoy/model/ports';
import { createHeap } from '../heap.ts';

/** When which endpoint is looked at: once in every interval, and no two looks at one at the same time. */
export interface Schedule {
  /** When the next look is due, ms since the epoch; null: all that there are are under way. */
  nextAt(): number | null;
  /** The index of an endpoint that is due by then, and whose look is under way from now on; null: none is. */
  take(now: number): number | null;
  /** Its look has ended. */
  done(index: number, now: number): void;
  /** Looks that were not taken at all: the one before had not ended in their interval, or there was no room. */
  readonly missed: number;
}

/** Share of an interval by which a look may come later, so that looks which once fell together do not stay so. */
const jitter = 0.05;

/**
 * Endpoints begin at places of their own within the interval and keep them: looks are spread over it, and do not drift. What
 * is late comes at once, and skips what it missed.
 */
export const createSchedule = (intervals: readonly number[], random: Random, from: number): Schedule => {
  const phases = intervals.map((intervalMs) => from + random.next() * intervalMs * (1 - jitter));
  const slots = intervals.map(() => 0);
  const heap = createHeap<{ readonly index: number; readonly at: number }>((a, b) => a.at < b.at);
  let missed = 0;
  const plan = (index: number): void => {
    const intervalMs = intervals[index] ?? 0;
    const at = (phases[index] ?? 0) + ((slots[index] ?? 0) + random.next() * jitter) * intervalMs;
    heap.push({ index, at });
  };
  for (const index of intervals.keys()) plan(index);
  return {
    nextAt: () => heap.peek()?.at ?? null,
    take: (now) => ((heap.peek()?.at ?? Number.POSITIVE_INFINITY) <= now ? (heap.pop()?.index ?? null) : null),
    done: (index, now) => {
      const next = (slots[index] ?? 0) + 1;
      const due = Math.floor((now - (phases[index] ?? 0)) / (intervals[index] ?? 1));
      slots[index] = Math.max(next, due);
      missed += Math.max(0, due - next);
      plan(index);
    },
    get missed() {
      return missed;
    },
  };
};
