import { decideAlerts } from '@convoy/engine/alerts/decide';
import { replayAlerts } from '@convoy/engine/alerts/replay';
import type { AlertFact } from '@convoy/model/alerting/facts';
import { foldAlerts } from '@convoy/model/alerting/fold';
import { fingerprintOf } from '@convoy/model/alerting/labels';
import { noAlerts } from '@convoy/model/alerting/state';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { machined } from './machine.ts';
import { ends, fires, route, second, settings } from './telling.ts';

const until = 80 * second;
const labels = fc.record({
  service: fc.constantFrom('a', 'b', 'c'),
  kind: fc.constantFrom('down', 'slow'),
  zone: fc.constantFrom('x', 'y'),
});
const facts = fc
  .array(fc.tuple(fc.nat(60), fc.boolean(), labels), { maxLength: 25 })
  .map((all) =>
    all
      .map(([at, isFiring, of]) => (isFiring ? fires : ends)(at * second, of))
      .toSorted((one, other) => one.at - other.at),
  );
const given = fc
  .record({
    groupWaitMs: fc.integer({ min: 0, max: 6 }),
    groupIntervalMs: fc.integer({ min: 1, max: 9 }),
    repeatMs: fc.integer({ min: 1, max: 30 }),
    groupBy: fc.constantFrom([], ['zone'], ['service', 'kind']),
    to: fc.constantFrom(['ops'], ['ops', 'mail']),
    inhibits: fc.boolean(),
  })
  .map(({ inhibits, groupWaitMs, groupIntervalMs, repeatMs, ...rest }) =>
    settings({
      routes: [
        route({
          ...rest,
          ...{ groupWaitMs: groupWaitMs * second, groupIntervalMs: groupIntervalMs * second },
          repeatMs: repeatMs * second,
        }),
      ],
      inhibit: inhibits ? [{ source: { kind: 'down' }, target: { kind: 'slow' }, equal: [] }] : [],
    }),
  );

const linesOf = (all: ReturnType<typeof replayAlerts>): string[] =>
  all.map(({ channel, at, firing, resolved }) =>
    [
      channel,
      at,
      `${firing.map(fingerprintOf).toSorted().join(' ')} | ${resolved.map(fingerprintOf).toSorted().join(' ')}`,
    ].join(' '),
  );

test('it tells what groups with timers that walk through time would tell, at the same times', () => {
  fc.assert(
    fc.property(given, facts, (of, all) => {
      expect(linesOf(replayAlerts(of, all, { prefix: 'n', until })).toSorted()).toEqual(
        machined(of, all, until).toSorted(),
      );
    }),
    { numRuns: 1000 },
  );
});

test('facts may be folded one by one or together', () => {
  fc.assert(
    fc.property(given, facts, fc.nat(25), (of, all, cut) => {
      const told = replayAlerts(of, all, { prefix: 'n', until });
      const journal: AlertFact[] = [...all, ...told].toSorted((one, other) => one.at - other.at);
      const whole = foldAlerts(noAlerts(of), journal);
      const parted = journal.reduce((state, fact) => foldAlerts(state, [fact]), noAlerts(of));
      const inTwo = foldAlerts(foldAlerts(noAlerts(of), journal.slice(0, cut)), journal.slice(cut));
      const next = (state: typeof whole) => decideAlerts(state, until + 1, { prefix: 'n', since: null });
      expect(next(parted)).toEqual(next(whole));
      expect(next(inTwo)).toEqual(next(whole));
    }),
    { numRuns: 300 },
  );
});

describe('whoever decides only now and then', () => {
  /** Facts and looks at them at some times only: what is decided is journalled at once. */
  const late = (of: Parameters<typeof replayAlerts>[0], all: readonly AlertFact[], times: readonly number[]) => {
    let state = noAlerts(of);
    let [from, told] = [0, [] as ReturnType<typeof replayAlerts>];
    for (const now of [...times.map((one) => one * second), until].toSorted((one, other) => one - other)) {
      const to = all.findIndex(({ at }) => at > now);
      state = foldAlerts(state, all.slice(from, to < 0 ? all.length : to));
      from = to < 0 ? all.length : to;
      const { notifications } = decideAlerts(state, now, { prefix: 'n', since: null });
      state = foldAlerts(state, notifications);
      told = [...told, ...notifications];
      expect(decideAlerts(state, now, { prefix: 'n', since: now }).notifications).toEqual([]);
    }
    return { state, told };
  };

  test('gives each notification an id of its own, and each channel the end of what it was told', () => {
    fc.assert(
      fc.property(given, facts, fc.array(fc.nat(80), { maxLength: 12 }), (of, all, times) => {
        const { told } = late(of, all, times);
        expect(new Set(told.map(({ notification }) => notification)).size).toBe(told.length);
        const believed = new Map<string, Set<string>>();
        for (const { channel, group, firing, resolved } of told) {
          const key = `${channel} ${group}`;
          const before = believed.get(key) ?? new Set();
          for (const one of resolved) expect(before.delete(fingerprintOf(one))).toBe(true);
          believed.set(key, new Set([...before, ...firing.map(fingerprintOf)]));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a look that is done is not taken again, though what held an alert back then is forgotten since', () => {
    const down = { service: 'c', kind: 'down', zone: 'x' };
    const slow = { service: 'a', kind: 'slow', zone: 'y' };
    const of = settings({
      routes: [
        route({
          to: ['ops'],
          groupBy: ['zone'],
          groupWaitMs: 2 * second,
          groupIntervalMs: 2 * second,
          repeatMs: second,
        }),
      ],
      inhibit: [{ source: { kind: 'down' }, target: { kind: 'slow' }, equal: [] }],
    });
    const { told } = late(of, [fires(0, down), fires(second, slow), ends(50 * second, down)], [2, 50]);
    expect(told.map(({ look, group }) => [look / second, group])).toEqual([
      [2, '[0,"x"]'],
      [50, '[0,"x"]'],
      [79, '[0,"y"]'],
    ]);
  });
});
