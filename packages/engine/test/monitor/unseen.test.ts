import { decideIncidents } from '@convoy/engine/incidents/decide';
import { beginWatch } from '@convoy/engine/monitor/begin';
import { standingsOf } from '@convoy/engine/monitor/standings';
import { createTime } from '@convoy/engine/simulate/time';
import { graphOf } from '@convoy/model/graph';
import { expect, test } from '@jest/globals';
import { disk, endpoint, start, watchFrom } from './watching.ts';

const nowhere = { routes: [], top: [], inhibit: [], escalate: [] };
const endpoints = [endpoint('stock'), endpoint('web', 'live'), endpoint('web'), endpoint('web', 'detail')];
const [stock, live, ready] = [0, 1, 2];

/** The next watch, five minutes behind one that was killed when it had told that the web is down, and before an incident of it. */
const next = async () => {
  const kept = disk();
  await watchFrom(kept, endpoints, (key) => (key.startsWith('web') ? 'bad' : 'ok'), [0, 60_000], {}, true);
  const time = createTime(start + 360_000);
  const store = { load: async () => [...kept.events], append: async () => undefined };
  const who = { environment: 'test', agent: 'b', epoch: 2, prefix: 'test' };
  const { board, ledger } = await beginWatch(endpoints, store, kept.keep, who, nowhere, time);
  const standings = () => standingsOf(board, () => null, ledger.state, time.now());
  return {
    ledger,
    standings,
    now: time.now,
    /** A second later it is seen so. */
    see: async (grade: 'good' | 'bad', ...indices: readonly number[]) => {
      const sleeping = time.sleep(1_000);
      time.advance();
      await sleeping;
      for (const index of indices) board.look(index, { grade, code: '', reason: '', ms: 1 }, time.now());
    },
    unseen: () => [...standings()].flatMap(([service, one]) => (one.unseenSince === undefined ? [] : [service])),
    opened: () => {
      const scene = { graph: graphOf({ stock: [], web: ['stock'] }), standings: standings(), now: time.now() };
      const { incidents } = ledger.state;
      return decideIncidents(incidents, { ...scene, prefix: 't' }).flatMap((one) =>
        one.type === 'incident.opened' ? [one.cause] : [],
      );
    },
  };
};

test('what a former watch saw counts once all by which it serves, and what it needs, was looked at again', async () => {
  const { see, standings, unseen, opened } = await next();
  expect(standings().get('web')?.status).toBe('down');
  expect([unseen(), opened()]).toEqual([['stock', 'web'], []]);
  await see('bad', ready);
  expect([unseen(), opened()]).toEqual([['stock', 'web'], []]);
  await see('bad', live);
  expect([unseen(), opened()]).toEqual([['stock'], []]);
  await see('good', stock);
  expect([unseen(), opened()]).toEqual([[], ['web']]);
});

test('what is needed and looked at seldom is waited for a minute at most', async () => {
  const { see, opened } = await next();
  for (let second = 1; second < 60; second += 1) {
    await see('bad', live, ready);
    expect(opened()).toEqual([]);
  }
  await see('bad', live, ready);
  expect(opened()).toEqual(['web']);
});

test('so does what was seen before nobody looked for a while, and before a deployment of it was confirmed', async () => {
  const { see, unseen, ledger, now } = await next();
  await see('bad', stock, live, ready);
  await ledger.append([{ type: 'health.gap', from: now() - 1, to: now(), reason: 'the watch was held up' }]);
  expect(unseen()).toEqual(['stock', 'web']);
  await see('bad', stock, live, ready);
  expect(unseen()).toEqual([]);
  await ledger.append([
    {
      ...{ type: 'deployment.followed', deployment: 'd-1', seen: {}, services: ['web'], trouble: null, about: {} },
      ...{ isOver: true, confirmedAt: now(), deployedAt: null, notices: [] },
    },
  ]);
  expect(unseen()).toEqual(['web']);
  await see('good', live, ready);
  expect(unseen()).toEqual([]);
});
