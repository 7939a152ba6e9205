import { decide } from '@convoy/engine/decide';
import { limitOf, stoppingMs } from '@convoy/engine/limits';
import { describe, expect, test } from '@jest/globals';
import { check, service, settings, task } from '../../model/test/settings.ts';
import { limit } from './commands.ts';
import { play } from './table.ts';

const release = { version: '2' };

test('every effect has the limit that the manifest gives it; what measures gets time beyond its own to report', () => {
  const of = settings(
    { api: service([], { timeoutMs: 7, watchMs: 40 }) },
    { checks: { all: check() }, tasks: { schema: task('expand') } },
  );
  const api = { service: 'api', attempt: 1, release } as const;
  for (const type of ['deploy', 'shift', 'retire'] as const) expect(limitOf({ type, ...api }, of)).toBe(7);
  expect(limitOf({ type: 'rollback', service: 'api', attempt: 1, from: release, to: null }, of)).toBe(7);
  const gateMs = limitOf({ type: 'gate', ...api, of: 'candidate' }, of);
  expect(gateMs).toBeGreaterThan(1000);
  const watchMs = limitOf({ type: 'watch', ...api }, of);
  expect(watchMs).toBeGreaterThanOrEqual(gateMs + 40);
  expect(limitOf({ type: 'watch', ...api, forMs: 120 }, of)).toBe(watchMs + 80);
  expect(limitOf({ type: 'check', check: 'all', attempt: 1 }, of)).toBeGreaterThan(1000);
  expect(limitOf({ type: 'task', task: 'schema', attempt: 1 }, of)).toBeGreaterThan(1000);
});

describe('the rules wake', () => {
  const wake = (table: ReturnType<typeof play>) => decide(table.state, table.now).wake;

  test('at the first deadline, and once more when whoever was told to stop must have stopped', () => {
    const table = play(settings({ api: service() }));
    expect(wake(table)).toBe(limit);
    table.waits(limit);
    expect(wake(table)).toBe(limit + stoppingMs);
  });

  test('for nothing where nothing runs', () => {
    const table = play(settings({ api: service() }));
    table.all();
    expect(wake(table)).toBeNull();
  });
});

describe('a command at its deadline', () => {
  test('is not given up at once: it is told to stop and says itself how it ended', () => {
    const table = play(settings({ api: service() }));
    table.waits(limit);
    expect(table.told('failure.detected')).toEqual([]);
    expect(table.running).toEqual(['deploy:api']);
    expect(table.ends('deploy:api')).toEqual(['gate:candidate:api']);
  });

  test('that does not even stop has failed: TIMEOUT at its own point', () => {
    const table = play(settings({ api: service() }));
    table.waits(limit + stoppingMs - 1);
    expect(table.told('failure.detected')).toEqual([]);
    table.waits(1);
    expect(table.told('failure.detected')).toMatchObject([{ point: 'deploy', service: 'api', code: 'TIMEOUT' }]);
    expect(table.running).toEqual(['retire:api']);
  });

  test.each(['gate:candidate:api', 'shift:api', 'watch:api', 'check:all'])('%s: it is taken back', (name) => {
    const table = play(settings({ api: service([], { watchMs: 10 }) }, { checks: { all: check('api') } }));
    while (!table.running.includes(name)) table.ends(table.running[0] ?? '');
    table.waits(limit + stoppingMs);
    expect(table.told('failure.detected').map(({ code }) => code)).toContain('TIMEOUT');
    table.all();
    expect(table.state.outcome).toBe('rolled-back');
  });

  test.each(['rollback:api', 'gate:restored:api'])('%s: the way back is blocked, a person is asked', (name) => {
    const table = play(settings({ api: service() }, { checks: { all: check() } }));
    table.through('api');
    table.fails('check:all');
    while (!table.running.includes(name)) table.ends(table.running[0] ?? '');
    table.waits(limit + stoppingMs);
    expect(table.told('rollback.failed')).toMatchObject([{ service: 'api', code: 'TIMEOUT' }]);
    expect(table.state.halted).toMatchObject({ code: 'ROLLBACK_FAILED' });
  });
});

describe('while a person is asked', () => {
  const halted = () => {
    const table = play(settings({ api: service(), web: service() }));
    table.says({ type: 'deployment.halted', code: 'UNKNOWN_EFFECT', subject: 'api', reason: 'nobody saw its end' });
    return table;
  };

  test('no time limit answers for them, however long they take', () => {
    const table = halted();
    table.ends('deploy:web');
    expect(decide(table.state, table.now).wake).toBeNull();
    table.waits(limit * 1000);
    expect(table.told('failure.detected')).toEqual([]);
    expect(table.running).toEqual(['deploy:api']);
  });

  test('what else still runs keeps its limit, and nothing new begins', () => {
    const table = halted();
    expect(decide(table.state, table.now).wake).toBe(limit);
    table.waits(limit + stoppingMs);
    expect(table.told('failure.detected')).toMatchObject([{ service: 'web', code: 'TIMEOUT' }]);
    expect(table.running).toEqual(['deploy:api']);
    expect(table.told('rollback.decided')).toEqual([]);
  });
});
