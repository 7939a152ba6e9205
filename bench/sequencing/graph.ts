import { criticalPath, graphOf, stages } from '@convoy/model/graph';
import { seeded } from '@convoy/model/random';

/** Services, what each needs and how long each takes in milliseconds. */
export interface Case {
  readonly size: number;
  readonly needs: Readonly<Record<string, readonly string[]>>;
  readonly durations: Readonly<Record<string, number>>;
  /** The longest chain of needs in milliseconds: nothing is faster, however much runs at once. */
  readonly criticalMs: number;
  /** Milliseconds of all services together. */
  readonly workMs: number;
  readonly stages: readonly (readonly string[])[];
}

const shortestMs = 200;
const longestMs = 2000;
const mostNeeds = 3;

/** Each service needs up to three of those before it, so there is no cycle. The same seed gives the same graph. */
export const randomCase = (size: number, seed: number): Case => {
  const { next } = seeded(seed * 1000 + size);
  const below = (end: number): number => Math.floor(next() * end);
  const name = (nth: number): string => `service-${nth}`;
  const numbers = Array.from({ length: size }, (_, nth) => nth);
  const durations = Object.fromEntries(
    numbers.map((nth) => [name(nth), shortestMs + below(longestMs - shortestMs + 1)]),
  );
  const needsOf = (nth: number) => Array.from({ length: nth === 0 ? 0 : below(mostNeeds + 1) }, () => name(below(nth)));
  const needs = Object.fromEntries(numbers.map((nth) => [name(nth), [...new Set(needsOf(nth))]]));
  const graph = graphOf(needs);
  return {
    size,
    needs,
    durations,
    criticalMs: criticalPath(graph, (service) => durations[service] ?? 0).length,
    workMs: Object.values(durations).reduce((sum, ms) => sum + ms, 0),
    stages: stages(graph),
  };
};

/** What no schedule can beat under a limit. */
export const boundOf = ({ criticalMs, workMs }: Case, limit: number | null): number =>
  limit === null ? criticalMs : Math.max(criticalMs, workMs / limit);

const sizes = [10, 50, 200];
const seeds = [1, 2, 3];

/** The graphs of this benchmark; every thread makes the same. */
export const cases: readonly Case[] = sizes.flatMap((size) => seeds.map((seed) => randomCase(size, seed)));

/** How many services may be under way at once; null: no limit. */
export const limits: readonly (number | null)[] = [null, 4];

/** Deploys all services, each taking its nominal duration on the real clock; answers with the makespan in milliseconds. */
export type Contender = (given: Case, limit: number | null) => Promise<number>;

/** Milliseconds that `work` takes. */
export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
