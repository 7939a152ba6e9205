import { beginWatch } from '@convoy/engine/monitor/begin';
import type { Endpoint } from '@convoy/engine/monitor/targets';
import { type Watch, watchOn } from '@convoy/engine/monitor/watch';
import { createTime } from '@convoy/engine/simulate/time';
import type { Look } from '@convoy/model/look';
import type { MonitorEvent } from '@convoy/model/monitoring/facts';
import { monitorCodec } from '@convoy/model/monitoring/fields';
import type { Keep } from '@convoy/model/monitoring/ports';
import type { EndpointName } from '@convoy/model/monitoring/status';
import { seeded } from '@convoy/model/random';

/** Nobody is told of alerts. */
const nowhere = { routes: [], top: [], inhibit: [], escalate: [] };

export const start = 1_790_000_000_000;

export const endpoint = (service: string, name: EndpointName = 'ready', more: Partial<Endpoint> = {}): Endpoint => ({
  ...{ key: `${service}/${name}`, service, name, path: `/${name}`, intervalMs: 10_000, timeoutMs: 5_000, slowMs: null },
  rule: { failures: 3, successes: 2, staleMs: 35_000, halfLifeMs: 300_000 },
  ...more,
});

/** What outlives a process. */
export interface Disk {
  readonly events: MonitorEvent[];
  snapshot: unknown[];
  samples: unknown[];
  readonly keep: Keep;
}

export const disk = (): Disk => {
  const kept: Disk = {
    ...{ events: [], snapshot: [], samples: [] },
    keep: {
      load: async () => structuredClone({ snapshot: kept.snapshot, samples: kept.samples }),
      append: async (samples) => {
        kept.samples.push(...structuredClone(samples));
      },
      save: async (lines) => {
        kept.samples = [];
        kept.snapshot = structuredClone([...lines]);
      },
    },
  };
  return kept;
};

export type Answer = 'ok' | 'warn' | 'bad' | 'hang';
/** How an endpoint answers at a time, ms since `start`. */
export type World = (key: string, ms: number) => Answer;

const lookOf = (url: string, answer: Answer): Look => {
  const seen = { url, connected: true, ms: 12 };
  if (answer === 'bad') return { ...seen, status: 503, body: '' };
  return { ...seen, status: 200, body: answer === 'warn' ? '{"status":"warn"}' : '{"status":"pass"}' };
};

export interface Ran {
  /** Facts in their order, with ms since `start`. */
  readonly told: string[];
  /** The most looks at the same time, and whether two were at one endpoint. */
  readonly most: number;
  readonly overlapped: boolean;
  readonly looks: number;
}

/** Watches on a virtual clock from one time to another, ms since `start`. */
export const watchFrom = async (
  { events, keep }: Disk,
  endpoints: readonly Endpoint[],
  world: World,
  [from, to]: readonly [number, number],
  more: Partial<Watch> = {},
  /** Whether the process is killed at the end, and says nothing any more. */
  isKilled = false,
): Promise<Ran> => {
  const time = createTime(start + from);
  let isDead = false;
  const store = {
    load: async () => [...events],
    append: async (fresh: readonly MonitorEvent[]) => {
      if (isDead) throw new Error('killed');
      const text = monitorCodec.encode(fresh);
      events.push(...fresh.map((event, index) => ({ ...event, ...JSON.parse(text.split('\n')[index] ?? '') })));
    },
  };
  const epoch = 1 + events.filter(({ type }) => type === 'monitor.started').length;
  const already = events.length;
  const begun = await beginWatch(
    endpoints,
    store,
    keep,
    { environment: 'test', agent: `a${epoch}`, epoch, prefix: `p${epoch}` },
    nowhere,
    time,
  );
  const under = new Set<string>();
  let [most, looks, overlapped] = [0, 0, false];
  const over = new AbortController();
  const watching = watchOn({
    ...{ board: begun.board, ledger: begun.ledger, clock: time, random: seeded(epoch), concurrency: 100 },
    keep: {
      ...keep,
      append: (samples) => (isDead ? Promise.reject(new Error('killed')) : keep.append(samples)),
      save: (lines) => (isDead ? Promise.reject(new Error('killed')) : keep.save(lines)),
    },
    probe: {
      look: async ({ url, timeoutMs }, signal) => {
        overlapped ||= under.has(url);
        under.add(url);
        most = Math.max(most, under.size);
        looks += 1;
        const answer = world(url, time.now() - start);
        await time.sleep(answer === 'hang' ? timeoutMs : 12, signal).catch(() => undefined);
        under.delete(url);
        const timeout = { kind: 'timeout' as const, message: `no whole answer within ${timeoutMs} ms` };
        return answer === 'hang' ? { url, connected: true, ms: timeoutMs, fault: timeout } : lookOf(url, answer);
      },
    },
    ...{
      urlOf: ({ key }: Endpoint) => key,
      maintenance: () => null,
      needs: () => [],
      stop: over.signal,
      until: start + to,
    },
    ...more,
  });
  let done = false;
  const ended = watching.then(
    () => (done = true),
    (thrown) => {
      done = true;
      if (!isDead) throw thrown;
    },
  );
  while (!done) {
    for (let turn = 0; turn < 20 && !done; turn += 1) await Promise.resolve();
    if (isKilled && time.now() - start >= to - 1) isDead = true;
    if (!done && !time.advance()) await new Promise<void>((resolve) => setImmediate(resolve));
  }
  await ended;
  const told = events.slice(already).map((event) => {
    const { type, at } = event;
    const seconds = Math.round((Date.parse(at) - start) / 1000);
    if (type === 'health.changed')
      return `${seconds} ${event.service}${event.endpoint ? `/${event.endpoint}` : ''} ${event.from} ${event.to} ${event.code}`;
    if (type === 'health.gap')
      return `${seconds} gap ${Math.round((event.from - start) / 1000)} ${Math.round((event.to - start) / 1000)}`;
    return `${seconds} ${type}`;
  });
  return { told, most, overlapped, looks };
};
