import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createLocal, stopLocal } from '@convoy/drivers/providers/local';
import type { Effect } from '@convoy/model/ports';
import { type Row, report } from './report.ts';
import { startLoad } from './switch/load.ts';
import { type Contender, installed, type Site, type Slot, startHaproxy, startNginx } from './switch/peers.ts';

// Target: 100 switches at 500 requests a second with slow responses and open WebSockets, 0 failed.

const switches = 100;
const rate = 500;
const betweenMs = 100;
const webSockets = 20;
const capacitySeconds = 4;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 100) / 100;
};

/** Full speed for a few seconds, by wrk: requests a second and p99 in milliseconds. */
const capacity = async (url: string): Promise<Row> => {
  if (!installed('wrk')) return { 'capacity (req/s)': 'skipped: needs wrk', 'capacity p99 (ms)': '' };
  const words = ['-t1', '-c64', `-d${capacitySeconds}s`, '--latency', url];
  const { stdout } = await promisify(execFile)('wrk', words);
  const [, number = '', unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
  const toMs = { us: 0.001, ms: 1, s: 1_000 }[unit as 'us' | 'ms' | 's'];
  return {
    'capacity (req/s)': Math.round(Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])),
    'capacity p99 (ms)': Math.round(Number(number) * toMs * 100) / 100,
  };
};

const measure = async (contender: Contender): Promise<Row> => {
  let live: { readonly version: Slot } | null = { version: 'blue' };
  const finish = await startLoad({ url: contender.url, rate, webSockets, expected: () => live });
  const times: number[] = [];
  for (let turn = 1; turn <= switches; turn += 1) {
    const slot = turn % 2 === 1 ? 'green' : 'blue';
    await sleep(betweenMs);
    live = null;
    const start = performance.now();
    await contender.switchTo(slot);
    times.push(performance.now() - start);
    live = { version: slot };
  }
  await sleep(betweenMs);
  const { sent, failed, wrong, cut, quick } = await finish();
  return {
    ...{ proxy: contender.name, switches, sent, failed, 'wrong version': wrong, 'WebSockets cut': cut },
    ...{ 'p50 (ms)': percentile(quick, 0.5), 'p99 (ms)': percentile(quick, 0.99) },
    'switch p99 (ms)': percentile(times, 0.99),
    ...(await capacity(contender.url)),
  };
};

const folder = mkdtempSync(join(tmpdir(), 'convoy-bench-'));
const local = createLocal({
  root: fileURLToPath(new URL('./switch', import.meta.url)),
  stateDir: join(folder, 'state'),
  lookup: (name) => process.env[name],
});
const port = await freePort();
const target = { environment: 'bench', service: 'shop', with: { run: [process.execPath, 'app.mjs'], port } };
const effect = (key: string): Effect => ({
  ...{ target, deployment: 'bench', key, log: () => {} },
  signal: AbortSignal.timeout(60_000),
});

/** Version and slot have the same name here. */
const up = async (slot: Slot) => {
  const { release, candidate = '' } = await local.deploy(effect(slot), { version: slot });
  for (let attempts = 0; !(await fetch(candidate).catch(() => null))?.ok; attempts += 1) {
    if (attempts > 400) throw new Error(`${slot} does not answer`);
    await sleep(25);
  }
  return { release, port: Number(new URL(candidate).port), url: candidate };
};

const rows: Row[] = [];
try {
  const blue = await up('blue');
  await local.shift(effect('first'), blue.release);
  const green = await up('green');
  const releases = { blue: blue.release, green: green.release };
  const site = async (): Promise<Site> => ({
    folder,
    port: await freePort(),
    upstreams: { blue: blue.port, green: green.port },
  });
  const convoy: Contender = {
    name: 'convoy',
    url: `http://127.0.0.1:${port}`,
    switchTo: (slot) => local.shift(effect('switch'), releases[slot]),
    stop: async () => {},
  };
  const peers = { haproxy: startHaproxy, nginx: startNginx };
  rows.push(await measure(convoy));
  for (const [program, start] of Object.entries(peers)) {
    if (!installed(program)) {
      rows.push({ proxy: program, switches: `skipped: needs ${program}` });
      continue;
    }
    const peer = await start(await site());
    rows.push(await measure(peer));
    await peer.stop();
  }
  rows.push({ proxy: 'none (direct)', ...(await capacity(blue.url)) });
} finally {
  await stopLocal(join(folder, 'state'));
  rmSync(folder, { recursive: true, force: true });
}
report('switch', rows);
if (rows[0]?.failed !== 0) process.exitCode = 1;
