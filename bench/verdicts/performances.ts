import { checkService } from '@convoy/engine/checks/check-service';
import type { PerformanceSettings } from '@convoy/model/checks';
import type { Row } from '../report.ts';
import { portsOf } from './engine.ts';
import { start } from './shop.ts';

const runs = 6;
const workMs = 20;

interface Kind {
  readonly version: string;
  readonly samples: number;
  readonly isBad: boolean;
}

const kinds: Readonly<Record<string, Kind>> = {
  'none (as good)': { version: '2', samples: 100, isBad: false },
  'latency + 50 %': { version: '2-slower', samples: 100, isBad: true },
  '5 % of requests fail': { version: '2-some-errors', samples: 1000, isBad: true },
};

const settingsOf = (samples: number): PerformanceSettings => ({
  ...{ samples, quantile: null, maxIncrease: 0.2, timeoutMs: 600_000 },
  request: { method: 'GET', path: '/quote?unit=1000&quantity=3', headers: {}, timeoutMs: 10_000 },
});

const env = { SHOP_WORK_MS: String(workMs), SHOP_ERROR_EVERY: '20' };

/** The check as a deployment runs it: both releases up and fresh, asked in turn. */
const check = async ({ version, samples }: Kind, signal: AbortSignal) => {
  const [former, candidate] = [await start('pricing', '1', env), await start('pricing', version, env)];
  const ports = portsOf(() => {
    throw new Error('no provider is asked');
  });
  const checking = { ports, name: 'bench', env: {}, signal, log: () => undefined, isLogged: false };
  const subject = { service: 'pricing', url: candidate.url, stable: former.url };
  const began = performance.now();
  try {
    const { verdict } = await checkService('performance', { performance: settingsOf(samples) }, subject, checking);
    const { successful, failed } = verdict.counts;
    return { failed: verdict.outcome === 'failed', samples: successful + failed, ms: performance.now() - began };
  } finally {
    await Promise.all([former.end(), candidate.end()]);
  }
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const measure = async (fault: string, kind: Kind, signal: AbortSignal): Promise<Row> => {
  const found: Awaited<ReturnType<typeof check>>[] = [];
  // Two at a time: more would wait for one another on a small machine.
  for (let run = 0; run < runs; run += 2)
    found.push(...(await Promise.all([check(kind, signal), check(kind, signal)])));
  const told = kind.isBad ? found.filter((one) => one.failed) : found;
  return {
    ...{ fault, 'work (ms)': workMs, 'samples at most': kind.samples, 'max-increase': '20 %', runs },
    failed: found.filter((one) => one.failed).length,
    'samples (median)': Math.round(median(told.map(({ samples }) => samples))),
    'seconds (median)': Math.round(median(told.map(({ ms }) => ms)) / 100) / 10,
  };
};

/** What the performance check needs to be sure. */
export const performances = async (signal: AbortSignal): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const [fault, kind] of Object.entries(kinds)) rows.push(await measure(fault, kind, signal));
  return rows;
};
