import type { FailurePoint } from '@convoy/model/settings';
import { expect, test } from '@jest/globals';
import { service, settings } from '../../model/test/settings.ts';
import { play } from './table.ts';

const alone = (tolerates: string, ...on: FailurePoint[]) => ({ on, scope: 'service', tolerates: [tolerates] }) as const;

/** web needs api; its deploy fails, which asks a person, and while it waits api's watch turns red. */
const failedMeanwhile = (strategy: 'blue-green' | 'recreate') => {
  const table = play(
    settings({
      api: service([], { watchMs: 10, rollback: alone('web', 'watch') }),
      web: service(['api'], { strategy, rollback: alone('api', 'watch') }),
      other: service(),
    }),
  );
  table.through('api', 'other');
  table.fails('deploy:web');
  expect(table.state.halted?.code).toBe('ROLLBACK_NOT_WANTED');
  table.says({
    type: 'service.checked',
    ...{ check: 'watch', service: 'api', key: 'watch:api:1' },
    verdict: { outcome: 'failed', code: 'RED', reason: 'it is red', counts: {} as never, latency: {} as never },
  });
  table.says({ type: 'deployment.resumed', actor: 'ada' });
  return table;
};

test('what began and lost its need is not skipped: what users may have met of it is taken back, before its need is', () => {
  const table = failedMeanwhile('recreate');
  table.all();
  expect(table.order('rollback')).toEqual(['web', 'api']);
  expect(table.state.markers).toMatchObject({ web: { ordinal: 1 }, api: { ordinal: 1 }, other: { ordinal: 2 } });
  expect(table.told('service.skipped')).toEqual([]);
});

test('a candidate that nobody met is taken away', () => {
  const table = failedMeanwhile('blue-green');
  table.all();
  expect(table.order('rollback')).toEqual(['api']);
  expect(table.order('retire')).toEqual(['web']);
  expect(table.state.outcome).toBe('rolled-back');
});

test('the decision says why, whatever failure points web names', () => {
  const reasons = failedMeanwhile('recreate')
    .told('rollback.decided')
    .flatMap((decision) => decision.reasons);
  expect(reasons).toContain('NEED_TAKEN_BACK: web had begun, and api, which it needs, went back');
});

test('the decision waits for a switch under way: nothing is shifted and taken back at once', () => {
  const on = ['deploy', 'gate', 'watch'] as const;
  const table = play(
    settings({
      api: service([], { watchMs: 10, rollback: { on, scope: 'service', tolerates: ['web'] } }),
      db: service(),
      web: service(['api', 'db'], { rollback: { on, scope: 'service', tolerates: [] } }),
      edge: service(['db']),
    }),
  );
  table.through('api', 'db');
  table.ends('deploy:edge');
  table.fails('watch:api');
  expect(table.ends('gate:candidate:edge')).toEqual(['shift:edge']);
  table.fails('deploy:web');
  expect(table.order('rollback')).toEqual(['api']);
  table.ends('shift:edge');
  table.all();
  expect(table.order('rollback')).toEqual(['api', 'edge', 'db']);
});
