import { IANAZone } from 'luxon';

const minuteMs = 60_000;
export const dayMs = 1_440 * minuteMs;

/*
 * A wall time is what clocks of a zone show, counted in milliseconds as if it were UTC: calendar arithmetic on it knows
 * no change of clocks.
 */
export interface Zone {
  /** What clocks show at a time, ms since the epoch. */
  readonly wallAt: (ms: number) => number;
  /** When clocks first show a wall time or pass it, ms since the epoch. */
  readonly first: (wall: number) => number;
  /** When they do so for the last time. */
  readonly last: (wall: number) => number;
}

/**
 * The clocks of an IANA zone. A time that a change leaves out is the moment of the change; one that a change brings twice
 * has a first and a last.
 */
export const zoneOf = (name: string): Zone => {
  const zone = IANAZone.create(name);
  const offsetMs = (ms: number): number => Math.round(zone.offset(ms) * minuteMs);

  /** Between a time before a change and one after it, the change. */
  const changeBetween = (before: number, after: number): number => {
    const offset = offsetMs(before);
    let [from, to] = [before, after];
    while (to - from > 1) {
      const middle = Math.floor((from + to) / 2);
      if (offsetMs(middle) === offset) from = middle;
      else to = middle;
    }
    return to;
  };

  const momentsOf = (wall: number): readonly number[] => {
    const offsets = [offsetMs(wall - dayMs), offsetMs(wall + dayMs)] as const;
    const shown = offsets.map((offset) => wall - offset).filter((ms) => ms + offsetMs(ms) === wall);
    return shown.length > 0 ? shown : [changeBetween(wall - Math.max(...offsets), wall - Math.min(...offsets))];
  };

  return {
    wallAt: (ms) => ms + offsetMs(ms),
    first: (wall) => Math.min(...momentsOf(wall)),
    last: (wall) => Math.max(...momentsOf(wall)),
  };
};
