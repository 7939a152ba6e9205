import type { Random } from '@convoy/model/ports';
import { seeded } from '@convoy/model/random';
import { drawCourse, drawRare } from './noise.ts';
import { type Calls, drawCalls, isNested, placesOf, type Shape, shapes } from './shapes.ts';
import { between, type Faults, pick, type System, scaled, seriesOf, whole } from './system.ts';

// The first family: each metric has a course of its own, and a fault adds so many of its spreads to it. It goes up to the
// callers a hop later each time, usually weakened.

/** How hard a setting is. */
export interface Setting {
  /** Spreads that a fault adds, from the least to the most. */
  readonly height: readonly [number, number];
  /** What a caller keeps of it. */
  readonly kept: readonly [number, number];
  /** Part of the systems in which the callers are hit harder than the cause. */
  readonly amplified: number;
  /** Part of the values that are missing. */
  readonly missing: number;
  readonly before: readonly [number, number];
  readonly after: readonly [number, number];
}

export const usual: Setting = {
  height: [8, 40],
  kept: [0.5, 0.95],
  amplified: 0.2,
  missing: 0.02,
  before: [120, 720],
  after: [20, 60],
};

/** Faults near the noise, strong losses, short pasts. */
export const hard: Setting = {
  height: [4, 12],
  kept: [0.3, 0.95],
  amplified: 0.3,
  missing: 0.1,
  before: [60, 240],
  after: [10, 30],
};

type Kind = 'latency' | 'errors' | 'cpu';

/** What a fault moves where it is, as parts of its height; all but cpu goes on to the callers. */
const moves: Readonly<Record<Kind, Readonly<Record<string, number>>>> = {
  latency: { latency: 1 },
  errors: { errors: 1 },
  cpu: { cpu: 1, latency: 0.8 },
};

/** Height and delay by which a fault at `from` reaches each service: the strongest way there. */
const spreadOf = (random: Random, calls: Calls, from: number, { kept, amplified }: Setting) => {
  const gain = random.next() < amplified ? between(random, 1.1, 1.8) : 1;
  const reached = new Map([[from, { part: 1, delay: 0 }]]);
  // Callers have smaller numbers: one pass from the fault up.
  for (let service = from - 1; service >= 0; service -= 1)
    for (const callee of calls[service] ?? []) {
      const below = reached.get(callee);
      if (!below || random.next() < 0.1) continue;
      const part = below.part * (callee === from && gain > 1 ? gain : between(random, ...kept));
      const delay = below.delay + whole(random, 0, 2);
      if (part > (reached.get(service)?.part ?? 0)) reached.set(service, { part, delay });
    }
  return reached;
};

export const drawn = (seed: number, faults: Faults, setting: Setting): System => {
  const random = seeded(seed);
  const shape: Shape = pick(random, shapes);
  const calls = drawCalls(random, shape, whole(random, 10, 60));
  const every = pick(random, [10_000, 30_000, 60_000]);
  const [before, after] = [whole(random, ...setting.before), whole(random, ...setting.after)];
  const metrics = ['latency', 'errors', 'cpu', 'load'].slice(0, whole(random, 3, 4));
  const courses = calls.map(() =>
    metrics.map((metric) => ({
      metric,
      ...(metric === 'errors' && random.next() < 0.4
        ? drawRare(random, before + after)
        : drawCourse(random, metric, before + after, every)),
    })),
  );
  const raised = courses.map((all) => all.map(({ values }) => [...values]));
  const places = placesOf(random, calls, faults);
  const kinds = places.map(() => pick(random, ['latency', 'errors', 'cpu'] as const));
  for (const [index, place] of places.entries()) {
    const kind = kinds[index] as Kind;
    const height = scaled(random, ...setting.height);
    const ramp = random.next() < 0.35 ? whole(random, 3, Math.max(3, Math.floor(after / 2))) : 0;
    for (const [service, { part, delay }] of spreadOf(random, calls, place, setting))
      for (const [index, { metric, spread }] of (courses[service] ?? []).entries()) {
        const share = service !== place && metric === 'cpu' ? 0 : (moves[kind][metric] ?? 0);
        const values = raised[service]?.[index] as number[];
        for (let row = before + delay; row < values.length; row += 1) {
          const grown = ramp === 0 ? 1 : Math.min(1, (row - before - delay + 1) / ramp);
          values[row] = (values[row] as number) + share * height * part * grown * spread * between(random, 0.85, 1.15);
        }
      }
  }
  const name = (service: number): string => `s${String(service).padStart(2, '0')}`;
  return {
    shape,
    edges: calls.flatMap((callees, caller) => callees.map((callee) => [name(caller), name(callee)] as const)),
    anomalyAt: before * every,
    series: courses.flatMap((all, service) =>
      all.map(({ metric }, index) =>
        seriesOf(random, { service: name(service), metric }, raised[service]?.[index] ?? [], every, setting.missing),
      ),
    ),
    causes: places.map(name),
    nested: isNested(calls, places),
  };
};
