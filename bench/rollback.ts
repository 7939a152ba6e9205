import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stopLocal } from '@convoy/drivers/providers/local';
import { type Row, report } from './report.ts';
import { openPlain, type Plain } from './rollback/plain.ts';
import { createSite, type Graph, type Site, until } from './rollback/site.ts';
import { callsAlone, callsOf, deploy, restarts } from './rollback/ways.ts';
import { randomCase } from './sequencing/graph.ts';
import { type Bench, within } from './within.ts';

// node bench/rollback.ts
// 50 services on the local provider, all shifted; then a check fails and all are taken back. Total: from its verdict to
// the last switch, by the journal. Overhead: what of it the calls to the provider do not take. Beside it the same calls
// with nothing around them, and what a script does without a second slot: stop the bad process and start the former.
// Target: an overhead below 1 s.

const size = 50;
const runs = 3;
const targetMs = 1_000;

const names = Array.from({ length: size }, (_, nth) => `service-${nth}`);
const graphs: Readonly<Record<string, Graph>> = {
  'no needs': Object.fromEntries(names.map((name) => [name, []])),
  'up to 3 needs each': randomCase(size, 1).needs,
  'a chain': Object.fromEntries(names.map((name, nth) => [name, names.slice(Math.max(0, nth - 1), nth)])),
};

/** Milliseconds of one rollback; the calls' share where it is known. */
interface Time {
  readonly totalMs: number;
  readonly callsMs?: number;
}

const takenBack = async (site: Site, version: string, bench: Bench): Promise<Time> => {
  const { outcome, totalMs, calls } = await deploy(site, version, bench);
  if (outcome !== 'rolled-back' || calls.length !== size)
    throw new Error(`version ${version} ended ${outcome} after ${calls.length} switches back`);
  await Promise.all(Object.values(site.ports).map((port) => until(port, 'good', bench.signal)));
  return { totalMs, callsMs: callsOf(site.graph, calls) };
};

type Way = (site: Site, plain: Plain, run: number, bench: Bench) => Promise<Time>;

const convoy = 'convoy';
const ways: Readonly<Record<string, Way>> = {
  [convoy]: (site, _, run, bench) => takenBack(site, `bad-${run}`, bench),
  'the same calls alone': async (site, _, run, bench) => ({ totalMs: await callsAlone(site, `alone-${run}`, bench) }),
  'restarts by the graph': async ({ graph }, plain) => ({ totalMs: await restarts(graph, plain, true) }),
  'restarts one by one': async ({ graph }, plain) => ({ totalMs: await restarts(graph, plain, false) }),
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const rowOf = (graph: string, way: string, times: readonly Time[]): Row => {
  const overheads = times.flatMap(({ totalMs, callsMs }) => (callsMs === undefined ? [] : [totalMs - callsMs]));
  return {
    ...{ graph, services: size, way, runs, 'total (ms)': Math.round(median(times.map(({ totalMs }) => totalMs))) },
    ...(overheads.length > 0 && {
      'calls (ms)': Math.round(median(times.map(({ callsMs = Number.NaN }) => callsMs))),
      'overhead (ms)': Math.round(median(overheads)),
      'overhead, worst (ms)': Math.round(Math.max(...overheads)),
    }),
  };
};

const measure = async (graph: string, needs: Graph, bench: Bench): Promise<Row[]> => {
  const site = await createSite(join(bench.folder, graph.replaceAll(' ', '-')), needs);
  const plain = openPlain(site, bench);
  const times = new Map(Object.keys(ways).map((way): [string, Time[]] => [way, []]));
  try {
    const { outcome } = await deploy(site, 'good', bench);
    if (outcome !== 'confirmed') throw new Error(`the first deployment ended ${outcome}`);
    writeFileSync(site.bad, '');
    for (let run = 0; run < runs; run += 1)
      for (const [name, way] of Object.entries(ways)) times.get(name)?.push(await way(site, plain, run, bench));
  } finally {
    await plain.end();
    await stopLocal(site.local);
    rmSync(site.root, { recursive: true, force: true });
  }
  return [...times].map(([way, measured]) => rowOf(graph, way, measured));
};

await within(async (bench) => {
  const rows: Row[] = [];
  for (const [graph, needs] of Object.entries(graphs)) rows.push(...(await measure(graph, needs, bench)));
  report('rollback', rows);
  const missed = rows.some(({ way, 'overhead (ms)': overhead }) => way === convoy && Number(overhead) >= targetMs);
  if (missed) process.exitCode = 1;
});
