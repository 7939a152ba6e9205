import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createLocal, stopLocal } from '@convoy/drivers/providers/local';
import type { Effect } from '@convoy/model/ports';
import { freePort } from '../test/port.ts';
import { type Row, report } from './report.ts';
import { startLoad } from './switch/load.ts';
import { type Contender, installed, type Site, type Slot, startHaproxy, startNginx } from './switch/peers.ts';
import { type Bench, within } from './within.ts';

// node bench/switch.ts (peers: haproxy, nginx and wrk on the PATH, else they are left out)
// Target: 100 switches at 500 requests a second with slow responses and open WebSockets, 0 failed.

const switches = 100;
const rate = 500;
const betweenMs = 100;
const webSockets = 20;
const capacitySeconds = 4;

const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 100) / 100;
};

/** Full speed for a few seconds, by wrk: requests a second and p99 in milliseconds. */
const capacity = async (url: string, { signal }: Bench): Promise<Row> => {
  if (!installed('wrk')) return { 'capacity (req/s)': 'skipped: needs wrk', 'capacity p99 (ms)': '' };
  const words = ['-t1', '-c64', `-d${capacitySeconds}s`, '--latency', url];
  const { stdout } = await promisify(execFile)('wrk', words, { signal });
  const [, number = '', unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  const toMs = { us: 0.001, ms: 1, s: 1_000 }[unit as 'us' | 'ms' | 's'];
  return {
    'capacity (req/s)': Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])),
    'capacity p99 (ms)': Math.round(Number(number) * toMs * 100) / 100,
  };
};

/** Switches to and fro; how long each took, in milliseconds. `live` hears which slot must answer, null meanwhile. */
const switchOften = async ({ switchTo }: Contender, live: (slot: Slot | null) => void, { signal }: Bench) => {
  const times: number[] = [];
  for (let turn = 1; turn <= switches; turn += 1) {
    signal.throwIfAborted();
    const slot = turn % 2 === 1 ? 'green' : 'blue';
    await sleep(betweenMs);
    live(null);
    const start = performance.now();
    await switchTo(slot);
    times.push(performance.now() - start);
    live(slot);
  }
  await sleep(betweenMs);
  return times;
};

const measure = async (contender: Contender, bench: Bench): Promise<Row> => {
  let live: { readonly version: Slot } | null = { version: 'blue' };
  const finish = await startLoad({ url: contender.url, rate, webSockets, expected: () => live });
  const switching = switchOften(
    contender,
    (slot) => {
      live = slot && { version: slot };
    },
    bench,
  );
  // The load ends whatever became of the switches.
  const { sent, failed, wrong, cut, quick } = await switching.then(finish, finish);
  const times = await switching;
  return {
    ...{ proxy: contender.name, switches, sent, failed, 'wrong version': wrong, 'WebSockets cut': cut },
    ...{ 'p50 (ms)': percentile(quick, 0.5), 'p99 (ms)': percentile(quick, 0.99) },
    'switch p99 (ms)': percentile(times, 0.99),
    ...(await capacity(contender.url, bench)),
  };
};

/** The real provider with one service on it, and both its releases up; version and slot have the same name here. */
const startConvoy = async ({ folder, signal }: Bench) => {
  const root = fileURLToPath(new URL('./switch', import.meta.url));
  const local = createLocal({ root, stateDir: join(folder, 'state'), lookup: (name) => process.env[name] });
  const port = await freePort();
  const target = { environment: 'bench', service: 'shop', with: { run: [process.execPath, 'app.mjs'], port } };
  const effect = (key: string): Effect => ({ target, deployment: 'bench', key, log: () => {}, signal });
  const up = async (slot: Slot) => {
    const { release, candidate = '' } = await local.deploy(effect(slot), { version: slot });
    for (let attempts = 0; !(await fetch(candidate).catch(() => null))?.ok; attempts += 1) {
      if (attempts > 400) throw new Error(`${slot} does not answer`);
      signal.throwIfAborted();
      await sleep(25);
    }
    return { release, port: Number(new URL(candidate).port), url: candidate };
  };
  const blue = await up('blue');
  await local.shift(effect('first'), blue.release);
  const green = await up('green');
  const contender: Contender = {
    name: 'convoy',
    url: `http://127.0.0.1:${port}`,
    switchTo: (slot) => local.shift(effect('switch'), { blue, green }[slot].release),
    stop: async () => {},
  };
  return { contender, upstreams: { blue: blue.port, green: green.port }, direct: blue.url };
};

const peers: Readonly<Record<string, (site: Site) => Promise<Contender>>> = {
  haproxy: startHaproxy,
  nginx: startNginx,
};

const measurePeer = async (program: string, upstreams: Site['upstreams'], bench: Bench): Promise<Row> => {
  if (!installed(program)) return { proxy: program, switches: `skipped: needs ${program}` };
  const peer = await peers[program]?.({ folder: bench.folder, port: await freePort(), upstreams });
  if (!peer) throw new Error(`there is no peer ${program}`);
  try {
    return await measure(peer, bench);
  } finally {
    await peer.stop();
  }
};

await within(async (bench) => {
  const rows: Row[] = [];
  try {
    const { contender, upstreams, direct } = await startConvoy(bench);
    rows.push(await measure(contender, bench));
    for (const program of Object.keys(peers)) rows.push(await measurePeer(program, upstreams, bench));
    rows.push({ proxy: 'none (direct)', ...(await capacity(direct, bench)) });
  } finally {
    await stopLocal(join(bench.folder, 'state'));
  }
  report('switch', rows);
  if (rows[0]?.failed !== 0) process.exitCode = 1;
});
