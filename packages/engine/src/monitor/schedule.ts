import type { Random } from '@convoy/model/ports';
import { createHeap } from '../heap.ts';

/**
 * When which endpoint is looked at: once in every interval, between those sooner where a look is to be confirmed, and no two looks
 * at one at the same time.
 */
export interface Schedule {
  /** When the next look is due, ms since the epoch; null: all that there are are under way. */
  nextAt(): number | null;
  /** The index of an endpoint that is due by then, and whose look is under way from now on; null: none is. */
  take(now: number): number | null;
  /** It is to be looked at as soon as may be, unless that is under way. */
  soon(index: number, now: number): void;
  /** Whether the look that was taken last is one between those of the intervals. */
  isConfirming(index: number): boolean;
  /** Its look has ended; `isDoubtful`: the next one is to come sooner. */
  done(index: number, now: number, isDoubtful?: boolean): void;
  /** Looks that were not taken at all: the one before had not ended in their interval, or there was no room. */
  readonly missed: number;
}

/** Share of an interval by which a look may come later, so that looks which once fell together do not stay so. */
const jitter = 0.05;

/** What is in doubt is looked at again after this part of its interval (Nagios' `retry_interval`), and no sooner than that. */
const confirmingPart = 5;
const soonestMs = 1_000;

/** From the beginning of a look that is in doubt to that of the next, in milliseconds. */
export const confirmMs = (intervalMs: number): number =>
  Math.min(intervalMs, Math.max(soonestMs, intervalMs / confirmingPart));

/**
 * Endpoints begin at places of their own within the interval and keep them: looks are spread over it, and do not drift. What
 * is late comes at once, and skips what it missed.
 */
export const createSchedule = (intervals: readonly number[], random: Random, from: number): Schedule => {
  const phases = intervals.map((intervalMs) => from + random.next() * intervalMs * (1 - jitter));
  const slots = intervals.map(() => 0);
  const begun = intervals.map(() => Number.NEGATIVE_INFINITY);
  const confirming = intervals.map(() => false);
  const heap = createHeap<{ readonly index: number; readonly at: number }>((a, b) => a.at < b.at);
  /** When each is looked at next; NaN: its look is under way. What the heap has beside that is over. */
  const planned = intervals.map(() => Number.NaN);
  let missed = 0;
  const place = (index: number, at: number): void => {
    planned[index] = at;
    heap.push({ index, at });
  };
  const first = () => {
    for (;;) {
      const next = heap.peek();
      if (!next || planned[next.index] === next.at) return next;
      heap.pop();
    }
  };
  /** Right after a look there is nothing new to see. */
  const soonestAt = (index: number): number =>
    (begun[index] ?? 0) + Math.min(soonestMs, (1 - 2 * jitter) * (intervals[index] ?? 0));
  const plan = (index: number, isDoubtful: boolean): void => {
    const intervalMs = intervals[index] ?? 0;
    const last = begun[index] ?? 0;
    const drawn = random.next() * jitter;
    const regular = (phases[index] ?? 0) + ((slots[index] ?? 0) + drawn) * intervalMs;
    const soon = last + (1 + drawn) * confirmMs(intervalMs);
    const isSoon = isDoubtful && soon < regular;
    confirming[index] = isSoon;
    place(index, isSoon ? soon : Math.max(regular, soonestAt(index)));
  };
  for (const index of intervals.keys()) plan(index, false);
  return {
    nextAt: () => first()?.at ?? null,
    take: (now) => {
      const next = first();
      if (!next || next.at > now) return null;
      heap.pop();
      begun[next.index] = now;
      planned[next.index] = Number.NaN;
      return next.index;
    },
    soon: (index, now) => {
      const at = Math.max(now, soonestAt(index));
      if (!((planned[index] ?? Number.NaN) > at)) return;
      confirming[index] = true;
      place(index, at);
    },
    isConfirming: (index) => confirming[index] ?? false,
    done: (index, now, isDoubtful = false) => {
      const slot = slots[index] ?? 0;
      const due = Math.floor((now - (phases[index] ?? 0)) / (intervals[index] ?? 1));
      // One that confirms stands for those of the intervals that it has reached.
      const next = confirming[index] ? Math.max(slot, due + 1) : slot + 1;
      slots[index] = Math.max(next, due);
      missed += Math.max(0, due - next);
      plan(index, isDoubtful);
    },
    get missed() {
      return missed;
    },
  };
};
