import { takesBackOnCancel } from '@convoy/engine/controls';
import type { ServiceSettings } from '@convoy/model/settings';
import { describe, expect, test } from '@jest/globals';
import { check, service, settings, task } from '../../model/test/settings.ts';
import { play, type Table } from './table.ts';

type Point = ServiceSettings['rollback']['on'][number];
const all: readonly Point[] = ['deploy', 'gate', 'check', 'watch', 'cancel'];

const withOn = (on: readonly Point[], change: Partial<ServiceSettings> = {}) =>
  settings(
    { api: service(['schema'], { watchMs: 10, rollback: { on, scope: 'deployment', tolerates: [] }, ...change }) },
    { checks: { smoke: check('api') }, tasks: { schema: task('expand') } },
  );

interface Where {
  readonly what: string;
  /** Where it must be seen. */
  readonly point: Point;
  /** What ends well before. */
  readonly after: readonly string[];
  readonly fails: string;
  readonly change?: Partial<ServiceSettings>;
}

const live = ['task:schema', 'deploy:api', 'gate:candidate:api', 'shift:api'];
const failing: readonly Where[] = [
  { what: 'a task that it needs', point: 'deploy', after: [], fails: 'task:schema' },
  { what: 'its deploy', point: 'deploy', after: live.slice(0, 1), fails: 'deploy:api' },
  { what: 'its gate', point: 'gate', after: live.slice(0, 2), fails: 'gate:candidate:api' },
  { what: 'its shift', point: 'deploy', after: live.slice(0, 3), fails: 'shift:api' },
  {
    what: 'its gate after the shift',
    point: 'gate',
    after: ['task:schema', 'deploy:api', 'shift:api'],
    fails: 'gate:live:api',
    change: { strategy: 'recreate' },
  },
  { what: 'a check', point: 'check', after: live, fails: 'check:smoke' },
  { what: 'its watch', point: 'watch', after: live, fails: 'watch:api' },
];

const playTo = (on: readonly Point[], { after, fails, change }: Where): Table => {
  const table = play(withOn(on, change));
  table.ends(...after);
  table.fails(fails);
  return table;
};

const but = (point: Point) => all.filter((other) => other !== point);

describe.each(failing)('$what fails', (where) => {
  const { point } = where;

  test(`it is seen at ${point}, once`, () => {
    expect(playTo(all, where).told('failure.detected')).toMatchObject([{ point }]);
  });

  test('it is taken back where rollback.on names the point', () => {
    const table = playTo([point], where);
    table.all();
    expect(table.told('rollback.decided')).toMatchObject([{ outcome: 'rolled-back', hold: true }]);
    expect(table.told('rollback.decided')[0]?.reasons[0]).toMatch(new RegExp(`failed at ${point}: `));
    expect(table.state).toMatchObject({ outcome: 'rolled-back', confirmed: false });
  });

  test('where it does not, nothing is undone and nothing begins: a person is asked', () => {
    const table = playTo(but(point), where);
    expect(table.state.halted).toMatchObject({ code: 'ROLLBACK_NOT_WANTED' });
    const { begun } = table;
    const count = begun.length;
    table.all();
    expect([begun.length, table.told('rollback.decided')]).toEqual([count, []]);
    expect(table.state).toMatchObject({ outcome: null, confirmed: false });
  });

  test('after such a halt what failed is tried anew, under the key of another attempt', () => {
    const table = playTo(but(point), where);
    table.all();
    const again = table.says({ type: 'deployment.resumed', actor: 'ada' });
    const last = table.begun.filter((name) => name.endsWith(':2'));
    // And what was watched before the halt is watched once more.
    expect(again.filter((name) => !name.startsWith('watch:'))).toEqual(
      last.filter((name) => !name.startsWith('watch:')),
    );
    expect(last).toHaveLength(1);
    table.all();
    expect(table.state.outcome).toBe('confirmed');
  });
});

test('every failure is in the reasons of the one decision', () => {
  const of = settings({ a: service(), b: service() });
  const table = play(of);
  table.ends('deploy:a', 'deploy:b', 'gate:candidate:a');
  table.fails('gate:candidate:b');
  expect(table.told('rollback.decided')).toEqual([]);
  table.fails('shift:a');
  expect(table.told('rollback.decided')).toMatchObject([
    { reasons: ['b failed at gate: because', 'a failed at deploy: it broke'] },
  ]);
});

test('one failure that wants the way back is enough, whatever else does not want it', () => {
  const never = { rollback: { on: [], scope: 'deployment', tolerates: [] } } as const;
  const table = play(settings({ a: service([], never), b: service() }));
  table.ends('deploy:b', 'gate:candidate:b');
  table.fails('deploy:a');
  expect(table.state.halted).toBeNull();
  table.fails('shift:b');
  expect(table.told('rollback.decided')).toHaveLength(1);
});

test('of several services that a failure concerns, one that wants the way back is enough', () => {
  const never = { rollback: { on: [], scope: 'service', tolerates: [] } } as const;
  const table = play(settings({ a: service([], never), b: service() }, { checks: { both: check('a', 'b') } }));
  table.through('a', 'b');
  table.fails('check:both');
  expect(table.state.halted).toBeNull();
  expect(table.order('rollback')).toEqual(['b', 'a']);
});

describe('cancel', () => {
  const begunWith = (...on: Point[]) => {
    const table = play(withOn(on));
    table.ends('task:schema');
    return table.state;
  };
  test('is taken back where every begun service wants that', () => {
    expect(takesBackOnCancel(begunWith('cancel'))).toBe(true);
    expect(takesBackOnCancel(begunWith('deploy', 'gate'))).toBe(false);
  });
  test('does not ask those that have not begun', () => {
    const table = play(withOn(['gate']));
    expect(takesBackOnCancel(table.state)).toBe(true);
  });
});
