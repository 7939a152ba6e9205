import type { Random } from '@convoy/model/ports';
import { seeded } from '@convoy/model/random';

/** A series and where it is not normal: rows `from` to `to`, both included; null: nowhere. */
export interface Series {
  readonly base: string;
  readonly kind: string;
  readonly values: readonly number[];
  readonly truth: { readonly from: number; readonly to: number } | null;
}

/** What a base looks like at a row, its noise apart. */
interface Base {
  readonly mean: (row: number, period: number) => number;
  readonly noise: (random: Random, last: number) => number;
  readonly whole?: true;
}

/** Box and Muller (1958). */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

const poisson = (random: Random, mean: number): number => {
  let [count, product] = [0, random.next()];
  const limit = Math.exp(-mean);
  while (product > limit) {
    product *= random.next();
    count += 1;
  }
  return count;
};

const wave = (row: number, period: number) => Math.sin((2 * Math.PI * row) / period);

/** One unit is the spread of the noise. */
const bases: Readonly<Record<string, Base>> = {
  'white noise': { mean: () => 50, noise: normal },
  'autocorrelated, 0.8': { mean: () => 50, noise: (random, last) => 0.8 * last + 0.6 * normal(random) },
  'daily, 288 rows': { mean: (row) => 100 + 8 * wave(row, 288), noise: normal },
  'hourly, 24 a day': { mean: (row, period) => 100 + 8 * wave(row, period), noise: normal },
  'log-normal': { mean: () => 0, noise: (random) => 20 * Math.exp(0.5 * normal(random)) },
  'heavy tail': { mean: () => 0, noise: (random) => (1 - random.next()) ** (-1 / 3) },
  counts: { mean: () => 0, noise: (random) => poisson(random, 3) },
  'rare counts': { mean: () => 0, noise: (random) => poisson(random, 0.05) },
  'random walk': { mean: () => 0, noise: (random, last) => last + normal(random) },
  'weekdays and weekends': {
    mean: (row) => 100 + (row % 168 < 120 ? 10 : 3) * wave(row, 24),
    noise: normal,
  },
  'jobs each 60 rows': { mean: (row) => (row % 60 === 0 ? 70 : 50), noise: normal },
};

/** What happens to a value within the window: what is added, the factor of the noise, a new period. */
interface Change {
  readonly rows: number;
  readonly of: readonly string[];
  readonly add?: (row: number) => number;
  readonly noise?: number;
  readonly period?: number;
  readonly flat?: true;
}

const steady = ['white noise', 'autocorrelated, 0.8', 'daily, 288 rows', 'hourly, 24 a day'] as const;

const changes: Readonly<Record<string, Change>> = {
  'spike of 8': { rows: 1, of: [...steady, 'jobs each 60 rows'], add: () => 8 },
  'dip of 8 for 3 rows': { rows: 3, of: [...steady, 'weekdays and weekends'], add: () => -8 },
  'shift of 3': { rows: 200, of: [...steady, 'weekdays and weekends', 'jobs each 60 rows'], add: () => 3 },
  'drift to 8 in 400 rows': { rows: 400, of: steady, add: (row) => row / 50 },
  'spread × 4': { rows: 150, of: steady, noise: 4 },
  'period × 0.6': { rows: 150, of: ['hourly, 24 a day'], period: 14.4 },
  flatline: { rows: 100, of: [...steady, 'counts', 'log-normal', 'weekdays and weekends'], flat: true },
  'latency × 5': { rows: 60, of: ['log-normal'], add: () => 80 },
  'counts + 10': { rows: 60, of: ['counts', 'rare counts'], add: () => 10 },
};

const rows = 4000;
/** No change before this row: a detector may learn first. */
const learning = 1500;
/** A change that is over may still be told. */
const grace = 20;

const draw = (base: Base, seed: number, change: Change | null): Pick<Series, 'values' | 'truth'> => {
  const random = seeded(seed);
  const from = learning + Math.floor(random.next() * (rows - learning - 500));
  const to = from + (change?.rows ?? 0) - 1;
  let [noise, flat] = [0, 0];
  const values = Array.from({ length: rows }, (_, row) => {
    noise = base.noise(random, noise);
    const changed = change !== null && row >= from && row <= to;
    if (!changed) {
      flat = base.mean(row, 24) + noise;
      return flat;
    }
    if (change.flat) return flat;
    return base.mean(row, change.period ?? 24) + noise * (change.noise ?? 1) + (change.add?.(row - from) ?? 0);
  });
  return { values, truth: change === null ? null : { from, to: to + grace } };
};

/** Every change on every base it can be seen on, and every base without one, `times` times with seeds of their own. */
export const drawSeries = (seed: number, times: number): Series[] => {
  const pairs = [
    ...Object.keys(bases).map((base) => [base, 'normal'] as const),
    ...Object.entries(changes).flatMap(([kind, { of }]) => of.map((base) => [base, kind] as const)),
  ];
  return pairs.flatMap(([base, kind], pair) =>
    Array.from({ length: times }, (_, time) => ({
      ...{ base, kind },
      ...draw(bases[base] as Base, seed + 1000 * pair + time, changes[kind] ?? null),
    })),
  );
};
