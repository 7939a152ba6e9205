import type { Observation, Outcome, Verdict, VerdictOutcome } from '@convoy/model/look';
import { latencyOf } from './latency.ts';

/** What has been seen so far: totals, the run of equal outcomes at the end, and times to answer. */
export interface Tally {
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Outcome of the last observation and how many in a row had it. */
  readonly streak: { readonly outcome: Outcome; readonly length: number } | null;
  readonly last: Observation | null;
  /** The last observation that was not successful. */
  readonly trouble: Observation | null;
  /** Milliseconds of successful observations, bounded: the newest 1,000. */
  readonly times: readonly number[];
}

const kept = 1000;

export const emptyTally: Tally = {
  counts: { successful: 0, failed: 0, inconclusive: 0, error: 0 },
  streak: null,
  last: null,
  trouble: null,
  times: [],
};

export const add = (tally: Tally, observation: Observation): Tally => {
  const { outcome } = observation;
  return {
    counts: { ...tally.counts, [outcome]: tally.counts[outcome] + 1 },
    streak: { outcome, length: tally.streak?.outcome === outcome ? tally.streak.length + 1 : 1 },
    last: observation,
    trouble: outcome === 'successful' ? tally.trouble : observation,
    times: outcome === 'successful' ? [...tally.times, observation.ms].slice(-kept) : tally.times,
  };
};

/** Closes a tally with a verdict. */
export const verdict = (tally: Tally, outcome: VerdictOutcome, code: string, reason: string): Verdict => {
  return { outcome, code, reason, counts: tally.counts, ...latencyOf(tally.times) };
};
