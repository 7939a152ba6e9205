import { Worker } from 'node:worker_threads';
import { type Row, report } from './report.ts';
import { boundOf, cases, limits } from './sequencing/graph.ts';
import { own } from './sequencing/own.ts';
import type { Measured } from './sequencing/peers.ts';
import { type Bench, within } from './within.ts';

// node bench/sequencing.ts
// Target: makespan within 1.01 of the critical path without a limit; ahead of p-graph and of waves under one of 4.
// Without a limit each graph runs alone, as one deployment does. Under the limit those of one size run beside each other
// to save time, which Convoy pays for: they share its thread and its disk. The peers only wait, in a thread of their own.

const measured: Measured[] = [];
const sizes = [...new Set(cases.map(({ size }) => size))];
const indexes = (size: number) => cases.flatMap((given, index) => (given.size === size ? [index] : []));

const measure = async (index: number, limit: number | null, bench: Bench): Promise<void> => {
  const given = cases[index];
  if (given) measured.push({ peer: 'convoy', index, limit, ms: await own(given, limit, bench) });
};

const measureAll = async (bench: Bench): Promise<void> => {
  const worker = new Worker(new URL('sequencing/peers.ts', import.meta.url));
  worker.on('message', (one: Measured) => measured.push(one));
  const peersDone = new Promise((resolve, reject) => worker.once('exit', resolve).once('error', reject));
  // Its failure is heard of below.
  peersDone.catch(() => undefined);
  try {
    for (const index of cases.keys()) await measure(index, null, bench);
    for (const size of sizes) await Promise.all(indexes(size).map((index) => measure(index, 4, bench)));
    await peersDone;
  } finally {
    await worker.terminate();
  }
};

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

const rounded = (ratio: number): number => Math.round(ratio * 10_000) / 10_000;

const rowOf = (size: number, limit: number | null, against: string, bound: (index: number) => number): Row => {
  const ratios = (peer: string): number[] =>
    measured
      .filter((one) => one.peer === peer && one.limit === limit && cases[one.index]?.size === size)
      .map(({ index, ms }) => ms / bound(index));
  const peers = [...new Set(measured.map(({ peer }) => peer))].sort();
  return {
    ...{ services: size, limit: limit ?? 'none', graphs: indexes(size).length, 'makespan over': against },
    ...Object.fromEntries(peers.map((peer) => [peer, rounded(median(ratios(peer)))])),
    'convoy, worst': rounded(Math.max(...ratios('convoy'))),
  };
};

const critical = (index: number): number => cases[index]?.criticalMs ?? Number.NaN;
const bound = (limit: number | null) => (index: number) => {
  const given = cases[index];
  return given ? boundOf(given, limit) : Number.NaN;
};

await within(async (bench) => {
  await measureAll(bench);
  report(
    'sequencing',
    limits.flatMap((limit) =>
      sizes.flatMap((size) => [
        rowOf(size, limit, 'critical path', critical),
        ...(limit === null ? [] : [rowOf(size, limit, `the longer of critical path and work/${limit}`, bound(limit))]),
      ]),
    ),
  );
});
