import { setTimeout as sleep } from 'node:timers/promises';
import { watch } from '@convoy/engine/perform/watch';
import type { Row } from '../report.ts';
import { contextOf, gate, portsOf, settingsOf } from './engine.ts';
import { type Release, startShop } from './shop.ts';

/** Watches of each endpoint, each beginning at another moment of the interval. */
const watchers = 10;
const settleMs = 2500;

/** Two intervals and a tenth of them: with `failures: 2` the second look that fails is the verdict. */
export const limitMs = gate.failures * gate.intervalMs * 1.1;

interface Found {
  readonly service: string;
  readonly at: number;
  readonly code: string;
}

const watchOf = async (service: string, url: string, signal: AbortSignal): Promise<Found | null> => {
  await sleep(Math.random() * gate.intervalMs);
  const settings = settingsOf({ watchMs: 600_000, health: { ...settingsOf({}).health, url } as never });
  const context = contextOf({ service, settings }, portsOf(noProvider), signal);
  const command = { type: 'watch', service, release: { version: '1' }, attempt: 1 } as const;
  const [fact] = await watch(command, context).catch(() => []);
  return fact?.type === 'service.checked' ? { service, at: performance.now(), code: fact.verdict.code } : null;
};

const noProvider = (): never => {
  throw new Error('health.url says all there is to know');
};

interface Fault {
  readonly watched: readonly string[];
  /** Whose process it happens to. */
  readonly of: string;
  /** Who is to be told by it. */
  readonly told: string;
  readonly signal: NodeJS.Signals;
}

const faults: Readonly<Record<string, Fault>> = {
  'refused: its process is killed': { watched: ['pricing'], of: 'pricing', told: 'pricing', signal: 'SIGKILL' },
  '503 on ready: what it needs is killed': { watched: ['orders'], of: 'pricing', told: 'orders', signal: 'SIGKILL' },
  'one of four endpoints is killed': {
    ...{ watched: ['catalog', 'inventory', 'pricing', 'web'], of: 'web', told: 'web', signal: 'SIGKILL' },
  },
  'hangs: its process is stopped': { watched: ['pricing'], of: 'pricing', told: 'pricing', signal: 'SIGSTOP' },
};

const median = (ascending: readonly number[]): number => ascending[ascending.length >> 1] ?? Number.NaN;

const measure = async (fault: string, data: string, signal: AbortSignal): Promise<Row> => {
  const { watched, of, told, signal: how } = faults[fault] as Fault;
  const shop = await startShop(data);
  const over = new AbortController();
  const all = AbortSignal.any([signal, over.signal]);
  try {
    const watches = watched.flatMap((service) =>
      Array.from({ length: watchers }, () => watchOf(service, (shop.get(service) as Release).url, all)),
    );
    const mine = watches.slice(watched.indexOf(told) * watchers).slice(0, watchers);
    await sleep(settleMs + Math.random() * gate.intervalMs, undefined, { signal });
    const began = performance.now();
    shop.get(of)?.signal(how);
    const found = await Promise.all(mine);
    over.abort();
    const others = (await Promise.all(watches.filter((one) => !mine.includes(one)))).filter((one) => one !== null);
    const times = found.map((one) => (one ? one.at - began : Number.NaN)).sort((a, b) => a - b);
    const isHang = how === 'SIGSTOP';
    return {
      ...{ fault, 'interval (ms)': gate.intervalMs, failures: gate.failures, runs: watchers },
      code: [...new Set(found.map((one) => one?.code ?? 'none'))].join(),
      'median (ms)': Math.round(median(times)),
      'worst (ms)': Math.round(times.at(-1) ?? Number.NaN),
      'limit (ms)': isHang ? 'and the time limit of each look' : limitMs,
      'in time': times.filter((ms) => ms <= limitMs).length,
      'others told of': others.length,
    };
  } finally {
    over.abort();
    await Promise.all([...shop.values()].map((release) => release.end()));
  }
};

/** From the moment of a fault to the verdict of a watch, its diagnosis included. */
export const hard = async (data: string, signal: AbortSignal): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const fault of Object.keys(faults)) rows.push(await measure(fault, data, signal));
  return rows;
};
