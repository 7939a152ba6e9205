import { decideIncidents } from '@convoy/engine/incidents/decide';
import { createBoard } from '@convoy/engine/monitor/board';
import { standingsOf } from '@convoy/engine/monitor/standings';
import { reportNotes } from '@convoy/model/incidents/report';
import { noEffort, noRecovery } from '@convoy/model/recovery/state';
import { expect, test } from '@jest/globals';
import { endpoint } from '../monitor/watching.ts';
import { played, second, shop, standing } from './deciding.ts';

test('how often one failed is said of that one, and not of what takes over', () => {
  const down = (...names: string[]) => Object.fromEntries(names.map((name) => [name, standing('down')]));
  const { told, state } = played(shop, [
    [1, down('orders', 'web')],
    [10, down('web')],
    [20, down('orders', 'web')],
    [30, down('stock', 'orders', 'web')],
    [40, {}],
  ]);
  expect(told.flatMap((fact) => ('cause' in fact ? [`${fact.cause}: ${fact.reason}`] : []))).toEqual([
    'orders: it is down',
    'orders: it is down; it comes and goes, and failed 2 times so far',
    'stock: it is down',
  ]);
  expect(state.past.map((one) => reportNotes(one)['came and went'])).toEqual(['orders failed 2 times']);
});

test('by what it fails is kept true, but for what it says while it is restarted', () => {
  const by = (code: string, isMended = false) => ({ mail: { ...standing('down'), code, reason: code, isMended } });
  const { told } = played(shop, [
    [1, by('HEALTH_STATUS')],
    [90, by('HEALTH_REFUSED', true)],
    [92, by('HEALTH_STATUS')],
    [93, by('HEALTH_REFUSED')],
    [100, by('HEALTH_STATUS')],
    [153, by('HEALTH_STATUS')],
  ]);
  expect(told.map((fact) => [fact.at / second, 'reason' in fact && fact.reason])).toEqual([
    [1, 'HEALTH_STATUS'],
    [93, 'HEALTH_REFUSED'],
    [153, 'HEALTH_STATUS'],
  ]);
});

test('of what nobody watches any more it is not said that it is well', () => {
  const of = (...names: string[]) => new Map(names.map((name) => [name, standing('up', 0, 20 * second)]));
  const down = { stock: standing('down'), orders: standing('down') };
  const { state } = played(shop, [[1, down]]);
  const reasons = (standings: ReturnType<typeof of>) =>
    decideIncidents(state, { graph: shop, standings, now: 20 * second, prefix: 'i' }).map((fact) => [
      fact.type,
      'reason' in fact && fact.reason,
    ]);
  expect(reasons(of('stock', 'orders'))).toEqual([['incident.resolved', 'stock and all that needs it are well']]);
  expect(reasons(of('orders'))).toEqual([
    ['incident.resolved', 'stock is not watched any more, and all else of it is well'],
  ]);
  expect(reasons(of('mail'))).toEqual([['incident.resolved', 'stock, orders are not watched any more']]);
});

test('it is mended from when that was decided until it was looked at behind its end', () => {
  const board = createBoard([endpoint('mail', 'ready')], new Map());
  const begun = { recovery: 'r-1', means: 'restart', attempt: 1, at: 5 } as const;
  const last = { ...begun, endedAt: 20, outcome: 'done', reason: '' } as const;
  const isMended = (effort: object) => {
    const recovery = { ...noRecovery, efforts: new Map([['mail', { ...noEffort, ...effort }]]) };
    return standingsOf(board, () => null, { told: new Map(), recovery, watchedSince: 0 }, 30).get('mail')?.isMended;
  };
  const look = (at: number) => board.look(0, { grade: 'bad', code: 'X', reason: 'x', ms: 1 }, at);
  look(10);
  expect([isMended({}), isMended({ open: begun }), isMended({ last })]).toEqual([false, true, true]);
  look(21);
  expect([isMended({ open: begun }), isMended({ last })]).toEqual([true, false]);
});

test('when one that fails answered last is known by its looks, however soon a failure was confirmed', () => {
  const board = createBoard([endpoint('mail', 'ready')], new Map());
  const look = (grade: 'good' | 'bad', at: number) =>
    board.look(0, { grade, code: 'X', reason: 'x', ms: 1 }, at * second);
  look('good', 10);
  for (const at of [20, 22, 24]) look('bad', at);
  const told = new Map([['mail', { status: 'down', since: 24 * second, code: 'X', reason: 'x' } as const]]);
  const state = { told, recovery: noRecovery, watchedSince: 0 };
  expect(standingsOf(board, () => null, state, 25 * second).get('mail')?.answeredAt).toBe(10 * second);
});
