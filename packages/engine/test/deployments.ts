import type { PlanInput } from '@convoy/model/planner';
import type { Marker } from '@convoy/model/release';
import type { ServiceSettings, Settings } from '@convoy/model/settings';
import fc from 'fast-check';
import { dag } from '../../model/test/dag.ts';
import { able, base, check, marker, service, settings, task } from '../../model/test/settings.ts';

/** How the next of the running commands ends: which one, and whether badly. */
export interface Move {
  readonly pick: number;
  readonly isBad: boolean;
}

export interface Deployment {
  readonly settings: Settings;
  readonly input: Partial<PlanInput>;
  /** Without end. */
  readonly moves: Iterable<Move>;
}

const points = ['deploy', 'gate', 'check', 'watch', 'cancel'] as const;

const drawn = (names: readonly string[]) =>
  fc.record({
    strategy: fc.constantFrom<ServiceSettings['strategy']>('blue-green', 'blue-green', 'recreate'),
    watchMs: fc.constantFrom(null, null, 10),
    health: fc.constantFrom<ServiceSettings['health']>({ live: '/health', ready: '/ready' }, null),
    rollback: fc.record({
      on: fc.constantFrom<ServiceSettings['rollback']['on']>(points, points, points, ['gate', 'check']),
      scope: fc.constantFrom('deployment', 'dependents', 'service'),
      tolerates: fc.subarray([...names]),
    }),
    isBehindTask: fc.boolean(),
    /** Left out of the plan: its dependents ask it whether it is ready. */
    isUnchanged: fc.constantFrom(false, false, false, false, true),
    isNew: fc.constantFrom(false, false, false, true),
    cannotShift: fc.constantFrom(false, false, false, true),
  });

/** Deployments of up to ten services with tasks, checks, watches, all scopes and both ways to shift. */
export const deployments = ({ tasks = true } = {}): fc.Arbitrary<Deployment> =>
  dag(10)
    .filter((needs) => Object.keys(needs).length > 0)
    .chain((needs) => {
      const names = Object.keys(needs);
      return fc
        .record({
          all: fc.tuple(...names.map(() => drawn(names))),
          shift: fc.constantFrom<Settings['shift']>('each', 'together'),
          maxParallel: fc.constantFrom(null, 1, 2, 3),
          contracts: fc.subarray(names),
          spanned: fc.subarray(names),
          durations: fc.tuple(...names.map(() => fc.integer({ min: 1, max: 50 }))),
          moves: fc.infiniteStream(
            fc.record({
              pick: fc.nat(),
              isBad: fc.constantFrom(false, false, false, false, false, false, false, true),
            }),
          ),
        })
        .map(({ all, shift, maxParallel, contracts, spanned, durations, moves }) => {
          const made = names.map((name, index): [string, ServiceSettings] => {
            const { strategy, watchMs, health, rollback, isBehindTask } = all[index] as (typeof all)[number];
            const own = [...(needs[name] ?? []), ...(tasks && isBehindTask ? ['schema'] : [])];
            return [name, service(own, { strategy, watchMs, health, rollback })];
          });
          const isUnchanged = (index: number) => all[index]?.isUnchanged === true;
          const markers = names.flatMap((name, index): [string, Marker][] =>
            all[index]?.isNew && !isUnchanged(index) ? [] : [[name, marker('1')]],
          );
          return {
            settings: settings(Object.fromEntries(made), {
              shift,
              maxParallel,
              checks: { all: check(), some: check(...spanned) },
              tasks: tasks
                ? {
                    schema: task('expand'),
                    ...Object.fromEntries(
                      contracts.map((name) => [`drop-${name}`, task('contract', { needs: [name] })]),
                    ),
                  }
                : {},
            }),
            input: {
              base: base({ markers: Object.fromEntries(markers) }),
              candidates: Object.fromEntries(
                names.map((name, index) => [
                  name,
                  { release: { version: '2' }, changed: !isUnchanged(index), reason: 'drawn' },
                ]),
              ),
              capabilities: Object.fromEntries(
                names.map((name, index) => [name, { ...able, shift: all[index]?.cannotShift !== true }]),
              ),
              durations: Object.fromEntries(names.map((name, index) => [name, durations[index] ?? 1])),
            },
            moves,
          };
        });
    });
