import { join } from 'node:path';
import { buildPlan, type PlanInput } from '@convoy/model/planner';
import type { ServiceSettings } from '@convoy/model/settings';
import { createRepository, planThere } from './plan/command.ts';
import { type Row, report } from './report.ts';
import { within } from './within.ts';

// Targets: a graph of 10,000 services is planned in under a second; the whole command, from its start to its end, plans
// 100 services in at most half a second, and more of them in no more than their share.

const runs = 7;
const able = { shift: true, describe: true, rollback: true, retire: true };

const service = (needs: readonly string[]): ServiceSettings => ({
  needs,
  provider: 'local',
  with: {},
  strategy: 'blue-green',
  timeoutMs: 600_000,
  gate: {
    intervalMs: 1000,
    timeoutMs: 120_000,
    startupMs: 60_000,
    successes: 3,
    failures: 3,
    errors: 4,
    inconclusive: 3,
  },
  health: { live: '/health', ready: '/health/ready' },
  rollback: { on: ['deploy', 'gate', 'check', 'watch', 'cancel'], scope: 'deployment', tolerates: [] },
  watchMs: 300_000,
  paths: [],
});

/** Park and Miller's generator: the same graphs in every run. */
const seeded = (seed: number) => {
  let last = seed;
  return (below: number): number => {
    last = (last * 48_271) % 2_147_483_647;
    return last % below;
  };
};

/** What the nth of the services needs, by number; all lower than n, so there is no cycle. */
type Shape = (nth: number, random: (below: number) => number) => number[];

const shapes: Readonly<Record<string, Shape>> = {
  chain: (nth) => (nth === 0 ? [] : [nth - 1]),
  star: (nth) => (nth === 0 ? [] : [0]),
  'random, up to 5 needs': (nth, random) => (nth === 0 ? [] : Array.from({ length: random(6) }, () => random(nth))),
  'layers of 100, 10 needs each': (nth, random) =>
    nth < 100 ? [] : Array.from({ length: 10 }, () => nth - (nth % 100) - 100 + random(100)),
};

const inputOf = (size: number, shape: Shape): PlanInput => {
  const random = seeded(42);
  const name = (nth: number) => `service-${nth}`;
  const names = Array.from({ length: size }, (_, nth) => name(nth));
  const table = <T>(value: (nth: number) => T): Record<string, T> =>
    Object.fromEntries(names.map((key, nth) => [key, value(nth)]));
  return {
    settings: {
      environment: 'production',
      shift: 'each',
      maxParallel: null,
      services: table((nth) => service(shape(nth, random).map(name))),
      tasks: {},
      checks: {},
    },
    base: {
      markers: table(() => ({ release: { version: '1' }, deployment: 'd-1', ordinal: 1 })),
      ordinal: 1,
      holds: [],
      floors: [],
      tasks: {},
    },
    only: null,
    force: false,
    candidates: table(() => ({ release: { version: '2' }, changed: true, reason: 'files changed' })),
    capabilities: table(() => able),
    durations: table(() => 200 + random(1800)),
    fingerprints: {},
  };
};

/** What is planned, and how: the number of stages of the plan. */
const measure = (what: string, graph: string, size: number, needs: number, plan: () => number): Row => {
  const times: number[] = [];
  let stages = 0;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    stages = plan();
    times.push(performance.now() - start);
  }
  const [first = 0] = times;
  const sorted = times.toSorted((a, b) => a - b);
  return {
    ...{ what, graph, services: size, needs, stages },
    'first (ms)': round(first),
    'median (ms)': round(sorted[Math.floor(runs / 2)] ?? 0),
    'worst (ms)': round(sorted.at(-1) ?? 0),
  };
};

const round = (ms: number): number => Math.round(ms * 10) / 10;

const needsOf = ({ settings }: PlanInput): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(settings.services).map(([name, { needs }]) => [name, needs]));

const inMemory = (graph: string, size: number): Row => {
  const input = inputOf(size, shapes[graph] as Shape);
  const needs = Object.values(needsOf(input)).flat().length;
  return measure('the plan alone', graph, size, needs, () => buildPlan(input).plan.stages.length);
};

const asCommand = (folder: string, graph: string, size: number): Row => {
  const needs = needsOf(inputOf(size, shapes[graph] as Shape));
  const root = join(folder, String(size));
  createRepository(root, needs);
  return measure('the whole command', graph, size, Object.values(needs).flat().length, () => planThere(root));
};

await within(async ({ folder }) =>
  report('plan', [
    ...Object.keys(shapes).flatMap((graph) => [1000, 10_000].map((size) => inMemory(graph, size))),
    ...[100, 1000].map((size) => asCommand(folder, 'random, up to 5 needs', size)),
  ]),
);
