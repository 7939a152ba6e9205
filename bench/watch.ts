import { advance, type Part } from '@convoy/engine/perform/parts';
import { type Source, sourceOf } from './judgement/families.ts';
import { type Row, report } from './report.ts';

// node bench/watch.ts
// What a watch of 300 s makes of users' requests, looked at each second, against 1,000 from before the shift. Targets: at
// most 1 % of releases that are alike fail, and all of those that give 5 % of errors at 10 requests a second and more.
// WATCH_RUNS=100 takes fewer watches of each.

const runs = Number(process.env.WATCH_RUNS ?? 400);
const [seconds, remembered] = [300, 1000];

/** Requests before and after a shift: shares that are errors, and how many times as long the answers take. */
interface Case {
  readonly before: number;
  readonly since: (second: number, source: Source) => number;
  readonly slower?: number;
  readonly maxIncrease?: number;
}

const request = (source: Source, errors: number, times = 1): number | null =>
  source.uniform() < errors ? null : 100 * times * Math.exp(0.35 * source.normal());

/** After how many requests it fails; null: it does not. */
const failsAfter = ({ before, since, slower = 1, maxIncrease }: Case, perSecond: number, seed: number) => {
  const source = sourceOf(seed);
  const term = { forMs: seconds * 1000, maxIncrease: maxIncrease ?? null };
  const former = Array.from({ length: remembered }, () => request(source, before));
  let parts: readonly Part[] = [];
  for (let second = 0; second < seconds; second += 1) {
    const errors = since(second, source);
    const all = Array.from({ length: perSecond }, () => request(source, errors, slower));
    const ms = all.filter((one) => one !== null);
    parts = advance(parts, former, { n: all.length, errors: all.length - ms.length, ms }, second * 1000, term);
    if (parts.some(({ trial }) => trial.failed)) return (second + 1) * perSecond;
  }
  return null;
};

/** Half of all requests fail for two seconds, whenever. */
const hiccup = (): Case['since'] => {
  let at = -1;
  return (second, source) => {
    if (second === 0) at = Math.floor(source.uniform() * (seconds - 1));
    return second === at || second === at + 1 ? 0.5 : 0;
  };
};

const from =
  (beginsAt: number, errors: number): Case['since'] =>
  (second) =>
    second < beginsAt ? 0 : errors;

const always = (errors: number): Case['since'] => from(0, errors);

const cases: Readonly<Record<string, Case>> = {
  'alike, 0.2 %': { before: 0.002, since: always(0.002) },
  'alike, 1 %': { before: 0.01, since: always(0.01) },
  'alike, 5 %': { before: 0.05, since: always(0.05) },
  'alike, 20 %': { before: 0.2, since: always(0.2) },
  'errors 0 → 5 %': { before: 0, since: always(0.05) },
  'errors 1 → 5 %': { before: 0.01, since: always(0.05) },
  'errors 0 → 5 % after 10 s': { before: 0, since: from(10, 0.05) },
  'errors 0 → 5 % after 80 s': { before: 0, since: from(80, 0.05) },
  'errors 0 → 20 % after 80 s': { before: 0, since: from(80, 0.2) },
  'errors 0 → 50 % for 2 s': { before: 0, since: hiccup() },
  'latency alike, 20 % allowed': { before: 0.01, since: always(0.01), maxIncrease: 0.2 },
  'latency ×1.3, 20 % allowed': { before: 0.01, since: always(0.01), maxIncrease: 0.2, slower: 1.3 },
};

const rows = [1, 10, 100].flatMap((perSecond) =>
  Object.entries(cases).map(([name, one]): Row => {
    const found = Array.from({ length: runs }, (_, seed) => failsAfter(one, perSecond, seed + 1));
    const failed = found.filter((after) => after !== null).sort((a, b) => a - b);
    const at = (share: number): string | number => failed[Math.floor(failed.length * share)] ?? '';
    return {
      ...{ 'users meet': name, 'requests a second': perSecond, watches: runs },
      ...{
        '% failed': Math.round((1000 * failed.length) / runs) / 10,
        'requests, median': at(0.5),
        '9 of 10': at(0.9),
      },
    };
  }),
);
report('watch', rows);
const shareOf = (name: string, least: number) =>
  rows.filter((row) => String(row['users meet']).startsWith(name) && Number(row['requests a second']) >= least);
const isMet =
  shareOf('alike', 1).every((row) => Number(row['% failed']) <= 1) &&
  shareOf('errors 0 → 5 % a', 10).every((row) => row['% failed'] === 100);
if (!isMet) process.exitCode = 1;
