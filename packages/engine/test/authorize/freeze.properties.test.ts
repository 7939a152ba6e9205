import type { FreezeSettings } from '@convoy/model/freeze';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { freezeAt } from '../../src/authorize/freeze.ts';
import { at, clocksOf, zones } from './clocks.ts';

const week = 10_080;
const hour = 3_600_000;

const windows = fc
  .record({
    timezone: fc.constantFrom(...zones),
    from: fc.nat(week - 1),
    length: fc.integer({ min: 1, max: week - 1 }),
  })
  .map(({ timezone, from, length }): FreezeSettings => {
    const times = { kind: 'weekly', from, to: (from + length) % week } as const;
    return { written: 'drawn', timezone, times };
  });

/** Half of the times are near a change of clocks of one of the zones. */
const moments = fc.oneof(
  fc.integer({ min: at('2012-01-01T00:00Z'), max: at('2037-01-01T00:00Z') }),
  fc
    .tuple(
      fc.constantFrom(
        '2026-03-29T01:00Z',
        '2026-10-25T01:00Z',
        '2026-11-01T06:00Z',
        '2026-04-04T15:00Z',
        '2026-03-22T02:00Z',
      ),
      fc.integer({ min: -30 * hour, max: 30 * hour }),
    )
    .map(([change, shift]) => at(change) + shift),
);

/** Whether clocks show a time of the window, told without what is tested. */
const shows = ({ timezone, times }: FreezeSettings, ms: number): boolean => {
  if (times.kind !== 'weekly') throw new Error('only weekly windows are drawn');
  const wall = at(`${clocksOf(timezone)(ms)}Z`);
  const minute = (Math.floor(wall / 60_000) - 4 * 1440) % week;
  return times.from < times.to ? times.from <= minute && minute < times.to : times.from <= minute || minute < times.to;
};

/** Whether clocks are put back within the three hours on either side. */
const isRepeated = (timezone: string, ms: number): boolean => {
  const clocks = clocksOf(timezone);
  const shown = Array.from({ length: 361 }, (_, index) => clocks(ms + (index - 180) * 60_000));
  return shown.some((time, index) => index > 0 && time < (shown[index - 1] ?? ''));
};

test('whenever clocks show a time of a window, it holds', () => {
  fc.assert(
    fc.property(windows, moments, (window, ms) => {
      fc.pre(shows(window, ms));
      expect(freezeAt([window], ms)).not.toBeNull();
    }),
    { numRuns: 300 },
  );
});

test('it holds at no other time, but where clocks are put back past its begin or its end', () => {
  fc.assert(
    fc.property(windows, moments, (window, ms) => {
      fc.pre(!shows(window, ms));
      if (freezeAt([window], ms)) expect(isRepeated(window.timezone, ms)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('it holds up to the time that is told and not a moment longer', () => {
  fc.assert(
    fc.property(fc.array(windows, { maxLength: 3 }), moments, (all, ms) => {
      const found = freezeAt(all, ms);
      fc.pre(found !== null && found.until - ms < 366 * 24 * hour);
      if (!found) return;
      expect(found.until).toBeGreaterThan(ms);
      expect(freezeAt(all, found.until)).toBeNull();
      expect(freezeAt(all, found.until - 1)?.until).toBe(found.until);
    }),
    { numRuns: 300 },
  );
});

test('more windows never let something start that fewer hold', () => {
  fc.assert(
    fc.property(windows, windows, moments, (one, other, ms) => {
      const alone = freezeAt([one], ms);
      const both = freezeAt([one, other], ms);
      if (alone) expect(both?.until).toBeGreaterThanOrEqual(alone.until);
      else expect(both === null).toBe(freezeAt([other], ms) === null);
    }),
    { numRuns: 300 },
  );
});
