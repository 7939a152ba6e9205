import { parentPort } from 'node:worker_threads';
import { systemClock } from '@convoy/drivers/clock';
import { type DependencyList, PGraph } from 'p-graph';
import { type Case, type Contender, cases, limits, timed } from './graph.ts';

/** One makespan of one peer. */
export interface Measured {
  readonly peer: string;
  readonly index: number;
  readonly limit: number | null;
  readonly ms: number;
}

const pGraph =
  (priorityOf: (service: string, given: Case) => { priority?: number }): Contender =>
  (given, limit) => {
    const nodes = Object.keys(given.needs).map((service): [string, { priority?: number }] => [
      service,
      priorityOf(service, given),
    ]);
    const links: DependencyList = Object.entries(given.needs).flatMap(([service, needs]) =>
      needs.map((need): [string, string] => [need, service]),
    );
    const run = (service: string) => systemClock.sleep(given.durations[service] ?? 0);
    const options = limit === null ? { run } : { run, concurrency: limit };
    return timed(() => new PGraph(new Map(nodes), links).run(options));
  };

/** As a matrix job does it: a stage begins when the one before has ended; within it, as they are written. */
const waves: Contender = ({ stages, durations }, limit) =>
  timed(async () => {
    for (const stage of stages) {
      const waiting = [...stage];
      const lane = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
          await systemClock.sleep(durations[next] ?? 0);
      };
      await Promise.all(Array.from({ length: limit ?? stage.length }, lane));
    }
  });

const peers: Readonly<Record<string, Contender>> = {
  // As its README shows it.
  'p-graph': pGraph(() => ({})),
  // It adds priorities up along the graph, so durations given as priorities make it follow the longest remaining path.
  'p-graph, durations as priorities': pGraph((service, { durations }) => ({ priority: durations[service] ?? 0 })),
  waves,
};

// They do nothing but wait, so all of them may do it at once without being in each other's way.
for (const limit of limits)
  for (const [index, given] of cases.entries())
    for (const [peer, run] of Object.entries(peers))
      void run(given, limit).then((ms) => parentPort?.postMessage({ peer, index, limit, ms } satisfies Measured));
