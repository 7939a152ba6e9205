import type { PlanInput } from '@convoy/model/planner';
import type { Marker } from '@convoy/model/release';
import type { ServiceSettings, Settings } from '@convoy/model/settings';
import fc from 'fast-check';
import { everyCheck } from '../../model/test/checks.ts';
import { dag } from '../../model/test/dag.ts';
import { able, base, check, marker, service, settings, task } from '../../model/test/settings.ts';

/** How the next of the running commands ends: which one, and whether badly. */
export interface Move {
  readonly pick: number;
  readonly isBad: boolean;
  /** All that runs takes so long that what was measured before says nothing any more. */
  readonly isLong: boolean;
}

export interface Deployment {
  readonly settings: Settings;
  readonly input: Partial<PlanInput>;
  /** Without end. */
  readonly moves: Iterable<Move>;
}

interface Drawn
  extends Required<Pick<ServiceSettings, 'strategy' | 'canary' | 'verify' | 'watchMs' | 'health' | 'rollback'>> {
  readonly name: string;
  readonly needs: readonly string[];
  readonly isBehindTask: boolean;
  readonly isDropped: boolean;
  /** Left out of the plan: its dependents ask it whether it is ready. */
  readonly isUnchanged: boolean;
  readonly isNew: boolean;
  readonly cannotShift: boolean;
  readonly canWeigh: boolean;
  readonly expectedMs: number;
}

const points = ['deploy', 'gate', 'check', 'watch', 'cancel'] as const;
const oneIn = (count: number): fc.Arbitrary<boolean> => fc.nat({ max: count - 1 }).map((drawn) => drawn === count - 1);

const drawService = (name: string, needs: readonly string[], names: readonly string[]): fc.Arbitrary<Drawn> =>
  fc.record({
    ...{ name: fc.constant(name), needs: fc.constant(needs), expectedMs: fc.integer({ min: 1, max: 50 }) },
    strategy: fc.constantFrom('blue-green', 'blue-green', 'recreate', 'canary'),
    canary: fc.constantFrom([0.5], [0.1, 0.5]).map((shares) => shares.map((share) => ({ share, forMs: 10 }))),
    verify: fc.constantFrom({}, {}, { smoke: everyCheck.smoke }, everyCheck),
    watchMs: oneIn(3).map((is) => (is ? 10 : null)),
    health: oneIn(4).map((is) => (is ? null : { live: '/health', ready: '/ready' })),
    rollback: fc.record({
      on: fc.constantFrom<ServiceSettings['rollback']['on']>(points, points, points, ['gate', 'check']),
      scope: fc.constantFrom('deployment', 'dependents', 'service'),
      tolerates: fc.subarray([...names]),
    }),
    ...{ isBehindTask: oneIn(3), isDropped: oneIn(5), isUnchanged: oneIn(5), isNew: oneIn(4), cannotShift: oneIn(4) },
    canWeigh: fc.boolean(),
  });

const settingsOf = (all: readonly Drawn[], { seeded, isIdempotent }: Seeding, change: Partial<Settings>): Settings => {
  const services = all.map(({ name, needs, isBehindTask, strategy, canary, verify, watchMs, health, rollback }) => {
    const own = [...needs, ...(isBehindTask ? ['schema'] : [])];
    return [name, service(own, { strategy, canary, verify, watchMs, health, rollback })] as const;
  });
  const drops = all.filter(({ isDropped }) => isDropped).map(({ name }) => name);
  return settings(Object.fromEntries(services), {
    tasks: {
      schema: task('expand', { idempotent: isIdempotent }),
      // Nobody waits for it but a contract task.
      seed: task('expand', { needs: seeded, idempotent: isIdempotent }),
      'drop-seed': task('contract', { needs: ['seed'] }),
      ...Object.fromEntries(drops.map((name) => [`drop-${name}`, task('contract', { needs: [name] })])),
    },
    ...change,
  });
};

interface Seeding {
  readonly seeded: readonly string[];
  readonly isIdempotent: boolean;
}

const inputOf = (all: readonly Drawn[]): Partial<PlanInput> => {
  const each = <T>(value: (drawn: Drawn) => T) => Object.fromEntries(all.map((drawn) => [drawn.name, value(drawn)]));
  const former = all.filter(({ isNew, isUnchanged }) => isUnchanged || !isNew);
  return {
    base: base({ markers: Object.fromEntries(former.map(({ name }): [string, Marker] => [name, marker('1')])) }),
    candidates: each(({ isUnchanged }) => ({ release: { version: '2' }, changed: !isUnchanged, reason: 'drawn' })),
    capabilities: each(({ cannotShift, canWeigh }) => ({
      ...able,
      shift: !cannotShift,
      weigh: !cannotShift && canWeigh,
    })),
    durations: each(({ expectedMs }) => expectedMs),
  };
};

/** Deployments of up to ten services with tasks, checks, watches, all scopes and both ways to shift. */
export const deployments = ({ trouble = true } = {}): fc.Arbitrary<Deployment> =>
  dag(10)
    .filter((needs) => Object.keys(needs).length > 0)
    .chain((needs) => {
      const names = Object.keys(needs);
      return fc.record({
        all: fc.tuple(...names.map((name) => drawService(name, needs[name] ?? [], names))),
        shift: fc.constantFrom<Settings['shift']>('each', 'together'),
        maxParallel: fc.constantFrom(null, 1, 2, 3),
        spanned: fc.subarray(names),
        ...{ seeded: fc.subarray(names), isIdempotent: fc.boolean() },
        moves: fc.infiniteStream(
          fc.record({
            pick: fc.nat(),
            isBad: trouble ? oneIn(8) : fc.constant(false),
            isLong: trouble ? oneIn(12) : fc.constant(false),
          }),
        ),
      });
    })
    .map(({ all, shift, maxParallel, spanned, moves, ...seeding }) => ({
      settings: settingsOf(all, seeding, { shift, maxParallel, checks: { all: check(), some: check(...spanned) } }),
      input: inputOf(all),
      moves,
    }));
