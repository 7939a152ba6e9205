import { buildRollback } from '@convoy/model/rollback-planner';
import { describe, expect, test } from '@jest/globals';
import { able, check, service, settings, task } from '../../model/test/settings.ts';
import { confirmedBefore, play } from './table.ts';

const drop = task('contract', { needs: ['orders'] });
const of = settings({ orders: service(), web: service() }, { tasks: { drop } });

/** Version 2 of both is confirmed; the contract task runs. */
const confirmed = () => {
  const table = play(of);
  table.through('orders', 'web');
  return table;
};
const baseOf = ({ state: { markers, ordinal, holds, floors, tasks } }: ReturnType<typeof play>) => ({
  ...{ markers, ordinal, holds, floors, tasks },
});

const backTo = (table: ReturnType<typeof play>, ordinal: number, only: readonly string[] | null = null) => {
  const former = { orders: { version: String(ordinal) }, web: { version: String(ordinal) } };
  return buildRollback({
    ...{
      settings: of,
      base: baseOf(table),
      to: former,
      profiles: {},
      ordinal,
      confirmed: [former],
      only,
      shifts: [],
    },
    capabilities: { orders: able, web: able },
  }).refusals;
};

describe('a finished contract task raises a floor', () => {
  test('there is none before it ran', () => {
    const table = confirmed();
    expect(table.running).toEqual(['task:drop']);
    expect(table.state.floors).toEqual([]);
    expect(backTo(table, 1)).toEqual([]);
  });

  test('no rollback of what it needs beneath it, and it says so', () => {
    const table = confirmed();
    table.ends('task:drop');
    expect(table.state.floors).toEqual([{ task: 'drop', deployment: 'd-1', services: ['orders'], ordinal: 2 }]);
    expect(backTo(table, 1)).toMatchObject([
      { subject: 'orders', code: 'BENEATH_FLOOR', reason: expect.stringMatching(/contract task drop ran/) },
    ]);
    expect(backTo(table, 1, ['web'])).toMatchObject([{ code: 'UNVERIFIED_COMBINATION' }]);
  });

  test('from the moment it ran, even in part: one that failed may have removed half of it', () => {
    const table = confirmed();
    table.fails('task:drop');
    expect(table.state.floors).toMatchObject([{ task: 'drop', ordinal: 2 }]);
    expect(backTo(table, 1)).toMatchObject([{ code: 'BENEATH_FLOOR' }]);
  });

  test('nor where a person found that it had happened', () => {
    const table = confirmed();
    table.says({ type: 'deployment.halted', code: 'UNKNOWN_EFFECT', subject: 'drop', reason: 'nobody saw its end' });
    table.says({ type: 'control.accepted', verb: 'settle', actor: 'ada', subject: 'drop', as: 'deployed' });
    expect(table.state).toMatchObject({ floors: [{ task: 'drop', ordinal: 2 }], outcome: 'confirmed' });
  });

  test('as high as the deployment it came with: a later one may go back down to it', () => {
    const first = confirmed();
    first.ends('task:drop');
    const change = { release: { version: '3' }, changed: true, reason: 'new' };
    const next = play(of, { base: baseOf(first), candidates: { orders: change, web: change } });
    next.all();
    expect(next.state).toMatchObject({ ordinal: 3, floors: [{ ordinal: 2 }], outcome: 'confirmed' });
    expect(backTo(next, 2)).toEqual([]);
    expect(backTo(next, 1)).toMatchObject([{ subject: 'orders', code: 'BENEATH_FLOOR' }]);
  });
});

test('the contract task does not run a second time, and its floor does not move', () => {
  const first = confirmed();
  first.ends('task:drop');
  const change = { release: { version: '3' }, changed: true, reason: 'new' };
  const next = play(of, { base: baseOf(first), candidates: { orders: change, web: change } });
  next.all();
  expect(next.order('task')).toEqual([]);
});

test('an expand task raises none: what it added does not hurt former releases', () => {
  const table = play(settings({ orders: service(['add']) }, { tasks: { add: task('expand') } }));
  table.all();
  expect(table.state).toMatchObject({ floors: [], tasks: { add: 'f-add' }, outcome: 'confirmed' });
});

test('before confirmation nothing contracts, so a deployment under way can always go back', () => {
  const table = play(settings({ orders: service() }, { tasks: { drop }, checks: { all: check() } }));
  table.through('orders');
  table.fails('check:all');
  table.all();
  expect(table.order('task')).toEqual([]);
  expect(table.state).toMatchObject({ outcome: 'rolled-back', floors: [] });
});

test('what a task of the same name forbade for other services stays forbidden', () => {
  const floors = [{ task: 'drop', deployment: 'd-0', services: ['web'], ordinal: 1 }];
  const table = play(of, { base: { ...confirmedBefore(of), floors, tasks: { drop: 'another' } } });
  table.all();
  expect(table.state.floors).toEqual([
    ...floors,
    { task: 'drop', deployment: 'd-1', services: ['orders'], ordinal: 2 },
  ]);
});
