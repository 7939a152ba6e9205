import { type Gate, watch as observeWatch, openGate } from '@convoy/judge/gate';
import type { Command, GateOf } from '@convoy/model/commands';
import type { Observation, Verdict } from '@convoy/model/look';
import { courseOf, longestLookMs } from '../limits.ts';
import { type Context, serviceSettings } from './context.ts';
import { explained, lookAt } from './health.ts';
import { looksFor } from './looks.ts';
import { dueIn } from './pace.ts';

export type Soft = Pick<Verdict, 'outcome' | 'code' | 'reason'>;

/** What is learnt and judged beside looks of ours, for as long as they go on. */
export interface Beside {
  /** Begins what is to be asked at the same time. */
  readonly ask?: () => void;
  /** After each of them. */
  readonly learn: (seen: Observation) => Promise<void>;
  /** A failure that is sure by now; null: none. */
  readonly failure: () => Soft | null;
  /** Whether something soft goes wrong just now, so that looking on will tell. */
  readonly isTroubled: () => boolean;
  /** What that is worth where it lasts and there is no more time to look; null: nothing. */
  readonly suspicion: () => Soft | null;
  /** A failure of our looks, in the light of what was learnt. */
  readonly hard: (verdict: Verdict) => Verdict;
  /** What a pass says beside what our looks say. */
  readonly remark: () => string;
}

/** What is looked at, for how many milliseconds, and what may end that sooner. */
export interface Span {
  readonly of: GateOf;
  readonly forMs: number;
  readonly isOver?: () => boolean;
}

/** After so many more looks whoever goes wrong at the end has been found, or it was little. */
const seenThrough = 40;

/** Looks for so long at what has proved itself before: hard failures end it at once, soft ones when they are sure. */
export const observeOn = async (
  command: Command<'canary' | 'watch'>,
  context: Context,
  { of, forMs, isOver = () => false }: Span,
  beside: Beside,
): Promise<Verdict> => {
  const { clock } = context.ports;
  const service = serviceSettings(context, command.service);
  const { intervalMs, latestMs } = courseOf(command, service);
  const looks = looksFor(context);
  const startedAt = clock.now();
  const [endsAt, latestAt] = [startedAt + forMs, startedAt + latestMs];
  const ended = (verdict: Verdict): Verdict => {
    looks.judged(verdict);
    return verdict;
  };
  let open: Gate = openGate(service.gate, startedAt);
  let beyond = 0;
  /** What goes wrong just at the end is seen through. */
  const isAtEnd = (seenAt: number): boolean => {
    if (seenAt < endsAt) return false;
    beyond += 1;
    return beyond > seenThrough || !beside.isTroubled();
  };
  for (;;) {
    const beganAt = clock.now();
    beside.ask?.();
    const seen = await lookAt(context, command, of, service.gate.timeoutMs);
    // What is asked beside it takes its time too, and says nothing of it.
    const seenAt = clock.now();
    looks.seen(seen);
    await beside.learn(seen);
    const isLast = Math.max(seenAt, beganAt + intervalMs) + longestLookMs > latestAt;
    const isTime = isAtEnd(seenAt) || (isLast && seenAt >= endsAt);
    const { gate: next, verdict } = observeWatch(open, seen, { isOver: isTime || isOver(), isLast });
    if (verdict && verdict.outcome !== 'passed')
      return ended(beside.hard(await explained(verdict, command, context, of)));
    const failure = beside.failure() ?? (isTime && beside.isTroubled() ? beside.suspicion() : null);
    if (failure) return ended({ ...failure, counts: next.tally.counts });
    if (verdict) return ended({ ...verdict, reason: `${verdict.reason}${beside.remark()}` });
    open = next;
    await clock.sleep(dueIn(clock, intervalMs, beganAt), context.signal);
  }
};

/**
 * What has passed is looked at on: within the command's time limit, until this `isOver`, by default once its deployment is
 * not paused any more. Anything soft was judged before it passed: again and again it would fail some by chance.
 */
export const observeAgain = (
  command: Command<'canary' | 'watch'>,
  context: Context,
  { of, forMs, isOver = () => !context.state.paused }: Span,
  beside: Beside,
): Promise<Verdict> => {
  const { gate } = serviceSettings(context, command.service);
  return observeOn(
    command,
    context,
    { of, forMs: forMs + gate.timeoutMs, isOver },
    {
      ...{ ...beside, failure: () => null, isTroubled: () => false, suspicion: () => null },
    },
  );
};
