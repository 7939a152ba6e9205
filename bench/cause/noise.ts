import type { Random } from '@convoy/model/ports';
import { between, normal, pick, scaled } from './system.ts';

/** A metric's usual course, and the spread by which a fault's height is measured. */
export interface Course {
  readonly values: readonly number[];
  readonly spread: number;
}

const day = 86_400_000;

/** Remembers so much of the last value, with a spread of one. */
const remembering = (random: Random, count: number, part: number): number[] => {
  let last = normal(random);
  return Array.from({ length: count }, () => {
    last = part * last + Math.sqrt(1 - part * part) * normal(random);
    return last;
  });
};

/** How latency, errors and the rest usually run: a level, what the day does to it, memory, a tail, spikes. */
export const drawCourse = (random: Random, metric: string, count: number, every: number): Course => {
  const noise = remembering(random, count, pick(random, [0, 0, 0.3, 0.6, 0.85]));
  const phase = between(random, 0, day);
  const season = pick(random, [0, 0, 0.5, 1.5]);
  const spikes = pick(random, [0, 0.002, 0.01]);
  const daily = (row: number): number => season * Math.sin((2 * Math.PI * (row * every + phase)) / day);
  const spiked = (): number => (random.next() < spikes ? between(random, 4, 15) : 0);
  const level = metric === 'errors' ? scaled(random, 0.001, 0.02) : scaled(random, 5, 500);
  const relative = metric === 'errors' ? between(random, 0.2, 0.6) : between(random, 0.03, 0.25);
  const isLogNormal = metric === 'latency' || random.next() < 0.3;
  const values = noise.map((one, row) => {
    const moved = one + daily(row);
    const usual = isLogNormal ? level * Math.exp(relative * moved) : level * (1 + relative * moved);
    return Math.max(0, usual + level * relative * spiked());
  });
  return { values, spread: level * relative };
};

/** Errors that nearly never happen: 0, and now and then one. */
export const drawRare = (random: Random, count: number): Course => {
  const rate = pick(random, [0, 0.005, 0.03]);
  const height = scaled(random, 0.001, 0.05);
  return { values: Array.from({ length: count }, () => (random.next() < rate ? height : 0)), spread: height };
};
