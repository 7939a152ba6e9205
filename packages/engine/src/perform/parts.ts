import { failsNow } from '@convoy/judge/failing';
import { type Answers, addAnswers, concludeTrial, openTrial, type Trial } from '@convoy/judge/trial';
import type { Served, Traffic } from '@convoy/model/ports';
import { noticeable, served } from './users.ts';

/** What users of the former release met before the shift. */
export type Former = NonNullable<Traffic['former']>;

/**
 * A part of a watch: what users met in it, held against all that those of the former release met. Each begins afresh, for
 * what was well for a long time would hide for as long that it no longer is.
 */
export interface Part {
  readonly trial: Trial;
  /** Milliseconds after the beginning of the watch. */
  readonly from: number;
  /** Requests of the new release, and of the former one those they were held against. */
  readonly met: number;
  readonly used: number;
  /** How often there were requests. */
  readonly rows: number;
  /** Whether it only sees through what went wrong at the end. */
  readonly isExtra: boolean;
}

/** How long is watched, and how much longer answers may take meanwhile, as a share; null: that is not judged. */
export interface Term {
  readonly forMs: number;
  readonly maxIncrease: number | null;
}

/** A watch has so many parts at most. */
export const mostParts = 5;
/** What goes wrong at its end is seen through by one more; all share its alpha. */
const among = mostParts + 1;

const openPart = ({ maxIncrease, forMs }: Term, from: number): Part => {
  const trial = openTrial({ quantile: null, maxIncrease, least: noticeable, when: 'open', among });
  return { trial, from, met: 0, used: 0, rows: 0, isExtra: from >= forMs };
};

const answersOf = (requests: Former): Answers => {
  const ms = requests.filter((one) => one !== null);
  return { ms, errors: requests.length - ms.length, total: requests.length };
};

/**
 * They are compared in blocks of both sides, so what was before the shift must last for as long as the part does, of whose
 * least time `share` is over: half goes against as many of the first requests, so that what is bad at once is found at
 * once, and the other half is spread over the time.
 */
const further = (part: Part, former: Former, live: Answers, share: number): Part => {
  const { trial, met: before, used } = part;
  const met = before + live.total;
  const first = Math.floor(former.length / 2);
  const due = Math.min(first, met) + Math.floor((former.length - first) * Math.min(1, share));
  const baseline = addAnswers(trial, 'baseline', answersOf(former.slice(used, due)));
  const rows = part.rows + (live.total > 0 ? 1 : 0);
  return { ...part, trial: addAnswers(baseline, 'candidate', live), met, used: due, rows };
};

/** Of so many rows of requests one can say that they go well again. */
const telling = 3;

/** Whether much of what users ask of it fails just now; of what sees that through too little is known at first. */
export const isTroubled = (parts: readonly Part[]): boolean => {
  const last = parts.at(-1);
  return last !== undefined && (failsNow(last.trial) || (last.isExtra && last.rows < telling));
};

/** More requests since the shift, so many milliseconds after the beginning of the watch. */
export const advance = (
  parts: readonly Part[],
  former: Former,
  live: Served,
  atMs: number,
  term: Term,
): readonly Part[] => {
  const partMs = term.forMs / mostParts;
  const last = parts.at(-1);
  // Nothing is left to hold more requests against, or it ends in trouble.
  const isUsed = last && former.length > 0 && last.used === former.length;
  const isOver = last && (atMs < term.forMs ? isUsed : !last.isExtra && isTroubled(parts));
  const part = last && !isOver ? last : openPart(term, atMs);
  // A new process is cold at first, and slower for that alone.
  const answers = served(atMs < partMs ? { ...live, ms: [] } : live);
  return [...parts.filter((one) => one !== part), further(part, former, answers, (atMs - part.from) / partMs)];
};

/** What the last part says of which there was enough to say something. */
export const saidBy = (parts: readonly Part[]): string => {
  const said = parts.map(({ trial }) => concludeTrial(trial));
  return (said.findLast(({ outcome }) => outcome === 'passed') ?? said.at(-1))?.reason ?? '';
};
