import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stopLocal } from '@convoy/drivers/providers/local';
import { parse } from 'yaml';
import { type Row, report } from './report.ts';
import { within } from './within.ts';

// node bench/recover.ts
// The shop, watched every 2 s; processes are killed, held, and killed two at once. Milliseconds from the fault: until it is down
// for the watch, until somebody has the notification of it, until it was restarted, and until it is up again. Targets: 10 s
// until the verdict, 30 s until the notification, with its wait for a group, 30 s until it is up.

const root = fileURLToPath(new URL('../', import.meta.url));
const shop = join(root, 'examples', 'shop');
const convoy = join(root, 'packages', 'convoy', 'bin', 'convoy.js');
const targets = { verdict: 10_000, notification: 30_000, recovery: 30_000 };

const monitor = { interval: '2s' };
const recover = { restart: 2, backoff: '5s' };
const route = { to: ['hook'], 'group-by': ['environment', 'cause'], 'group-wait': '2s', 'group-interval': '5s' };

interface Fact {
  readonly type: string;
  readonly at: string;
  readonly service?: string;
  readonly endpoint?: string;
  readonly to?: string;
}

const faults: Readonly<Record<string, readonly [signal: NodeJS.Signals, services: readonly string[]]>> = {
  'one is killed': ['SIGKILL', ['pricing']],
  'one hangs': ['SIGSTOP', ['inventory']],
  'two are killed at once': ['SIGKILL', ['catalog', 'pricing']],
};

await within(async ({ folder, signal }) => {
  for (const name of ['services', 'lib', 'test', 'package.json']) symlinkSync(join(shop, name), join(folder, name));
  const [manifest, state, local] = ['convoy.yml', 'state', 'local'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  const given = parse(readFileSync(join(shop, 'convoy.yml'), 'utf8'));
  const services = Object.fromEntries(
    Object.entries<Record<string, unknown>>(given.services).map(
      ([name, { verify: _, watch: __, strategy: ___, ...one }]) => [name, { ...one, monitor, recover }],
    ),
  );
  const names = Object.keys(services);
  const received: number[] = [];
  const hook = createServer(async (request, response) => {
    const { data } = JSON.parse((await request.toArray()).join(''));
    if (data.status === 'firing') received.push(Date.now());
    response.end();
  }).listen(0, '127.0.0.1');
  await once(hook, 'listening');
  const env = {
    ...process.env,
    CONVOY_LOCAL_DIR: local,
    SHOP_DATA: join(folder, 'data'),
    HOOK: `http://127.0.0.1:${(hook.address() as AddressInfo).port}`,
  };
  const write = (more: object): void =>
    writeFileSync(
      manifest,
      JSON.stringify({ version: 1, name: 'shop', defaults: given.defaults, tasks: given.tasks, services, ...more }),
    );
  const start = (words: readonly string[]) =>
    spawn(process.execPath, [convoy, ...words, '--manifest', manifest, '--state-dir', state], {
      ...{ env, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
    });

  const factsOf = (): Fact[] => {
    const dir = join(state, 'default', 'monitor', 'journal');
    return (existsSync(dir) ? readdirSync(dir) : []).flatMap((file) =>
      readFileSync(join(dir, file), 'utf8')
        .split('\n')
        .slice(1, -1)
        .map((line): Fact => JSON.parse(line)),
    );
  };
  /** When a fact came that is like this, for each of the services; the latest of those. */
  const untilAll = async (of: readonly string[], since: number, is: (fact: Fact) => boolean): Promise<number> => {
    for (;;) {
      signal.throwIfAborted();
      const found = of.map((service) =>
        factsOf().find((fact) => fact.service === service && Date.parse(fact.at) >= since && is(fact)),
      );
      if (found.every((one) => one !== undefined)) return Math.max(...found.map(({ at }) => Date.parse(at)));
      await sleep(100);
    }
  };
  const pidOf = (service: string): number => {
    const { routes, instances } = JSON.parse(readFileSync(join(local, 'table.json'), 'utf8'));
    return instances[routes[`default/${service}`].live].process.pid;
  };
  const isStatus = (to: string) => (fact: Fact) => fact.type === 'health.changed' && !fact.endpoint && fact.to === to;

  let watch: ReturnType<typeof start> | null = null;
  let ended: Promise<unknown> = Promise.resolve();
  try {
    write({});
    const [code] = await once(start(['deploy', ...names.flatMap((name) => ['--version', `${name}=1`])]), 'exit');
    if (code !== 0) throw new Error(`the shop could not be deployed: exit status ${code}`);
    write({ alerts: { channels: { hook: { webhook: `\${HOOK}`, 'allow-private': true } }, routes: [route] } });
    watch = start(['watch']);
    ended = once(watch, 'exit');
    await untilAll(names, 0, isStatus('up'));
    const rows: Row[] = [];
    for (const [fault, [how, of]] of Object.entries(faults)) {
      const at = Date.now();
      const before = received.length;
      for (const service of of) process.kill(pidOf(service), how);
      const verdict = await untilAll(of, at, isStatus('down'));
      const recovery = await untilAll(of, at, ({ type }) => type === 'recovery.succeeded');
      const restarted = await untilAll(of, at, ({ type }) => type === 'service.restarted');
      // Each cause has its own.
      while (received.length < before + of.length) await sleep(100, undefined, { signal });
      const notification = received[before + of.length - 1] ?? Number.NaN;
      rows.push({
        ...{ fault, services: of.length, 'verdict (ms)': verdict - at, 'notification (ms)': notification - at },
        ...{ 'restarted (ms)': restarted - at, 'recovery (ms)': recovery - at },
      });
      const over =
        verdict - at > targets.verdict || notification - at > targets.notification || recovery - at > targets.recovery;
      if (over) process.exitCode = 1;
    }
    report('recover', rows);
  } finally {
    watch?.kill('SIGINT');
    await ended;
    hook.close();
    await stopLocal(local);
  }
});
