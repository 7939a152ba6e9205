import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zoneOf } from '../../src/authorize/wall.ts';
import { at, clocksOf, zones } from './clocks.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

test.each([
  ['an ordinary time', 'Europe/Berlin', '2026-07-01T12:00Z', '2026-07-01T10:00Z', '2026-07-01T10:00Z'],
  ['a time that comes twice', 'Europe/Berlin', '2026-10-25T02:30Z', '2026-10-25T00:30Z', '2026-10-25T01:30Z'],
  ['a time that is left out', 'Europe/Berlin', '2026-03-29T02:30Z', '2026-03-29T01:00Z', '2026-03-29T01:00Z'],
  ['half an hour is left out', 'Australia/Lord_Howe', '2026-10-04T02:15Z', '2026-10-03T15:30Z', '2026-10-03T15:30Z'],
  ['a day is left out', 'Pacific/Apia', '2011-12-30T12:00Z', '2011-12-30T10:00Z', '2011-12-30T10:00Z'],
])('%s', (_, name, wall, first, last) => {
  const zone = zoneOf(name);
  expect([iso(zone.first(at(wall))), iso(zone.last(at(wall)))]).toEqual([iso(at(first)), iso(at(last))]);
});

const moments = fc.integer({ min: at('2005-01-01T00:00Z') / 60_000, max: at('2037-01-01T00:00Z') / 60_000 });

test('a time lies between the first and the last showing of what clocks show then', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), moments, (name, minute) => {
      const zone = zoneOf(name);
      const ms = minute * 60_000;
      const wall = zone.wallAt(ms);
      expect(iso(wall).slice(0, 16)).toBe(clocksOf(name)(ms));
      const [first, last] = [zone.first(wall), zone.last(wall)];
      expect([first, last]).toContain(ms);
      expect([zone.wallAt(first), zone.wallAt(last)]).toEqual([wall, wall]);
    }),
  );
});

test('before the first showing clocks have not come so far, and from the last on they have passed it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zones), moments, (name, minute) => {
      const zone = zoneOf(name);
      const wall = minute * 60_000;
      expect(zone.wallAt(zone.first(wall) - 1)).toBeLessThan(wall);
      expect(zone.wallAt(zone.last(wall))).toBeGreaterThanOrEqual(wall);
    }),
  );
});
