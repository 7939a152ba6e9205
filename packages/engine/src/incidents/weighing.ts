import { type Cause, explain } from '@convoy/judge/cause';
import type { Edge } from '@convoy/judge/cause/calls';
import type { Series } from '@convoy/judge/cause/series';

/** What is weighed. */
export interface Weighed {
  /** A value a minute; each time is when its minute began, in milliseconds. */
  readonly series: readonly Series[];
  readonly edges: readonly Edge[];
  /** When status said that something is wrong, in milliseconds. */
  readonly openedAt: number;
}

const minuteMs = 60_000;

/**
 * So long before status says so something may have gone wrong, in milliseconds: at once, or growing for minutes until it is felt.
 * What grows and is taken for usual makes its callers look guilty; the longer the time that is weighed the more chance does.
 */
const onsets: readonly number[] = [150_000, 360_000, 600_000];

/** So many minutes in a row: chance accuses another one a minute later, a fault is the same. */
const [minutesOfAll, minutesOfAny] = [3, 5];

const until = ({ times, values, ...name }: Series, end: number): Series => {
  const rows = Array.from(times, (_, row) => row).filter((row) => (times[row] as number) + minuteMs <= end);
  return { ...name, times: rows.map((row) => times[row] as number), values: rows.map((row) => values[row] as number) };
};

/** Pauses before whatever takes long: a tenth of a second for 200 services with three endpoints each. */
export type Step<T> = Generator<void, T>;

/** Who is accused by what was known at the end of a minute, by service; for each onset. */
function* accusedAt({ series, edges, openedAt }: Weighed, end: number): Step<readonly ReadonlyMap<string, Cause>[]> {
  const known = series.map((one) => until(one, end));
  const said: ReadonlyMap<string, Cause>[] = [];
  for (const onset of onsets) {
    yield;
    const { causes } = explain({ series: known, edges, anomalyAt: openedAt - onset });
    said.push(new Map(causes.map((cause) => [cause.service, cause])));
  }
  return said;
}

/** Who is looked for. */
export interface Wanted {
  /** Whether it would be news. */
  isOpen(service: string): boolean;
  /** Whether status speaks for it, as for what a cause needs: less is enough. */
  isLikely(service: string): boolean;
}

/**
 * Whom the numbers accuse for certain, the best first: whenever it began, for three minutes in a row; of likely ones by one
 * beginning, for five. A minute that is not over yet does not count, so the second in which it is asked makes no difference.
 */
export function* accusedBy(weighed: Weighed, now: number, { isOpen, isLikely }: Wanted): Step<readonly Cause[]> {
  const end = Math.floor(now / minuteMs) * minuteMs;
  /** The newest first. */
  const minutes = [yield* accusedAt(weighed, end)];
  const isSaid = (service: string, onset: number, count: number): boolean =>
    minutes.slice(0, count).every((said) => said[onset]?.has(service));
  const byAll = (service: string): boolean => onsets.every((_, onset) => isSaid(service, onset, minutesOfAll));
  const byAny = (service: string): boolean => onsets.some((_, onset) => isSaid(service, onset, minutesOfAny));
  const newest = new Map(minutes.flatMap((said) => said.flatMap((causes) => [...causes])));
  let left = [...newest.keys()].filter(isOpen);
  const isUnsure = (service: string): boolean => minutes.length < minutesOfAll || !byAll(service);
  for (;;) {
    left = left.filter((service) => byAll(service) || (isLikely(service) && byAny(service)));
    if (minutes.length === minutesOfAny || !left.some(isUnsure)) break;
    minutes.push(yield* accusedAt(weighed, end - minutes.length * minuteMs));
  }
  return left
    .map((service) => newest.get(service) as Cause)
    .toSorted((a, b) => b.score - a.score || (a.service < b.service ? -1 : 1));
}
