import type { FreezeSettings, FreezeTimes } from '@convoy/model/freeze';
import { describe, expect, test } from '@jest/globals';
import { settings } from '../../../model/test/settings.ts';
import { freezeAt, frozen } from '../../src/authorize/freeze.ts';
import { at } from './clocks.ts';

const berlin = (times: FreezeTimes, reason?: string): FreezeSettings => ({
  written: times.kind,
  timezone: 'Europe/Berlin',
  ...(reason === undefined ? {} : { reason }),
  times,
});
const minute = (day: number, time: string): number => {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return day * 1440 + hours * 60 + minutes;
};
const weekly = (from: number, to: number) => berlin({ kind: 'weekly', from, to });
const weekend = weekly(minute(4, '16:00'), minute(0, '06:00'));

/** Until when, in UTC; null: no window holds. */
const until = (windows: readonly FreezeSettings[], now: string): string | null => {
  const found = freezeAt(windows, at(now));
  return found && new Date(found.until).toISOString().slice(0, 16);
};

describe('a window of the week', () => {
  test('begins at its first moment and ends before its last, over the end of the week', () => {
    expect(until([weekend], '2026-11-27T14:59:59.999Z')).toBeNull();
    expect(until([weekend], '2026-11-27T15:00Z')).toBe('2026-11-30T05:00');
    expect(until([weekend], '2026-11-30T04:59:59.999Z')).toBe('2026-11-30T05:00');
    expect(until([weekend], '2026-11-30T05:00Z')).toBeNull();
  });

  test('keeps to the clocks where they change within it', () => {
    expect(until([weekend], '2026-03-27T15:00Z')).toBe('2026-03-30T04:00');
    expect(until([weekend], '2026-10-23T13:59Z')).toBeNull();
    expect(until([weekend], '2026-10-23T14:00Z')).toBe('2026-10-26T05:00');
  });

  test('that begins when no clock shows its begin begins with the change; ended by one it ends with it', () => {
    const early = weekly(minute(6, '02:30'), minute(6, '04:00'));
    expect(until([early], '2026-03-29T00:59Z')).toBeNull();
    expect(until([early], '2026-03-29T01:00Z')).toBe('2026-03-29T02:00');
    const late = weekly(minute(6, '01:00'), minute(6, '02:30'));
    expect(until([late], '2026-03-29T00:59Z')).toBe('2026-03-29T01:00');
    expect(until([late], '2026-03-29T01:00Z')).toBeNull();
  });

  test('holds from the first to the last showing of times that come twice', () => {
    const early = weekly(minute(6, '02:30'), minute(6, '04:00'));
    expect(until([early], '2026-10-25T00:29Z')).toBeNull();
    expect(until([early], '2026-10-25T00:30Z')).toBe('2026-10-25T03:00');
    expect(until([early], '2026-10-25T01:10Z')).toBe('2026-10-25T03:00');
    const late = weekly(minute(6, '01:00'), minute(6, '02:30'));
    expect(until([late], '2026-10-25T01:29Z')).toBe('2026-10-25T01:30');
    expect(until([late], '2026-10-25T01:30Z')).toBeNull();
  });
});

test('a window of days holds from the first midnight to the last, by the clocks of its zone', () => {
  const holidays = berlin({ kind: 'dates', from: '2026-12-24T00:00', to: '2027-01-02T00:00' });
  expect(until([holidays], '2026-12-23T22:59Z')).toBeNull();
  expect(until([holidays], '2026-12-23T23:00Z')).toBe('2027-01-01T23:00');
  expect(until([holidays], '2027-01-01T23:00Z')).toBeNull();
});

describe('a recurring window', () => {
  const recurring = (
    rule: string,
    to: Extract<FreezeTimes, { kind: 'recurring' }>['to'],
    first: string | null = null,
  ) => berlin({ kind: 'recurring', rule, first, from: 960, to });

  test('begins on each of its days', () => {
    const month = recurring('FREQ=MONTHLY;BYDAY=-1FR', { days: 3 });
    expect(until([month], '2026-11-20T15:30Z')).toBeNull();
    expect(until([month], '2026-11-27T14:59Z')).toBeNull();
    expect(until([month], '2026-11-27T15:00Z')).toBe('2026-11-30T15:00');
    expect(until([month], '2026-10-30T15:00Z')).toBe('2026-11-02T15:00');
  });

  test('of whole days ends at the same time of day, of hours after so many', () => {
    expect(until([recurring('FREQ=MONTHLY;BYMONTHDAY=28', { days: 2 })], '2026-03-29T12:00Z')).toBe('2026-03-30T14:00');
    expect(until([recurring('FREQ=MONTHLY;BYMONTHDAY=28', { ms: 48 * 3_600_000 })], '2026-03-29T12:00Z')).toBe(
      '2026-03-30T15:00',
    );
  });

  test('up to a time ends at the next such time', () => {
    const nights = recurring('FREQ=WEEKLY;BYDAY=MO,TU', { at: 360 });
    expect(until([nights], '2026-11-24T04:59Z')).toBe('2026-11-24T05:00');
    expect(until([nights], '2026-11-24T05:00Z')).toBeNull();
    expect(until([nights], '2026-11-25T04:59Z')).toBe('2026-11-25T05:00');
    expect(until([nights], '2026-11-26T04:59Z')).toBeNull();
    expect(until([recurring('FREQ=DAILY', { at: 1080 })], '2026-11-24T16:59Z')).toBe('2026-11-24T17:00');
  });

  test('counts from its first day and up to its last, which is one of them', () => {
    const fortnight = recurring('FREQ=WEEKLY;INTERVAL=2', { ms: 3_600_000 }, '2026-11-06');
    expect(until([fortnight], '2026-10-23T14:00Z')).toBeNull();
    expect(until([fortnight], '2026-11-06T15:00Z')).not.toBeNull();
    expect(until([fortnight], '2026-11-13T15:00Z')).toBeNull();
    expect(until([fortnight], '2026-11-20T15:00Z')).not.toBeNull();
    const ending = recurring('FREQ=DAILY;UNTIL=20261124', { ms: 3_600_000 });
    expect(until([ending], '2026-11-24T15:00Z')).not.toBeNull();
    expect(until([ending], '2026-11-25T15:00Z')).toBeNull();
  });

  test('on a day that never comes never holds', () => {
    expect(until([recurring('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', { days: 366 })], '2026-11-25T15:00Z')).toBeNull();
  });
});

test('where windows meet or overlap, nothing starts until the end of the last', () => {
  const holidays = berlin({ kind: 'dates', from: '2026-11-28T00:00', to: '2026-11-30T12:00' }, 'sale');
  const then = berlin({ kind: 'dates', from: '2026-11-30T12:00', to: '2026-12-01T00:00' });
  expect(until([weekend, holidays, then], '2026-11-27T15:00Z')).toBe('2026-11-30T23:00');
  expect(freezeAt([weekend, holidays], at('2026-11-28T12:00Z'))?.window).toBe(holidays);
});

test('windows without an end in sight are looked at for a year, and no longer', () => {
  const half = [weekly(minute(0, '00:00'), minute(3, '00:00')), weekly(minute(3, '00:00'), minute(0, '00:00'))];
  expect(until(half, '2026-11-25T12:00Z')).toMatch(/^2027-1[12]/);
});

test('a refusal says what does not start, until when, why and what to do', () => {
  const environment = settings({}, { freeze: [{ ...weekend, written: 'Fri 16:00 to Mon 06:00', reason: 'weekend' }] });
  expect(frozen(environment, at('2026-11-28T12:00Z'))).toEqual({
    subject: 'staging',
    code: 'FROZEN',
    reason: 'nothing starts in staging until 2026-11-30T06:00+01:00: weekend (Fri 16:00 to Mon 06:00, Europe/Berlin)',
    fix: 'wait',
  });
  expect(frozen(environment, at('2026-11-25T12:00Z'))).toBeNull();
  expect(frozen(settings({}), at('2026-11-28T12:00Z'))).toBeNull();
});
