import type { Series } from '@convoy/judge/cause/series';
import type { Random } from '@convoy/model/ports';
import { seeded } from '@convoy/model/random';
import { type Calls, drawCalls, isNested, placesOf, shapes } from './shapes.ts';
import { between, type Faults, normal, pick, type System, scaled, whole } from './system.ts';

// The third family: short windows, a fault multiplies what it hits by one and a half to six, callers get a part of that. Each
// service has its own interval and its own metrics, mostly with names that say nothing.

interface Fault {
  readonly metrics: ReadonlySet<number>;
  readonly times: number;
  readonly form: 'step' | 'ramp' | 'bursts';
}

const noises = ['normal', 'log-normal', 'heavy', 'memory'] as const;

/** What a value is multiplied by, around 1. */
const noiseOf = (random: Random, sigma: number): (() => number) => {
  const kind = pick(random, noises);
  let last = normal(random);
  return () => {
    const one = normal(random);
    last = 0.7 * last + 0.714 * one;
    if (kind === 'normal') return Math.max(0, 1 + sigma * one);
    if (kind === 'log-normal') return Math.exp(sigma * one);
    if (kind === 'memory') return Math.max(0, 1 + sigma * last);
    // Student's t with 3 degrees of freedom.
    const chi = Math.hypot(normal(random), normal(random), normal(random));
    return Math.max(0, 1 + (sigma * one) / (chi / Math.sqrt(3)));
  };
};

const formOf = ({ form }: Fault, random: Random, since: number, lasts: number): number => {
  if (since < 0) return 0;
  if (form === 'step') return 1;
  return form === 'ramp' ? Math.min(1, since / (0.4 * lasts)) : Number(random.next() < 0.7);
};

/** Part of the fault, and milliseconds until it is there, for each service that reaches it. */
const reachedBy = (random: Random, calls: Calls, from: number, every: number) => {
  const kept = between(random, 0.35, 0.95);
  const late = pick(random, [0, 0, 1, 3]) * every;
  const reached = new Map([[from, { part: 1, late: 0 }]]);
  for (let caller = from - 1; caller >= 0; caller -= 1)
    for (const callee of calls[caller] ?? []) {
      const below = reached.get(callee);
      const part = (below?.part ?? 0) * Math.min(0.99, kept * between(random, 0.8, 1.2));
      if (below && part > (reached.get(caller)?.part ?? 0)) reached.set(caller, { part, late: below.late + late });
    }
  return reached;
};

export const multiplied = (seed: number, faults: Faults): System => {
  const random = seeded(seed);
  const shape = pick(random, shapes);
  const calls = drawCalls(random, shape, whole(random, 6, 40));
  const every = 1000 * whole(random, 10, 60);
  const [before, after] = [every * whole(random, 30, 300), every * whole(random, 5, 60)];
  const count = whole(random, 1, 4);
  const names = pick(random, [
    ['latency_p99', 'error_rate', 'cpu', 'queue_depth'],
    ['m0', 'm1', 'm2', 'm3'],
    ['alpha', 'beta', 'gamma', 'delta'],
  ]);
  // Callers feel what is wrong in the same metric, but the third, which is a service's own; or all of it in the first.
  const isFirstFelt = random.next() < 0.3;
  const feels = ({ metrics }: Fault, metric: number): boolean =>
    isFirstFelt ? metric === 0 : metric !== 2 && metrics.has(metric);
  const places = placesOf(random, calls, faults);
  const hits = places.map((place) => {
    const first = whole(random, 0, count - 1);
    // A fault that is only of its own would be no less one, but a caller would feel none of it.
    const metrics = random.next() < 0.5 ? [first] : Array.from({ length: count }, (_, metric) => metric);
    const fault: Fault = {
      ...{ metrics: new Set(metrics), times: scaled(random, 1.5, 6) },
      form: pick(random, ['step', 'step', 'ramp', 'bursts']),
    };
    return { fault, reached: reachedBy(random, calls, place, every) };
  });
  const [swing, phase] = [between(random, 0, 0.25), between(random, 0, 86_400_000)];

  const seriesOf = (service: number, metric: number): Series => {
    const level = scaled(random, 0.001, 1000);
    const noise = noiseOf(random, scaled(random, 0.02, 0.15));
    const isSlower = random.next() < 0.2 ? 2 : 1;
    const times: number[] = [];
    const values: number[] = [];
    for (let at = random.next() * every; at < before + after; at += every * isSlower) {
      const daily = 1 + swing * Math.sin((2 * Math.PI * (at + phase)) / 86_400_000);
      const risen = hits.reduce((sum, { fault, reached }) => {
        const here = reached.get(service);
        if (!here || !(here.part < 1 ? feels(fault, metric) : fault.metrics.has(metric))) return sum;
        return sum + (fault.times - 1) * here.part * formOf(fault, random, at - before - here.late, after);
      }, 0);
      times.push(Math.round(at));
      values.push(level * daily * noise() * (1 + risen));
    }
    return { service: `x${service}`, metric: names[metric] as string, times, values };
  };

  return {
    shape,
    edges: calls.flatMap((callees, caller) => callees.map((callee) => [`x${caller}`, `x${callee}`] as const)),
    anomalyAt: before,
    series: calls.flatMap((_, service) => Array.from({ length: count }, (_, metric) => seriesOf(service, metric))),
    causes: places.map((place) => `x${place}`),
    nested: isNested(calls, places),
  };
};
