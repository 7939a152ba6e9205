import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { faultOf, needsFirst } from '../../../manifest/src/recurrence.ts';
import { occurrences } from '../../src/authorize/recurrence.ts';
import { at } from './clocks.ts';

const days = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;

const inYear = (rule: string, year = 2026, first: string | null = null): string[] =>
  occurrences(rule, { first, minute: 0, from: at(`${year}-01-01T00:00Z`), to: at(`${year}-12-31T00:00Z`) }).map(
    (wall) => new Date(wall).toISOString().slice(5, 10),
  );

test.each([
  ['FREQ=MONTHLY;BYDAY=-1FR;BYMONTH=1,2,3', ['01-30', '02-27', '03-27']],
  ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;BYMONTH=1,5', ['01-30', '05-29']],
  ['FREQ=MONTHLY;BYMONTHDAY=-1;BYMONTH=2', ['02-28']],
  ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', ['11-26']],
  ['FREQ=YEARLY;BYDAY=20MO', ['05-18']],
  ['FREQ=DAILY;BYMONTH=12;BYMONTHDAY=24,25', ['12-24', '12-25']],
  ['FREQ=WEEKLY;BYDAY=FR;UNTIL=20260109', ['01-02', '01-09']],
  ['FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1;UNTIL=20260106', ['01-05']],
  ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', []],
])('%s', (rule, expected) => {
  expect([faultOf(rule), needsFirst(rule)]).toEqual([null, null]);
  expect(inYear(rule)).toEqual(expected);
});

test('with a first day it counts from there', () => {
  expect(inYear('FREQ=WEEKLY;INTERVAL=26', 2026, '2026-01-09')).toEqual(['01-09', '07-10']);
  expect(inYear('FREQ=YEARLY;COUNT=2', 2027, '2026-12-24')).toEqual(['12-24']);
  expect(inYear('FREQ=YEARLY;COUNT=2', 2028, '2026-12-24')).toEqual([]);
});

const listOf = (item: fc.Arbitrary<string>) =>
  fc.array(item, { minLength: 1, maxLength: 3 }).map((all) => all.join(','));
const number = (most: number) => fc.integer({ min: -most, max: most }).filter(Boolean).map(String);
const some = (name: string, value: fc.Arbitrary<string>) =>
  fc.option(
    value.map((text) => `${name}=${text}`),
    { nil: '' },
  );

/** Rules of which many mean nothing: what the manifest lets through is what counts. */
const rules = fc
  .tuple(
    fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY').map((freq) => `FREQ=${freq}`),
    some('INTERVAL', fc.integer({ min: 1, max: 40 }).map(String)),
    some(
      'BYDAY',
      listOf(
        fc
          .tuple(fc.constantFrom('', '', '1', '-1', '5', '53'), fc.constantFrom(...days))
          .map((parts) => parts.join('')),
      ),
    ),
    some('BYMONTHDAY', listOf(number(31))),
    some('BYMONTH', listOf(fc.integer({ min: 1, max: 12 }).map(String))),
    some('BYSETPOS', listOf(number(366))),
    some('WKST', fc.constantFrom(...days)),
    fc.constantFrom('', '', 'COUNT=3', 'UNTIL=20261231'),
  )
  .map((parts) => parts.filter((part) => part !== '').join(';'));

test.each(['BYDAY=1FR;BYMONTHDAY=13', 'BYSETPOS=1', 'COUNT=1;UNTIL=20261231', 'BYMONTH=1;BYMONTH=2', 'BYWEEKNO=3'])(
  'FREQ=YEARLY;%s is refused',
  (rest) => expect(faultOf(`FREQ=YEARLY;${rest}`)).not.toBeNull(),
);

test.each(['UNTIL=20260231', 'UNTIL=2026', 'WKST=MO,TU', 'BYDAY=0MO', 'BYMONTHDAY=32', 'BYMONTH=13', 'COUNT=0'])(
  '%s means nothing',
  (part) => expect(faultOf(`FREQ=MONTHLY;${part}`)?.message).toContain(part),
);

test('every rule that a manifest may hold is understood, and begins on days that it names', () => {
  fc.assert(
    fc.property(rules, fc.boolean(), (rule, isAnchored) => {
      fc.pre(faultOf(rule) === null && (isAnchored || needsFirst(rule) === null));
      const range = { from: at('2026-05-01T00:00Z'), to: at('2027-08-01T00:00Z') };
      const found = occurrences(rule, { first: isAnchored ? '2026-01-31' : null, minute: 90, ...range });
      const months = /BYMONTH=([\d,]+)/.exec(rule)?.[1]?.split(',').map(Number);
      const weekdays = /BYDAY=([^;]+)/
        .exec(rule)?.[1]
        ?.split(',')
        .map((day) => day.slice(-2));
      for (const wall of found) {
        const day = new Date(wall);
        expect([day.getUTCHours(), day.getUTCMinutes()]).toEqual([1, 30]);
        if (months) expect(months).toContain(day.getUTCMonth() + 1);
        if (weekdays) expect(weekdays).toContain(days[day.getUTCDay()]);
        expect(wall).toBeGreaterThanOrEqual(range.from);
        expect(wall).toBeLessThanOrEqual(range.to);
      }
    }),
    { numRuns: 300 },
  );
});
