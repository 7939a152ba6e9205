import { expect, test } from '@jest/globals';
import { resolve } from '../src/resolve.ts';
import { codes, parse, parsed, shop, told } from './given.ts';

const frozen = (window: string): string => shop(`environments: { production: { freeze: [{ ${window} }] } }`);
const freezeOf = (window: string) => resolve(parsed(frozen(window)), 'production').freeze?.[0];

test.each([
  [
    'by weekday',
    'from: "Fri 16:00", to: "Mon 06:00", timezone: Europe/Berlin, reason: weekend',
    {
      written: 'Fri 16:00 to Mon 06:00',
      timezone: 'Europe/Berlin',
      reason: 'weekend',
      times: { kind: 'weekly', from: 4 * 1440 + 960, to: 360 },
    },
  ],
  [
    'by days, the last one whole',
    'from: 2026-12-24, to: 2026-12-31',
    {
      written: '2026-12-24 to 2026-12-31',
      timezone: 'UTC',
      times: { kind: 'dates', from: '2026-12-24T00:00', to: '2027-01-01T00:00' },
    },
  ],
  [
    'of one day',
    'from: 2026-12-24, to: 2026-12-24',
    { times: { kind: 'dates', from: '2026-12-24T00:00', to: '2026-12-25T00:00' } },
  ],
  [
    'by days with times, either way of writing them',
    'from: 2026-12-24 12:00, to: "2026-12-27T06:30"',
    { times: { kind: 'dates', from: '2026-12-24T12:00', to: '2026-12-27T06:30' } },
  ],
  [
    'by a recurrence, for so long',
    'every: FREQ=MONTHLY;BYDAY=-1FR, from: "16:00", for: 3d',
    {
      written: 'FREQ=MONTHLY;BYDAY=-1FR from 16:00 for 3d',
      times: { kind: 'recurring', rule: 'FREQ=MONTHLY;BYDAY=-1FR', first: null, from: 960, to: { days: 3 } },
    },
  ],
  [
    'by a recurrence up to a time',
    'every: FREQ=DAILY, from: "22:00", to: "06:00"',
    { times: { kind: 'recurring', first: null, from: 1320, to: { at: 360 } } },
  ],
  [
    'by a recurrence that counts from a day',
    'every: FREQ=WEEKLY;INTERVAL=2, from: "2026-01-30 16:00", for: 90m',
    { times: { kind: 'recurring', first: '2026-01-30', from: 960, to: { ms: 5_400_000 } } },
  ],
])('a window %s', (_, window, expected) => {
  expect(codes(frozen(window))).toEqual([]);
  expect(freezeOf(window)).toMatchObject(expected);
});

test.each([
  [
    'from: "Fri 25:00", to: "Mon 06:00"',
    'WRONG_VALUE 6:"Fri `environments.production.freeze[0].from` expects a moment, not `Fri 25:00`',
  ],
  [
    'from: "Fri 16:00", to: "2026-12-24"',
    'FREEZE_TIMES 6:"2026-12-24" `to` `2026-12-24` of a freeze window is not written like `from`',
  ],
  [
    'from: "Fri 16:00", to: "Fri 16:00"',
    'FREEZE_TIMES 6:"Fri `to` `Fri 16:00` of a freeze window is the moment of the begin',
  ],
  [
    'from: 2026-02-30, to: 2026-03-01',
    'FREEZE_TIMES 6:2026-02-30 `from` `2026-02-30` of a freeze window is a day that the calendar does not have',
  ],
  [
    'from: 2026-03-02, to: 2026-03-01',
    'FREEZE_TIMES 6:2026-03-01 `to` `2026-03-01` of a freeze window is not after `from`',
  ],
  [
    'from: 2026-03-02 12:00, to: 2026-03-02 12:00',
    'FREEZE_TIMES 6:2026-03-02 `to` `2026-03-02 12:00` of a freeze window is not after `from`',
  ],
  ['from: "16:00", to: "18:00"', 'FREEZE_TIMES 6:"16 `from` `16:00` of a freeze window says no day'],
  ['from: "Fri 16:00"', 'FREEZE_TIMES 6:"Fri `from` `Fri 16:00` of a freeze window has no end beside it'],
  ['from: "Fri 16:00", for: 2d', 'FREEZE_TIMES 6:2d `for` `2d` of a freeze window stands without `every`'],
  [
    'from: "16:00", to: "18:00", for: 2h, every: FREQ=DAILY',
    'FREEZE_TIMES 6:2h `for` `2h` of a freeze window stands beside `to`',
  ],
  [
    'from: "16:00", every: FREQ=DAILY',
    'FREEZE_TIMES 6:FREQ=DAILY `every` `FREQ=DAILY` of a freeze window has no end beside it',
  ],
  [
    'from: "16:00", to: "16:00", every: FREQ=DAILY',
    'FREEZE_TIMES 6:"16 `to` `16:00` of a freeze window is the time of the begin',
  ],
  [
    'from: "16:00", to: "Sat 16:00", every: FREQ=DAILY',
    'FREEZE_TIMES 6:"Sat `to` `Sat 16:00` of a freeze window is no time of day',
  ],
  [
    'from: "Fri 16:00", for: 1h, every: FREQ=DAILY',
    'FREEZE_TIMES 6:"Fri `from` `Fri 16:00` of a freeze window has no place beside `every`',
  ],
  [
    'from: "16:00", for: 400d, every: FREQ=DAILY',
    'FREEZE_TIMES 6:400d `for` `400d` of a freeze window is longer than 366 days',
  ],
  [
    'from: "16:00", for: 1h, every: FREQ=HOURLY',
    'WRONG_VALUE 6:FREQ=HOURLY `environments.production.freeze[0].every` expects a recurrence, not `FREQ=HOURLY`',
  ],
  [
    'from: "16:00", for: 1h, every: FREQ=WEEKLY;BYDAY=-1FR',
    'FREEZE_TIMES 6:FREQ=WEEKLY;BYDAY=-1FR `every` `FREQ=WEEKLY;BYDAY=-1FR` of a freeze window is no such rule: BYDAY=-1FR means nothing under FREQ=WEEKLY',
  ],
  [
    'from: "16:00", for: 1h, every: FREQ=WEEKLY;BYHOUR=3',
    'FREEZE_TIMES 6:FREQ=WEEKLY;BYHOUR=3 `every` `FREQ=WEEKLY;BYHOUR=3` of a freeze window is no such rule: BYHOUR does not go with FREQ=WEEKLY',
  ],
  [
    'from: "16:00", for: 1h, every: FREQ=WEEKLY;INTERVAL=2;BYDAY=FR',
    'FREEZE_TIMES 6:"16 `from` `16:00` of a freeze window does not say when it begins to count, and INTERVAL counts from a first day',
  ],
  [
    'from: "16:00", for: 1h, every: FREQ=MONTHLY',
    'FREEZE_TIMES 6:"16 `from` `16:00` of a freeze window does not say when it begins to count, and FREQ=MONTHLY alone does not say on which day',
  ],
  [
    'from: "Fri 16:00", to: "Mon 06:00", timezone: Europe/Belin',
    'UNKNOWN_TIMEZONE 6:Europe/Belin unknown time zone `Europe/Belin`: did you mean `Europe/Berlin`?',
  ],
  ['from: "Fri 16:00", to: "Mon 06:00", timezone: "+02:00"', 'UNKNOWN_TIMEZONE 6:"+02 unknown time zone `+02:00`'],
])('a window that cannot be meant: %s', (window, expected) => {
  expect(told(frozen(window))).toEqual([expected]);
  expect(parse(frozen(window)).diagnostics[0]?.fix).toEqual(expect.any(String));
});

test('access and the source of a promotion reach the settings; without them nothing is there', () => {
  const text = shop('environments: { staging: {}, production: { promotes-from: staging, access: { deploy: write } } }');
  expect(codes(text)).toEqual([]);
  expect(resolve(parsed(text), 'production')).toMatchObject({ promotesFrom: 'staging', access: { deploy: 'write' } });
  expect(Object.keys(resolve(parsed(text), 'staging'))).not.toEqual(expect.arrayContaining(['freeze', 'access']));
});

test('an environment that promotes from itself', () => {
  expect(told(shop('environments: { a: { promotes-from: a } }'))).toEqual([
    'CYCLE 6:a these promote from each other: a → a',
  ]);
});
