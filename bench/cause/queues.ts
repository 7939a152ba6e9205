import type { Random } from '@convoy/model/ports';
import { seeded } from '@convoy/model/random';
import { type Calls, drawCalls, isNested, placesOf, shapes } from './shapes.ts';
import { between, type Faults, normal, pick, type System, scaled, seriesOf, whole } from './system.ts';

// The second family: requests go through queues. Load has a day and comes from the entrances; a
// service is slower the nearer it is to its capacity, waits for what it calls, gives up after a while, fails with what it
// calls, and asks again what failed. So faults go up, and load goes down, by themselves.

interface Node {
  /** Utilisation at the usual load, and the time of a request without a queue. */
  readonly used: number;
  readonly time: number;
  readonly fails: number;
  readonly noise: number;
  /** How often a request calls each callee, and whether it waits for all at once. */
  readonly calls: readonly (readonly [callee: number, often: number])[];
  readonly isParallel: boolean;
}

interface Fault {
  readonly place: number;
  readonly kind: string;
  readonly height: number;
  /** Rows until it is whole. */
  readonly ramp: number;
}

const every = 30_000;
const rowsOfDay = 2880;
/** Waiting ends after so many times what a request usually takes. */
const patience = 6;

const drawNode = (random: Random, callees: readonly number[]): Node => ({
  used: between(random, 0.2, 0.6),
  time: scaled(random, 2, 100),
  fails: random.next() < 0.4 ? 0 : scaled(random, 0.0005, 0.01),
  noise: between(random, 0.04, 0.15),
  calls: callees.map((callee) => [callee, between(random, 0.4, 1.2)] as const),
  isParallel: random.next() < 0.4,
});

/** The part of a fault that is there at a row of the anomaly. */
const grown = ({ ramp }: Fault, row: number): number => (row < 0 ? 0 : ramp === 0 ? 1 : Math.min(1, (row + 1) / ramp));

const drawFault = (random: Random, place: number, after: number): Fault => {
  const kind = pick(random, ['latency', 'errors', 'cpu']);
  const height = { latency: scaled(random, 2, 12), errors: scaled(random, 0.05, 0.5), cpu: scaled(random, 1.6, 3) }[
    kind
  ] as number;
  return { place, kind, height, ramp: random.next() < 0.35 ? whole(random, 3, after >> 1) : 0 };
};

interface Usual {
  readonly requests: number;
  readonly latency: number;
}

interface Moment {
  readonly latency: number;
  readonly errors: number;
  readonly cpu: number;
  readonly requests: number;
}

/** All services at one row: load from the callers down, then times and failures from the callees up. */
const step = (
  random: Random,
  nodes: readonly Node[],
  usual: readonly Usual[],
  last: readonly Moment[],
  load: number,
  faultOf: (place: number, kind: string) => number,
) => {
  const arriving = nodes.map(() => 0);
  const isCalled = new Set(nodes.flatMap(({ calls }) => calls.map(([callee]) => callee)));
  for (const [place, { calls }] of nodes.entries()) {
    if (!isCalled.has(place)) arriving[place] = load;
    for (const [callee, often] of calls)
      arriving[callee] =
        (arriving[callee] as number) +
        (arriving[place] as number) * often * (1 + 0.5 * Math.min(1, last[callee]?.errors ?? 0));
  }
  const now: Moment[] = [];
  for (let place = nodes.length - 1; place >= 0; place -= 1) {
    const { used, time, fails, noise, calls, isParallel } = nodes[place] as Node;
    const heavier = Math.max(1, faultOf(place, 'cpu'));
    const share = Math.min(0.97, used * heavier * ((arriving[place] as number) / (usual[place]?.requests ?? 1)));
    const own =
      ((time * heavier * (1 - used)) / (1 - share)) *
      Math.max(1, faultOf(place, 'latency')) *
      Math.exp(noise * normal(random));
    const waits = calls.map(([callee, often]) => {
      const most = patience * (usual[callee]?.latency ?? Infinity);
      const waited = now[callee]?.latency ?? 0;
      return { wait: often * Math.min(most, waited), gaveUp: waited > most ? 0.3 * often : 0 };
    });
    const waited = isParallel
      ? Math.max(0, ...waits.map(({ wait }) => wait))
      : waits.reduce((sum, { wait }) => sum + wait, 0);
    const failed = calls.reduce(
      (sum, [callee, often]) => sum + 0.6 * Math.min(1, often) * (now[callee]?.errors ?? 0),
      0,
    );
    const gaveUp = waits.reduce((sum, one) => sum + one.gaveUp, 0);
    const usualErrors = fails * Math.exp(0.4 * normal(random)) + (random.next() < 0.003 ? 0.02 : 0);
    now[place] = {
      latency: own + waited,
      errors: Math.min(1, usualErrors + faultOf(place, 'errors') + failed + gaveUp),
      cpu: 100 * share * Math.exp(0.05 * normal(random)),
      requests: arriving[place] as number,
    };
  }
  return now;
};

/** What arrives at each service when one request arrives at each entrance, and how long it takes then. */
const usualOf = (nodes: readonly Node[]): Usual[] => {
  const called = new Set(nodes.flatMap(({ calls }) => calls.map(([callee]) => callee)));
  const requests: number[] = nodes.map((_, place) => (called.has(place) ? 0 : 1));
  for (const [place, { calls }] of nodes.entries())
    for (const [callee, often] of calls)
      requests[callee] = (requests[callee] as number) + (requests[place] as number) * often;
  const latency: number[] = [];
  for (let place = nodes.length - 1; place >= 0; place -= 1) {
    const { time, calls } = nodes[place] as Node;
    latency[place] = calls.reduce((sum, [callee, often]) => sum + often * (latency[callee] as number), time);
  }
  return nodes.map((_, place) => ({ requests: requests[place] as number, latency: latency[place] as number }));
};

export const queues = (seed: number, faults: Faults): System => {
  const random = seeded(seed);
  const shape = pick(random, shapes);
  const calls: Calls = drawCalls(random, shape, whole(random, 10, 60));
  const nodes = calls.map((callees) => drawNode(random, callees));
  const [before, after] = [whole(random, 240, 960), whole(random, 20, 40)];
  const drawnFaults = placesOf(random, calls, faults).map((place) => drawFault(random, place, after));
  const usual = usualOf(nodes);
  const [phase, swing] = [whole(random, 0, rowsOfDay), between(random, 0.05, 0.35)];
  const moments: Moment[][] = [];
  let drift = 0;
  for (let row = 0; row < before + after; row += 1) {
    drift = 0.9 * drift + 0.02 * normal(random);
    const load = (1 + swing * Math.sin((2 * Math.PI * (row + phase)) / rowsOfDay)) * Math.exp(drift);
    const faultOf = (place: number, kind: string): number =>
      drawnFaults.reduce(
        (sum, one) => (one.place === place && one.kind === kind ? sum + one.height * grown(one, row - before) : sum),
        0,
      );
    moments.push(step(random, nodes, usual, moments.at(-1) ?? [], load, faultOf));
  }
  const metrics =
    random.next() < 0.5 ? (['latency', 'errors', 'cpu'] as const) : (['latency', 'errors', 'cpu', 'requests'] as const);
  const missing = between(random, 0, 0.03);
  const name = (place: number): string => `q${place}`;
  return {
    shape,
    edges: calls.flatMap((callees, caller) => callees.map((callee) => [name(caller), name(callee)] as const)),
    anomalyAt: before * every,
    series: nodes.flatMap((_, place) =>
      metrics.map((metric) => {
        const values = moments.map((all) => all[place]?.[metric] ?? 0);
        return seriesOf(random, { service: name(place), metric }, values, every, missing);
      }),
    ),
    causes: drawnFaults.map(({ place }) => name(place)),
    nested: isNested(
      calls,
      drawnFaults.map(({ place }) => place),
    ),
  };
};
