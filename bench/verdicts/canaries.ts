import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createLocal } from '@convoy/drivers/providers/local';
import { canary } from '@convoy/engine/perform/canary';
import type { Verdict } from '@convoy/model/look';
import type { Effect, Provider, Traffic } from '@convoy/model/ports';
import { freePort } from '../../test/port.ts';
import type { Row } from '../report.ts';
import { contextOf, health, portsOf, settingsOf } from './engine.ts';
import { commandOf } from './shop.ts';

const rate = 50;
const share = 0.2;
const forMs = 60_000;
const runs = 2;

const faults: Readonly<Record<string, string>> = {
  'none (as good)': '2',
  'latency + 50 %': '2-slower',
  '5 % of requests fail': '2-some-errors',
  'readiness flaps': '2-flapping',
};

/** Users who keep no cookies, so many a second whether or not they get answers. */
const startLoad = (port: number): (() => void) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const ask = (): void => {
    get({ agent, host: '127.0.0.1', port, path: '/quote?unit=1000&quantity=3' }, (answer) => answer.resume()).on(
      'error',
      () => undefined,
    );
  };
  const began = performance.now();
  let sent = 0;
  const pace = setInterval(() => {
    for (; sent < ((performance.now() - began) / 1000) * rate; sent += 1) ask();
  }, 10);
  return () => {
    clearInterval(pace);
    agent.destroy();
  };
};

/** Notes what the provider told last: how many users' requests the verdict rests on. */
const noting = (provider: Provider, seen: (traffic: Traffic) => void): Provider => ({
  ...provider,
  traffic: async (...given) => {
    const traffic = await (provider.traffic as NonNullable<Provider['traffic']>)(...given);
    if (traffic) seen(traffic);
    return traffic;
  },
});

interface Met {
  readonly verdict: Verdict;
  readonly ms: number;
  readonly users: number;
  readonly looks: number;
}

const round = async (service: string, version: string, local: string, signal: AbortSignal): Promise<Met> => {
  const port = await freePort();
  const env = { ...process.env, SHOP_WORK_MS: '20', SHOP_ERROR_EVERY: '20', SHOP_FLAP_MS: '1500' };
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const provider = createLocal({ root, stateDir: local, lookup: (name) => process.env[name], env });
  const settings = settingsOf({
    with: { run: commandOf('pricing'), port, drain: '1s' },
    gate: { ...settingsOf({}).gate, intervalMs: 1000, failures: 3 },
    ...{ strategy: 'canary', canary: [{ share, forMs }] },
  });
  const target = { environment: 'bench', service, with: settings.with };
  const effect = (key: string): Effect => ({ target, deployment: 'bench', key, log: () => undefined, signal });
  const up = async (which: string) => {
    const { release, candidate = '' } = await provider.deploy(effect(which), { version: which });
    while (!(await fetch(candidate + health.live).catch(() => null))?.ok) await sleep(25, undefined, { signal });
    return { release, candidate };
  };
  const live = await up('1');
  await provider.shift(effect('shift'), live.release);
  const stop = startLoad(port);
  try {
    await sleep(3000, undefined, { signal });
    const deployed = await up(version);
    await provider.weigh?.(effect('weigh'), deployed.release, share);
    let users = 0;
    const noted = noting(provider, ({ candidate }) => {
      users += candidate?.n ?? 0;
    });
    const context = contextOf(
      { service, settings, known: { attempt: 1, deployed } },
      portsOf(() => noted),
      signal,
    );
    const began = performance.now();
    const command = { type: 'canary', service, release: deployed.release, step: 1, attempt: 1 } as const;
    const [fact] = await canary(command, context);
    if (fact?.type !== 'service.checked') throw new Error('a canary ends with a verdict');
    const looks = Object.values(fact.verdict.counts).reduce((sum, count) => sum + count, 0);
    return { verdict: fact.verdict, ms: performance.now() - began, users, looks };
  } finally {
    stop();
  }
};

const measure = async (fault: string, local: string, signal: AbortSignal): Promise<Row[]> => {
  const version = faults[fault] ?? '';
  const rows: Row[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const { verdict, ms, users, looks } = await round(`${version}-${run}`, version, local, signal);
    rows.push({
      ...{ fault, 'users a second': rate, 'share (%)': share * 100, 'interval (ms)': 1000, 'step (s)': forMs / 1000 },
      ...{ verdict: verdict.outcome, code: verdict.code, "users' requests at it": users, looks },
      seconds: Math.round(ms / 100) / 10,
      by: /^of users'/.test(verdict.reason) ? "users' requests" : 'looks',
    });
  }
  return rows;
};

/** What one step of a canary needs to be sure; the faults beside one another, each with its own load. */
export const canaries = async (local: string, signal: AbortSignal): Promise<Row[]> =>
  (await Promise.all(Object.keys(faults).map((fault) => measure(fault, local, signal)))).flat();
