import { createBoard } from '@convoy/engine/monitor/board';
import { changesOf } from '@convoy/engine/monitor/decide';
import { pagesOf, type WatchedPage, watchPages } from '@convoy/engine/monitor/pages';
import { createTime } from '@convoy/engine/simulate/time';
import type { PageRun, PageSettings } from '@convoy/model/checks';
import { ConvoyError } from '@convoy/model/error';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import { type Monitoring, nothingSeen } from '@convoy/model/monitoring/state';
import { expect, test } from '@jest/globals';
import { folded, hour, minute, settings } from './promising.ts';
import { endpoint, start } from './watching.ts';

const page: PageSettings = { path: '/', runs: 1, timeoutMs: 120_000, categories: { performance: 0.9 }, metrics: {} };
const watched = (service: string, everyMs = hour): WatchedPage => ({ service, page, everyMs });
const run = (performance: number): PageRun => ({ categories: { performance }, metrics: {}, failing: [], report: '' });

interface World {
  readonly pages: readonly WatchedPage[];
  /** What a look that begins then (ms since `start`) comes to; a text: it throws that code. */
  readonly score: (service: string, at: number) => number | string;
  readonly maintenance?: (service: string, at: number) => string | null;
  readonly state?: Monitoring;
}

/** Looks for so long on a virtual clock; each look takes 12 s. */
const lookFor = async (
  ms: number,
  { pages, score, maintenance = () => null, state: first = nothingSeen(settings) }: World,
  from = 0,
) => {
  const time = createTime(start + from);
  const stop = new AbortController();
  let state = first;
  let [under, most] = [0, 0];
  const told: string[] = [];
  const looks: string[] = [];
  const done = watchPages({
    ...{ pages, clock: time, stop: stop.signal, onFacts: () => undefined },
    ledger: {
      get state() {
        return state;
      },
      push: () => undefined,
      append: async (facts: readonly MonitorFact[]) => {
        state = folded(state, facts, time.now());
        for (const fact of facts)
          if (fact.type === 'page.looked')
            told.push(`${Math.floor((time.now() - start) / minute)} ${fact.service} ${fact.outcome} ${fact.code}`);
      },
    },
    maintenance: (service, now) => maintenance(service, now - start),
    look: async ({ service }) => {
      const at = time.now() - start;
      looks.push(`${at / minute} ${service}`);
      under += 1;
      most = Math.max(most, under);
      await time.sleep(12_000);
      under -= 1;
      const found = score(service, at);
      if (typeof found === 'string') throw new ConvoyError(found, `${found} is told`);
      return [run(found)];
    },
  });
  void time.sleep(ms).then(() => stop.abort(new Error('over')));
  let isOver = false;
  const ended = done.then(() => {
    isOver = true;
  });
  for (let idle = 0; !isOver && idle < 50; ) {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    idle = time.advance() ? 0 : idle + 1;
  }
  await ended;
  return { told, looks, most, state };
};

test('each page at its interval, and never two at once', async () => {
  const pages = [watched('web'), watched('shop'), watched('docs', 2 * hour)];
  const { looks, most, told } = await lookFor(3.5 * hour, { pages, score: () => 0.95 });
  const of = (service: string) =>
    looks.filter((line) => line.endsWith(service)).map((line) => Math.floor(Number.parseFloat(line)));
  expect([of('web'), of('shop'), of('docs')]).toEqual([
    [0, 60, 120, 180],
    [0, 60, 120, 180],
    [0, 120],
  ]);
  expect(most).toBe(1);
  expect(told[0]).toBe('0 web passed PAGE_PASSED');
});

test('a budget that is broken twice in a row makes its service degraded, until it is kept', async () => {
  const board = createBoard([endpoint('web')], new Map());
  const statusAfter = (state: Monitoring): string => {
    board.look(0, { grade: 'good', code: 'OK', reason: 'it answers', ms: 10 }, start);
    const moment = { now: start + 1, settledAt: start, maintenance: () => null };
    const [change] = changesOf(board, state, ['web'], moment).filter(({ endpoint: name }) => name === undefined);
    return `${change?.to} ${change?.code}`;
  };
  const score = (scores: readonly (number | string)[]) => (_: string, at: number) => scores[Math.floor(at / hour)] ?? 0;
  const after = async (scores: readonly (number | string)[]) =>
    statusAfter(
      (await lookFor(scores.length * hour - minute, { pages: [watched('web')], score: score(scores) })).state,
    );
  expect(await after([0.95])).toBe('up OK');
  expect(await after([0.5])).toBe('up OK');
  expect(await after([0.5, 0.95, 0.5])).toBe('up OK');
  expect(await after([0.5, 0.5])).toBe('degraded PAGE_OVER_BUDGET');
  // What could not be measured says neither way.
  expect(await after([0.5, 'PAGE_TIMEOUT', 0.5])).toBe('degraded PAGE_OVER_BUDGET');
  expect(await after([0.5, 0.5, 'PAGE_TIMEOUT'])).toBe('degraded PAGE_OVER_BUDGET');
  expect(await after([0.5, 0.5, 0.95])).toBe('up OK');
});

test('a browser that is missing is told once, and again only after it was there', async () => {
  const score = (_: string, at: number) => (at >= 3 * hour && at < 5 * hour ? 0.95 : 'BROWSER_MISSING');
  const { told, state } = await lookFor(7.5 * hour, { pages: [watched('web')], score });
  expect(told.map((line) => line.split(' ').slice(1).join(' '))).toEqual([
    'web unknown BROWSER_MISSING',
    ...Array(2).fill('web passed PAGE_PASSED'),
    'web unknown BROWSER_MISSING',
  ]);
  const on = await lookFor(2 * hour, { pages: [watched('web')], score: () => 'BROWSER_MISSING', state }, 8 * hour);
  expect(on.told).toEqual([]);
});

test('the next watch goes on at the interval, what is worked on waits, and what is looked at no longer is forgotten', async () => {
  const world = { pages: [watched('web')], score: () => 0.5 };
  const first = await lookFor(90 * minute, world);
  expect(first.looks).toEqual(['0 web', '60 web']);
  const second = await lookFor(90 * minute, { ...world, state: first.state }, 90 * minute);
  // A look begins an interval after the end of what is known.
  expect(second.looks).toEqual(['120.2 web']);
  const maintenance = (_: string, at: number) => (at < 10 * minute ? 'a disk is changed' : null);
  expect((await lookFor(30 * minute, { ...world, maintenance })).looks).toEqual(['10 web']);
  const gone = await lookFor(minute, { pages: [], score: () => 0, state: second.state });
  expect(gone.told).toEqual(['0 web passed PAGE_UNASKED']);
});

test('pages are looked at where there are budgets for one and an interval', () => {
  const service = (more: object) => ({ monitor: { intervalMs: 1, slowMs: null, maintenance: [] }, ...more });
  const found = pagesOf({
    services: {
      both: service({ verify: { page }, monitor: { intervalMs: 1, slowMs: null, maintenance: [], pageMs: hour } }),
      budgets: service({ verify: { page } }),
      interval: service({ monitor: { intervalMs: 1, slowMs: null, maintenance: [], pageMs: hour } }),
    },
  } as never);
  expect(found).toEqual([{ service: 'both', page, everyMs: hour }]);
});
