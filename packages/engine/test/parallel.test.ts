import type { Settings } from '@convoy/model/settings';
import { serviceOf } from '@convoy/model/state';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dag } from '../../model/test/dag.ts';
import { able, service, settings, task } from '../../model/test/settings.ts';
import { deployments } from './deployments.ts';
import { playOut } from './playing.ts';
import { play, type Table } from './table.ts';

const narrow = (services: Settings['services'], maxParallel: number, change: Partial<Settings> = {}) =>
  settings(services, { maxParallel, ...change });

test('one at a time: a step keeps its place until its dependents may start', () => {
  const table = play(narrow({ a: service(), b: service() }, 1));
  expect(table.running).toEqual(['deploy:a']);
  expect(table.ends('deploy:a')).toEqual(['gate:candidate:a']);
  expect(table.ends('gate:candidate:a')).toEqual(['shift:a']);
  expect(table.ends('shift:a')).toEqual(['deploy:b']);
});

test('the step with the longest remaining path goes first, however short it is itself', () => {
  const durations = { long: 30, short: 1, behind: 50, alone: 40 };
  const table = play(narrow({ alone: service(), long: service(), short: service(), behind: service(['short']) }, 1), {
    durations,
  });
  table.all();
  expect(table.order('deploy')).toEqual(['short', 'behind', 'alone', 'long']);
});

test('a place that becomes free goes to the longest of those that may start then', () => {
  const durations = { a: 10, b: 100, c: 5, d: 7 };
  const table = play(narrow({ a: service(), b: service(), c: service(['a']), d: service() }, 2), { durations });
  expect(table.running).toEqual(['deploy:b', 'deploy:a']);
  expect(table.through('a')).toContain('deploy:d');
  expect(table.through('d')).toContain('deploy:c');
});

test('tasks take a place, gates, checks and watches do not', () => {
  const of = narrow({ a: service(['schema']), b: service([], { watchMs: 10 }) }, 1, {
    tasks: { schema: task('expand') },
    checks: { smoke: { needs: ['b'], run: 'true', timeoutMs: 10 } },
  });
  const table = play(of);
  expect(table.running).toEqual(['task:schema']);
  table.ends('task:schema');
  expect(table.running).toEqual(['deploy:b']);
  expect(table.through('b')).toEqual(['gate:candidate:b', 'shift:b', 'deploy:a', 'watch:b', 'check:smoke']);
});

test('contract tasks are limited too', () => {
  const table = play(
    narrow({ a: service() }, 1, {
      tasks: { drop: task('contract', { needs: ['a'] }), purge: task('contract', { needs: ['a'] }) },
    }),
  );
  table.through('a');
  expect(table.running).toEqual(['task:drop']);
  expect(table.ends('task:drop')).toEqual(['task:purge']);
});

test('the way back knows no limit: nobody waits for a place to get well', () => {
  const of = narrow({ a: service(), b: service(), c: service() }, 1, {
    checks: { all: { needs: [], run: 'true', timeoutMs: 10 } },
  });
  const table = play(of);
  table.through('a', 'b', 'c');
  expect(table.fails('check:all')).toEqual(['rollback:c', 'rollback:b', 'rollback:a']);
});

/** How many effects of the way forward are at work. */
const forwardOf = ({ state }: Table): number =>
  Object.values(state.running).filter(({ command: { type } }) => ['task', 'deploy', 'weigh', 'shift'].includes(type))
    .length;

test('the limit is never exceeded, whatever fails and in whatever order things end', () => {
  fc.assert(
    fc.property(deployments(), (deployment) => {
      const { maxParallel } = deployment.settings;
      fc.pre(maxParallel !== null);
      playOut(deployment, (table) => expect(forwardOf(table)).toBeLessThanOrEqual(maxParallel));
    }),
    { numRuns: 200 },
  );
});

test('under each no place stays empty while somebody could start', () => {
  fc.assert(
    fc.property(deployments({ trouble: false }), (drawn) => {
      const maxParallel = drawn.settings.maxParallel ?? 2;
      const of: Settings = { ...drawn.settings, shift: 'each', maxParallel, tasks: {} };
      const table = playOut({ ...drawn, settings: of }, (table) => {
        const steps = table.state.plan?.steps ?? [];
        const progress = (name: string) => serviceOf(table.state, name);
        const underway = steps.filter(({ service: name }) => progress(name).begun && !progress(name).checkpointed);
        const answers = (name: string) => !of.services[name]?.health || table.state.ready[name] !== undefined;
        const waiting = steps.filter(
          ({ service: name, needs, ready }) =>
            !progress(name).begun && needs.every((need) => progress(need).checkpointed) && ready.every(answers),
        );
        expect(underway.length).toBe(Math.min(maxParallel, underway.length + waiting.length));
      });
      expect(table.state.outcome).toBe('confirmed');
    }),
  );
});

test('a provider without shift holds its place through its gate', () => {
  const table = play(narrow({ a: service(), b: service() }, 1), { capabilities: { a: { ...able, shift: false } } });
  table.ends('deploy:a', 'shift:a');
  expect(table.running).toEqual(['gate:live:a']);
  expect(table.ends('gate:live:a')).toEqual(['deploy:b']);
});

test('at each start nobody with a longer way to the end is left waiting', () => {
  fc.assert(
    fc.property(
      dag(10),
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 10, maxLength: 10 }),
      (needs, times) => {
        fc.pre(Object.keys(needs).length > 0);
        const names = Object.keys(needs);
        const lasts = (name: string): number => times[names.indexOf(name)] ?? 0;
        const left = (name: string): number =>
          lasts(name) + Math.max(0, ...names.filter((other) => needs[other]?.includes(name)).map(left));
        const of = narrow(Object.fromEntries(names.map((name) => [name, service(needs[name])])), 1);
        const table = play(of, { durations: Object.fromEntries(names.map((name) => [name, lasts(name)])) });
        table.all();
        const order = table.order('deploy');
        for (const [index, name] of order.entries()) {
          const before = new Set(order.slice(0, index));
          const ready = names.filter((other) => !before.has(other) && needs[other]?.every((need) => before.has(need)));
          expect(left(name)).toBe(Math.max(...ready.map(left)));
        }
        expect(order).toHaveLength(names.length);
      },
    ),
  );
});

test('under a limit the longest way goes first, tasks included', () => {
  const of = settings(
    { long: service(), behind: service(['long']), short: service(['schema']) },
    { maxParallel: 1, tasks: { schema: task('expand') } },
  );
  const table = play(of, { durations: { long: 50, behind: 50, short: 1, schema: 1 } });
  expect(table.running).toEqual(['deploy:long']);
});
