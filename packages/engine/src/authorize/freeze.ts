import type { FreezeEnd, FreezeSettings, FreezeTimes } from '@convoy/model/freeze';
import type { Refusal } from '@convoy/model/refusal';
import type { Settings } from '@convoy/model/settings';
import { DateTime } from 'luxon';
import { occurrences } from './recurrence.ts';
import { dayMs, type Zone, zoneOf } from './wall.ts';

/** A window that holds now. */
export interface Freeze {
  readonly window: FreezeSettings;
  /** When something may start again, ms since the epoch: where windows meet or overlap, the end of the last of them. */
  readonly until: number;
}

/** From its begin, which is part of it, to its end, which is not; ms since the epoch. */
interface Span {
  readonly begin: number;
  readonly end: number;
}

const minuteMs = 60_000;
const weekMs = 7 * dayMs;
/** 1970-01-05 was a Monday. */
const monday = 4 * dayMs;
/** No zone has ever moved its clocks by more. */
const slack = 2 * dayMs;

const between = (zone: Zone, from: number, to: number): Span => ({ begin: zone.first(from), end: zone.last(to) });

const weekly = ({ from, to }: Extract<FreezeTimes, { kind: 'weekly' }>, zone: Zone, wall: number): Span[] => {
  const week = Math.floor((wall - monday) / weekMs) * weekMs + monday;
  const length = (to > from ? to - from : to - from + weekMs / minuteMs) * minuteMs;
  return [week - weekMs, week, week + weekMs].map((start) => {
    const begin = start + from * minuteMs;
    return between(zone, begin, begin + length);
  });
};

/** How long after its begin a window can end at most, in wall time. */
const longest = (to: FreezeEnd): number => ('at' in to ? dayMs : 'days' in to ? to.days * dayMs : to.ms);

const spanFrom = (zone: Zone, begin: number, to: FreezeEnd): Span => {
  if ('days' in to) return between(zone, begin, begin + to.days * dayMs);
  if ('ms' in to) return { begin: zone.first(begin), end: zone.first(begin) + to.ms };
  const midnight = Math.floor(begin / dayMs) * dayMs;
  const sameDay = midnight + to.at * minuteMs;
  return between(zone, begin, sameDay > begin ? sameDay : sameDay + dayMs);
};

/** Those among its spans that can hold a time. */
const spansAround = ({ times, timezone }: FreezeSettings, ms: number): Span[] => {
  const zone = zoneOf(timezone);
  const wall = zone.wallAt(ms);
  switch (times.kind) {
    case 'weekly':
      return weekly(times, zone, wall);
    case 'dates':
      return [between(zone, Date.parse(`${times.from}Z`), Date.parse(`${times.to}Z`))];
    case 'recurring': {
      const { rule, first, from: minute, to } = times;
      const range = { first, minute, from: wall - longest(to) - slack, to: wall + slack };
      return occurrences(rule, range).map((begin) => spanFrom(zone, begin, to));
    }
  }
};

const longestLook = 366 * dayMs;

/** Of the windows that hold a time the one that ends last, and its end; null: none does. */
const lastAt = (windows: readonly FreezeSettings[], ms: number): Freeze | null =>
  windows
    .flatMap((window) =>
      spansAround(window, ms)
        .filter(({ begin, end }) => begin <= ms && ms < end)
        .map(({ end }): Freeze => ({ window, until: end })),
    )
    .toSorted((a, b) => b.until - a.until)[0] ?? null;

/** The window in force at a time, ms since the epoch, and how long nothing may start; looks a year ahead at most. */
export const freezeAt = (windows: readonly FreezeSettings[], now: number): Freeze | null => {
  const found = lastAt(windows, now);
  if (!found) return null;
  let { until } = found;
  for (let next = lastAt(windows, until); next && until - now < longestLook; next = lastAt(windows, until))
    ({ until } = next);
  return { window: found.window, until };
};

/** Refuses what would start within a freeze window: nobody need look into a calendar to know how long. */
export const frozen = ({ environment, freeze = [] }: Settings, now: number): Refusal | null => {
  const found = freezeAt(freeze, now);
  if (!found) return null;
  const { timezone, written, reason } = found.window;
  const until = DateTime.fromMillis(found.until, { zone: timezone }).toISO({
    suppressSeconds: true,
    suppressMilliseconds: true,
  });
  return {
    subject: environment,
    code: 'FROZEN',
    reason: `nothing starts in ${environment} until ${until}${reason ? `: ${reason}` : ''} (${written}, ${timezone})`,
    fix: 'wait',
  };
};
