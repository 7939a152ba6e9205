import type { Fact } from '@convoy/model/events';
import type { PlanInput } from '@convoy/model/planner';
import { describe, expect, test } from '@jest/globals';
import { service, settings, task } from '../../model/test/settings.ts';
import { play } from './table.ts';

const resumed: Fact = { type: 'deployment.resumed', actor: 'ada' };
const own = { on: ['gate'], scope: 'deployment', tolerates: [] } as const;

/** stock is deployed already and web is new. */
const onlyWeb: Partial<PlanInput> = {
  candidates: {
    stock: { release: { version: '1' }, changed: false, reason: '' },
    web: { release: { version: '2' }, changed: true, reason: '' },
  },
};

test('a service that had begun says that its need refuses, and a person can go on once it answers', () => {
  const table = play(settings({ stock: service(), web: service(['stock'], { rollback: own }) }), { only: ['web'] });
  table.ends('gate:need:stock');
  table.fails('deploy:web');
  expect(table.state.halted?.code).toBe('ROLLBACK_NOT_WANTED');
  table.waits(61_000);
  expect(table.says(resumed)).toEqual(['gate:need:stock']);
  expect(table.fails('gate:need:stock')).toEqual(['retire:web:2']);
  expect(table.told('failure.detected').at(-1)).toMatchObject({ service: 'web', code: 'NEED_NOT_READY' });
  table.all();
  expect(table.state).toMatchObject({ outcome: 'rolled-back', holds: [] });
});

test('where nobody wants that taken back, each going on asks again', () => {
  const leave = { on: [], scope: 'service', tolerates: [] } as const;
  const table = play(settings({ stock: service(), web: service(['stock'], { rollback: leave }) }), { only: ['web'] });
  table.ends('gate:need:stock');
  table.fails('deploy:web');
  table.waits(61_000);
  for (const _ of [1, 2]) {
    expect(table.says(resumed)).toEqual(['gate:need:stock']);
    table.fails('gate:need:stock');
    expect(table.state.halted?.code).toBe('ROLLBACK_NOT_WANTED');
  }
  table.says(resumed);
  table.all();
  expect(table.state.outcome).toBe('confirmed');
});

describe.each([true, false])('an expand task that only a contract task waits for (idempotent: %s)', (idempotent) => {
  const playIt = (needs: readonly string[], backfill: readonly string[]) =>
    play(
      settings(
        { stock: service(), web: service(needs) },
        {
          tasks: {
            backfill: task('expand', { needs: backfill, idempotent }),
            drop: task('contract', { needs: ['web', 'backfill'] }),
          },
        },
      ),
      onlyWeb,
    );

  test('its need refuses: that is a failure before anything is confirmed, and goes back', () => {
    const table = playIt([], ['stock']);
    table.through('web');
    table.fails('gate:need:stock');
    expect(table.told('failure.detected')).toMatchObject([{ task: 'backfill', code: 'NEED_NOT_READY' }]);
    expect(table.state.confirmed).toBe(false);
    table.all();
    expect(table.state).toMatchObject({ outcome: 'rolled-back', halted: null });
  });

  test('a service that is deployed needs the same: the task still says it', () => {
    const table = playIt(['stock'], ['web', 'stock']);
    table.ends('gate:need:stock', 'deploy:web', 'gate:candidate:web');
    table.lasts(61_000);
    expect(table.ends('shift:web')).toEqual(['gate:need:stock']);
    table.fails('gate:need:stock');
    expect(table.told('failure.detected')).toMatchObject([{ task: 'backfill', code: 'NEED_NOT_READY' }]);
    table.all();
    expect(table.state.outcome).toBe('rolled-back');
  });
});

test('a task that never began is not said to have run in part, and is tried anew when somebody goes on', () => {
  const leave = { on: [], scope: 'service', tolerates: [] } as const;
  const once = { backfill: task('expand', { needs: ['stock'], idempotent: false }) };
  const table = play(
    settings(
      { stock: service(), web: service([], { rollback: leave }) },
      { tasks: { ...once, drop: task('contract', { needs: ['web', 'backfill'] }) } },
    ),
    onlyWeb,
  );
  table.through('web');
  table.fails('gate:need:stock');
  expect(table.state.halted?.reason).not.toContain('settle');
  expect(table.says(resumed)).toEqual(['gate:need:stock']);
  table.all();
  expect(table.state.outcome).toBe('confirmed');
});
