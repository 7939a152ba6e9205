import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { entryOf } from '@convoy/drivers/entry';
import type { Simulation, SimulationResult } from '@convoy/engine/simulate';

// Not written as one expression, by which a bundler would take the source along as it is.
const here = import.meta.url;

/** Seeds that one worker runs, first and last included. */
export type Chunk = Pick<Simulation, 'seeds' | 'faults' | 'given'>;

export type Message = { readonly done: number } | { readonly result: SimulationResult };

const runChunk = (chunk: Chunk, onDone: (count: number) => void): Promise<SimulationResult> =>
  new Promise((resolve, reject) => {
    const [entry, ...argv] = entryOf('simulate-worker', () => new URL('worker.ts', here));
    const worker = new Worker(entry, { workerData: chunk, argv });
    worker.once('error', reject);
    worker.on('message', (message: Message) => {
      if ('done' in message) onDone(message.done);
      else resolve(message.result);
    });
    worker.once('exit', (code) => reject(new Error(`a simulating thread ended with status ${code}`)));
  });

const sum = <K extends string>(all: readonly Readonly<Record<K, number>>[]): Record<K, number> => {
  const total: Record<string, number> = {};
  for (const counts of all)
    for (const [key, count] of Object.entries<number>(counts)) total[key] = (total[key] ?? 0) + count;
  return total as Record<K, number>;
};

/** Runs the seeds on all cores; what comes out does not depend on how many there are. */
export const simulateAll = async (
  { seeds: [from, to], ...what }: Chunk,
  onProgress: (done: number) => void,
): Promise<SimulationResult> => {
  const workers = Math.min(availableParallelism(), to - from + 1);
  const share = Math.ceil((to - from + 1) / workers);
  let done = 0;
  const starts = Array.from({ length: workers }, (_, index) => from + index * share).filter((start) => start <= to);
  const results = await Promise.all(
    starts.map((start) =>
      runChunk({ ...what, seeds: [start, Math.min(to, start + share - 1)] }, (count) => {
        done += count;
        onProgress(done);
      }),
    ),
  );
  return {
    runs: results.reduce((total, { runs }) => total + runs, 0),
    violations: results.flatMap(({ violations }) => violations),
    byOutcome: sum(results.map(({ byOutcome }) => byOutcome)),
    faults: sum(results.map(({ faults: counts }) => counts)),
  };
};
