import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { every, type Sees, seen } from './seeing.ts';

const well = { grade: 'good', code: 'HEALTHY' } as const;
const bad = { grade: 'bad', code: 'HEALTH_STATUS' } as const;

/** Seconds for which it fails, and for which it is well after that. */
type Times = readonly (readonly [off: number, on: number])[];

const begins = 30;

/** Whether it fails at a time in seconds: once for each of these, the first time after half a minute. */
const failsBy =
  (times: Times) =>
  (at: number): boolean => {
    let from = begins;
    for (const [off, on] of times) {
      if (at < from) return false;
      if (at < from + off) return true;
      from += off + on;
    }
    return false;
  };

const endOf = (times: Times): number => times.reduce((sum, [off, on]) => sum + off + on, begins);

/** The stock fails; the web needs it and fails with it, mail has nothing to do with it. */
const shop = { stock: [], web: ['stock'], mail: [] };
const both =
  (times: Times): Sees =>
  (service, at) =>
    service !== 'mail' && failsBy(times)(at) ? bad : well;

/** Long enough to be told of, and well for less than ten looks but for those that it takes to say so. */
const flap = fc.tuple(fc.integer({ min: 4 * every, max: 40 }), fc.integer({ min: 1, max: 8 * every }));

const timesOf = (facts: ReturnType<typeof seen>['facts'], type: string): number[] =>
  facts.filter((fact) => fact.type === type).map(({ at }) => at / 1000);

test('however it comes and goes, that is one incident, told once, and its end once', () => {
  fc.assert(
    fc.property(fc.array(flap, { minLength: 1, maxLength: 12 }), (times) => {
      const { facts, notifications, state } = seen(shop, both(times), endOf(times) + 900);
      expect(timesOf(facts, 'incident.opened')).toHaveLength(1);
      expect(timesOf(facts, 'incident.resolved')).toHaveLength(1);
      expect(state.incidents.past).toMatchObject([{ cause: 'stock', affected: ['web'] }]);
      expect(notifications.map(({ occasion }) => occasion)).toEqual(['firing', 'resolved']);
      expect(timesOf(facts, 'incident.resolved')[0]).toBeGreaterThan(endOf(times.slice(0, -1)));
    }),
    // Damping lets the stock up a minute before the web: that is not left over for it.
    {
      numRuns: 60,
      examples: [
        [
          [
            [9, 8],
            [15, 7],
            [8, 1],
            [29, 2],
            [38, 3],
            [8, 1],
          ],
        ],
      ],
    },
  );
});

test('what fails once is over as soon as all of it was well for ten looks', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4 * every, max: 300 }), (off) => {
      const { facts } = seen(shop, both([[off, 0]]), begins + off + 60);
      const isUp = (fact: (typeof facts)[number]) => fact.type === 'health.changed' && !fact.endpoint;
      const up = facts.filter((fact) => isUp(fact) && 'to' in fact && fact.to === 'up').map(({ at }) => at / 1000);
      const [ended = Number.NaN] = timesOf(facts, 'incident.resolved');
      expect(ended - Math.max(...up)).toBeLessThanOrEqual(11 * every);
      expect(timesOf(facts, 'incident.relapsed')).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test('another one that fails while all are watched has an incident of its own', () => {
  fc.assert(
    fc.property(fc.constantFrom('web', 'mail'), fc.integer({ min: 8, max: 16 }), (other, after) => {
      const first = both([[20, 0]]);
      const sees: Sees = (service, at) =>
        service === other && at >= begins + 20 + after && at < begins + 100 ? bad : first(service, at);
      const { facts, state, notifications } = seen(shop, sees, begins + 200);
      expect(state.incidents.past.map(({ cause }) => cause)).toEqual(['stock', other]);
      expect(state.incidents.past).toMatchObject([{ falls: 1 }, { falls: 1 }]);
      expect(notifications.at(-1)?.occasion).toBe('resolved');
      // What is said of the end of the first one is true while the other one fails.
      const [end] = facts.flatMap((fact) => (fact.type === 'incident.resolved' ? [fact.reason] : []));
      const all = 'stock and all that needs it are well';
      expect(end).toBe(other === 'web' ? `${all}, but for web, which fails by itself` : all);
    }),
  );
});

test('a fault beneath one that is only held for coming and going has an incident of its own, and people are told', () => {
  const flaps = both(Array.from({ length: 6 }, () => [8, 6] as const));
  fc.assert(
    fc.property(fc.integer({ min: begins + 90, max: begins + 110 }), fc.integer({ min: 0, max: 3 }), (dies, later) => {
      const sees: Sees = (service, at) => {
        if (service === 'mail') return well;
        if (service === 'disk') return at >= dies && at < dies + 100 ? bad : well;
        // What needs it notices a little later, or sooner.
        return at >= dies - 1 + later && at < dies + 100 ? bad : flaps(service, at);
      };
      const { state, notifications } = seen({ ...shop, disk: [], stock: ['disk'] }, sees, dies + 900);
      expect(state.incidents.past.map(({ cause }) => cause)).toEqual(['stock', 'disk']);
      expect(state.incidents.open.size).toBe(0);
      expect(notifications.some(({ firing }) => firing.some(({ cause }) => cause === 'disk'))).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test('what fails otherwise than it did is said so, and nobody is told again', () => {
  const sees: Sees = (service, at) => {
    if (service === 'mail' || at < begins || at >= begins + 200) return well;
    return at < begins + 30 ? { grade: 'bad', code: 'HEALTH_REFUSED' } : bad;
  };
  const { facts, notifications } = seen(shop, sees, begins + 260);
  const reasons = facts.flatMap((fact) =>
    fact.type === 'incident.opened' || fact.type === 'incident.changed' ? [fact.reason] : [],
  );
  expect(reasons.slice(-2)).toEqual(['it says HEALTH_REFUSED', 'it says HEALTH_STATUS']);
  expect(reasons).toHaveLength(3);
  // Whoever is called later reads that.
  const noted = facts.flatMap((fact) => (fact.type === 'alert.noted' ? [fact.notes.reason] : []));
  expect(noted.at(-1)).toBe('it says HEALTH_STATUS');
  expect(notifications.map(({ occasion }) => occasion)).toEqual(['firing', 'resolved']);
});
