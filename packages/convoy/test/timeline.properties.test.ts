import { durationsOf, timelineOf } from '@convoy/analytics/timeline';
import { type Command, keyOf, subjectOf } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import type { Settings } from '@convoy/model/settings';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dag } from '../../model/test/dag.ts';
import { plan as planOf } from '../../model/test/planning.ts';
import { base, check, marker, service, settings, task } from '../../model/test/settings.ts';
import { act, success, verdict } from './acting.ts';

const from = Date.parse('2026-01-01T00:00:00.000Z');

interface World {
  readonly settings: Settings;
  readonly only: readonly string[] | null;
  readonly seed: number;
}

/** Services with needs, tasks before and after, checks, watches; some of them only asked whether they are ready. */
const world = (change: fc.Arbitrary<Partial<Settings>>): fc.Arbitrary<World> =>
  fc
    .record({ graph: dag(8), change, watched: fc.nat(7), recreated: fc.nat(7), some: fc.boolean(), seed: fc.nat() })
    .filter(({ graph }) => Object.keys(graph).length > 0)
    .map(({ graph, change: changed, watched, recreated, some, seed }) => {
      const names = Object.keys(graph);
      const services = Object.entries(graph).map(([name, needs], index) => [
        name,
        service(index % 3 === 0 ? [...needs, 'expand'] : needs, {
          watchMs: index === watched ? 50 : null,
          strategy: index === recreated ? 'recreate' : 'blue-green',
        }),
      ]);
      const tasks = { expand: task('expand'), contract: task('contract', { needs: names.slice(0, 1) }) };
      return {
        settings: settings(Object.fromEntries(services), { tasks, checks: { all: check(...names) }, ...changed }),
        only: some ? names.filter((_, index) => index % 2 === 0) : null,
        seed,
      };
    });

const lengthOf = (seed: number, command: Command): number => {
  const text = `${seed}${keyOf(command)}`;
  return 1 + ([...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7) % 400);
};

const run = (
  { settings: of, only, seed }: World,
  more: { overhead?: number; report?: (command: Command) => Fact } = {},
) => {
  const names = Object.keys(of.services);
  const markers = Object.fromEntries(names.map((name) => [name, marker('1')]));
  const { plan } = planOf(of, { base: base({ markers }), only });
  const ms = (command: Command) => lengthOf(seed, command);
  return { plan, timeline: timelineOf(act({ settings: of, plan, base: base({ markers }), ms, ...more })) };
};

const each = fc.constant<Partial<Settings>>({ shift: 'each' });
const either = fc.constantFrom<Partial<Settings>[]>({ shift: 'each' }, { shift: 'together' });

test('without a limit and without overhead the makespan is the critical path', () => {
  fc.assert(
    fc.property(world(either), (of) => {
      const { timeline } = run(of);
      expect(timeline.outcome).toBe('confirmed');
      expect(timeline.criticalPath.ms).toBe(timeline.makespanMs);
    }),
  );
});

test('so it is when something fails and all goes back', () => {
  fc.assert(
    fc.property(world(either), fc.nat(), (of, pick) => {
      const planned = Object.keys(of.settings.services).filter((name) => of.only?.includes(name) ?? true);
      const victims = [...planned, 'all'];
      const victim = victims[pick % victims.length] as string;
      const report = (command: Command): Fact => {
        const fact = success(command);
        const fails = subjectOf(command) === victim && (command.type === 'check' || command.type === 'gate');
        return fails && 'verdict' in fact && !keyOf(command).includes(':restored:')
          ? { ...fact, verdict: verdict('failed') }
          : fact;
      };
      const { timeline } = run(of, { report });
      expect(timeline.outcome).toBe('rolled-back');
      expect(timeline.criticalPath.ms).toBe(timeline.makespanMs);
      const { fault, detectMs, decidedMs } = timeline.recovery ?? {};
      expect(fault?.subject).toBe(victim);
      expect((fault?.ms ?? 0) + (detectMs ?? 0)).toBe(decidedMs);
    }),
  );
});

test('with a limit, and with overhead, the makespan is never shorter than the critical path', () => {
  fc.assert(
    fc.property(world(either), fc.integer({ min: 1, max: 3 }), fc.nat(9), (of, maxParallel, overhead) => {
      const { timeline } = run({ ...of, settings: { ...of.settings, maxParallel } }, { overhead });
      expect(timeline.outcome).toBe('confirmed');
      expect(timeline.ratio).toBeGreaterThanOrEqual(1);
      expect(timeline.criticalPath.links.reduce((sum, { ms }) => sum + ms, 0)).toBe(timeline.criticalPath.ms);
    }),
  );
});

test('what was measured is what the next plan expects', () => {
  fc.assert(
    fc.property(world(each), (of) => {
      const markers = {};
      const { plan } = planOf(of.settings, { base: base({ markers }) });
      const ms = (command: Command) => {
        // The last look takes no time worth a word.
        if (command.type === 'watch' && command.forMs !== undefined) return 0;
        if (command.type === 'watch') return of.settings.services[command.service]?.watchMs ?? 0;
        return ['deploy', 'gate', 'shift', 'task'].includes(command.type) ? lengthOf(of.seed, command) : 0;
      };
      const events = act({ settings: of.settings, plan, base: base({ markers }), ms, from });
      const next = planOf(of.settings, { base: base({ markers }), durations: durationsOf(events) });
      const contract = lengthOf(of.seed, { type: 'task', task: 'contract', attempt: 1 });
      expect(next.plan.criticalPath.expectedMs).toBe(timelineOf(events).makespanMs + contract);
    }),
  );
});

test('clocks that jump neither make lengths negative nor the critical path longer than the whole', () => {
  fc.assert(
    fc.property(world(either), fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 5 }), (of, jumps) => {
      const { plan } = planOf(of.settings);
      const events = act({ settings: of.settings, plan, base: base(), ms: (command) => lengthOf(of.seed, command) });
      const skewed = events.map((event, index) => ({
        ...event,
        at: new Date(Date.parse(event.at) + (jumps[index % jumps.length] ?? 0)).toISOString(),
      }));
      const { lanes, criticalPath, makespanMs } = timelineOf(skewed);
      expect(criticalPath.ms).toBeLessThanOrEqual(makespanMs);
      for (const { beginMs, endMs } of lanes.flatMap(({ phases }) => phases))
        expect(endMs ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(beginMs);
    }),
  );
});

test('every command of the journal stands in exactly one lane', () => {
  fc.assert(
    fc.property(world(either), (of) => {
      const { plan } = planOf(of.settings);
      const events = act({ settings: of.settings, plan, base: base(), ms: (command) => lengthOf(of.seed, command) });
      const begun = events.flatMap((event) =>
        event.type === 'command.started' ? [`${event.key} ${subjectOf(event.command)}`] : [],
      );
      const told = timelineOf(events).lanes.flatMap(({ subject, phases }) =>
        phases.map(({ key }) => `${key} ${subject}`),
      );
      expect(told.sort()).toEqual(begun.sort());
    }),
  );
});
