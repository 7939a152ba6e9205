import { seeded } from '@convoy/model/random';

/** What the families draw from. */
export interface Source {
  /** Uniform, above 0 and below 1. */
  uniform(): number;
  /** Standard normal (Box and Muller, 1958). */
  normal(): number;
}

export const sourceOf = (seed: number): Source => {
  const random = seeded(Math.imul(seed, 0x9e3779b1));
  const uniform = (): number => (random.next() * 0x1_0000_0000 + 0.5) / 0x1_0000_0001;
  return { uniform, normal: () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()) };
};

export type Pair = readonly [baseline: readonly number[], candidate: readonly number[]];
export type Family = (source: Source, size: number) => Pair;

const list = (size: number, of: (nth: number) => number): number[] => Array.from({ length: size }, (_, i) => of(i));

const independent =
  (draw: (source: Source) => number): Family =>
  (source, size) => [list(size, () => draw(source)), list(size, () => draw(source))];

const together =
  (common: (source: Source, size: number) => readonly number[]): Family =>
  (source, size) => {
    const drift = common(source, size);
    return [list(size, (i) => (drift[i] ?? 0) + source.normal()), list(size, (i) => (drift[i] ?? 0) + source.normal())];
  };

const autoregressive =
  (rho: number, shape: (normal: number) => number = (normal) => normal): Family =>
  (source, size) => {
    const series = (): number[] => {
      let last = source.normal();
      return list(size, () => {
        last = rho * last + Math.sqrt(1 - rho * rho) * source.normal();
        return shape(last);
      });
    };
    return [series(), series()];
  };

const poisson = ({ uniform }: Source, rate: number): number => {
  const at = uniform();
  let [count, chance] = [0, Math.exp(-rate)];
  for (let sum = chance; sum < at; sum += chance) {
    count += 1;
    chance *= rate / count;
  }
  return count;
};

const walk = ({ normal }: Source, size: number): number[] => {
  let at = 0;
  return list(size, () => {
    at += 0.3 * normal();
    return at;
  });
};

/** Both samples are alike in each: whoever finds a difference is wrong. */
export const families: Readonly<Record<string, Family>> = {
  normal: independent(({ normal }) => normal()),
  'log-normal': independent(({ normal }) => Math.exp(0.5 * normal())),
  'Student t, 2 degrees': independent((source) => source.normal() / Math.sqrt(-Math.log(source.uniform()))),
  'Pareto, 1.1': independent(({ uniform }) => uniform() ** (-1 / 1.1)),
  'discrete, Poisson of 3': independent((source) => poisson(source, 3)),
  'tied, 80 % of one value': independent(({ uniform }) => (uniform() < 0.8 ? 10 : uniform() < 0.5 ? 20 : 30)),
  'drifting together, trend and waves': together((_, size) => list(size, (i) => i / 50 + 3 * Math.sin(i / 30))),
  'drifting together, random walk': together(walk),
  'AR(1), ρ = 0.3': autoregressive(0.3),
  'AR(1), ρ = 0.5': autoregressive(0.5),
  'AR(1), ρ = 0.5, log-normal': autoregressive(0.5, Math.exp),
};

/** Latencies whose logarithm has this σ, the candidate's this many times as long. */
export const slower =
  (sigma: number, factor: number): Family =>
  ({ normal }, size) => [
    list(size, () => 100 * Math.exp(sigma * normal())),
    list(size, () => 100 * factor * Math.exp(sigma * normal())),
  ];

/** Whether requests fail, 0 or 1; in bursts of this mean length where it is above 1. */
export const failing =
  (baseline: number, candidate: number, burst = 1): Family =>
  ({ uniform }, size) => {
    const series = (rate: number): number[] => {
      const begins = rate / burst / (1 - rate + rate / burst);
      let isBad = uniform() < rate;
      return list(size, () => {
        const now = isBad;
        isBad = burst > 1 && isBad ? uniform() < 1 - 1 / burst : uniform() < (burst > 1 ? begins : rate);
        return now ? 1 : 0;
      });
    };
    return [series(baseline), series(candidate)];
  };

/** Failures of rows of so many trials, whose rate varies about its median by this σ of its logarithm, and remembers. */
export const varying =
  (rate: number, trials: number, sigma: number, rho = 0): Family =>
  ({ normal }, size) => {
    const series = (): number[] => {
      let last = normal();
      return list(size, () => {
        last = rho * last + Math.sqrt(1 - rho * rho) * normal();
        const expected = trials * Math.min(1, rate * Math.exp(sigma * last));
        return Math.min(trials, Math.max(0, Math.round(expected + Math.sqrt(expected) * normal())));
      });
    };
    return [series(), series()];
  };
