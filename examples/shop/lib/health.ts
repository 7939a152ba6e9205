import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Routes } from './answer.ts';
import { askReady } from './call.ts';
import type { Name } from './places.ts';
import { reasonOf } from './problem.ts';
import { ready, reported } from './releases.ts';

/** Throws the reason why a part does not work. */
export type Check = () => void | Promise<void>;

interface Component {
  readonly status: 'up' | 'down';
  readonly ms: number;
  readonly reason?: string;
}

const limitMs = 1000;

const within = async (check: Check): Promise<void> => {
  const over = new AbortController();
  const late = sleep(limitMs, undefined, { signal: over.signal }).then(
    () => Promise.reject(new Error(`no answer within ${limitMs} ms`)),
    () => undefined,
  );
  try {
    await Promise.race([check(), late]);
  } finally {
    over.abort();
  }
};

const inspect = async (check: Check): Promise<Component> => {
  const began = performance.now();
  const spent = (): number => Math.round((performance.now() - began) * 10) / 10;
  try {
    await within(check);
    return { status: 'up', ms: spent() };
  } catch (fault) {
    return { status: 'down', ms: spent(), reason: reasonOf(fault) };
  }
};

/** `/health`, `/health/ready` and `/health/detailed` of a service that needs others and has parts of its own. */
export const healthRoutes = (service: Name, needs: readonly Name[], parts: Readonly<Record<string, Check>>): Routes => {
  const who = { service, version: reported };
  const checks: [string, Check][] = [
    ['self', ready],
    ...Object.entries(parts),
    ...needs.map((name): [string, Check] => [name, () => askReady(name, limitMs)]),
  ];
  const components = async (): Promise<[string, Component][]> =>
    Promise.all(checks.map(async ([name, check]): Promise<[string, Component]> => [name, await inspect(check)]));
  const answer = (all: [string, Component][], more: object): Answer => {
    const down = all.filter(([, { status }]) => status === 'down');
    const reason = down.map(([name, component]) => `${name}: ${component.reason}`).join('; ');
    const status = down.length === 0 ? 'ready' : 'not-ready';
    return { status: reason ? 503 : 200, body: { status, ...who, ...(reason && { reason }), ...more } };
  };
  return {
    'GET /health': () => ({ body: { status: 'live', ...who } }),
    'GET /health/ready': async () => answer(await components(), {}),
    'GET /health/detailed': async () => {
      const all = await components();
      return answer(all, { uptimeSeconds: Math.round(process.uptime()), components: Object.fromEntries(all) });
    },
  };
};
