import type { Counts, Rolled, Seen } from '@convoy/model/monitoring/rolled';
import { addUp, bucketOf } from '@convoy/model/monitoring/sketch';
import type { Grade } from '@convoy/model/monitoring/status';
import { beginOf, packed, unpacked } from './packed.ts';

/** Widths of roll-ups in milliseconds, and how many of each are kept: an hour, six hours, three days, five weeks. */
export const widths = [
  { widthMs: 60_000, kept: 60 },
  { widthMs: 300_000, kept: 72 },
  { widthMs: 3_600_000, kept: 72 },
  { widthMs: 86_400_000, kept: 35 },
] as const;

const noCounts: Counts = { good: 0, poor: 0, bad: 0, none: 0 };

export const sumOf = (parts: readonly Counts[]): Counts =>
  parts.reduce(
    (a, b) => ({ good: a.good + b.good, poor: a.poor + b.poor, bad: a.bad + b.bad, none: a.none + b.none }),
    noCounts,
  );

/** Looks of several parts together. */
export const together = (parts: readonly Seen[]): Seen => ({
  counts: sumOf(parts.map(({ counts }) => counts)),
  latency: addUp(parts.map(({ latency }) => latency)),
});

const join = (from: number, widthMs: number, parts: readonly Rolled[]): Rolled => {
  const apart = parts.flatMap(({ maintenance }) => maintenance ?? []);
  return { from, widthMs, ...together(parts), ...(apart.length > 0 && { maintenance: together(apart) }) };
};

const seenOf = (grade: Grade, ms: number | null): Seen => ({
  counts: { ...noCounts, [grade]: 1 },
  latency: ms === null ? [] : [[bucketOf(ms), 1]],
});

/** As it is kept: by width the ended windows, and the one that is not over yet. */
export interface KeptRollups {
  readonly ended: readonly (readonly string[])[];
  readonly open: readonly (string | null)[];
  /** Time of the latest look, ms since the epoch. */
  readonly lastAt: number;
}

/** Roll-ups of one endpoint, bounded. */
export interface Rollups {
  /**
   * One look; `ms` null: it got no answer; `isApart`: somebody worked on the service. Looks come in the order of time. Returns
   * the day that it ended, if it did.
   */
  add(at: number, grade: Grade, ms: number | null, isApart?: boolean): Rolled | null;
  /** One look that does not count, for it came out of turn. Returns as `add`. */
  pass(at: number): Rolled | null;
  /** Windows of one width that begin then or later (ms since the epoch), oldest first, the one that is not over yet at the end. */
  windows(widthMs: number, from?: number): Rolled[];
  /** From then on no window of that width was let go, ms since the epoch; before all times where none ever was. */
  knownSince(widthMs: number): number;
  /** Windows of the least width that ended after a time, ms since the epoch, or have not ended. */
  recent(after: number): Rolled[];
  kept(): KeptRollups;
  /** Time of the latest look. */
  lastAt(): number;
}

export const createRollups = (kept?: KeptRollups): Rollups => {
  let lastAt = kept?.lastAt ?? 0;
  const ended = widths.map((_, index) => [...(kept?.ended[index] ?? [])]);
  /** Of each width what has ended of the one below it; the shortest is filled by looks. */
  const open = widths.map(({ widthMs }, index): Rolled | null => {
    const text = kept?.open[index];
    return text ? unpacked(text, widthMs) : null;
  });

  /** Ends what is over by then, and adds it to what is wider. */
  const end = (at: number): Rolled | null => {
    let last: Rolled | null = null;
    for (const [index, { widthMs, kept: most }] of widths.entries()) {
      const window = open[index];
      if (!window || at < window.from + widthMs) return null;
      const list = ended[index] as string[];
      list.push(packed(window));
      if (list.length > most) list.splice(0, list.length - most);
      open[index] = null;
      const wider = widths[index + 1];
      if (wider) {
        const from = Math.floor(window.from / wider.widthMs) * wider.widthMs;
        const whole = open[index + 1];
        open[index + 1] = join(from, wider.widthMs, whole ? [whole, window] : [window]);
      } else last = window;
    }
    return last;
  };

  const pass = (at: number): Rolled | null => {
    lastAt = at;
    return end(at);
  };

  return {
    pass,
    add: (at, grade, ms, isApart = false) => {
      const over = pass(at);
      const [{ widthMs }] = widths;
      const look = seenOf(grade, ms);
      const one: Rolled = {
        ...{ from: Math.floor(at / widthMs) * widthMs, widthMs, ...look },
        ...(isApart && { maintenance: look }),
      };
      open[0] = open[0] ? join(open[0].from, widthMs, [open[0], one]) : one;
      return over;
    },
    windows: (widthMs, since = Number.NEGATIVE_INFINITY) => {
      const index = widths.findIndex((one) => one.widthMs === widthMs);
      const parts = open.slice(0, index + 1).filter((one) => one !== null);
      const last = parts.at(-1);
      const from = last ? Math.floor(last.from / widthMs) * widthMs : Number.NEGATIVE_INFINITY;
      const list = ended[index] ?? [];
      const first = list.findIndex((text) => beginOf(text, widthMs) >= since);
      return [
        ...(first < 0 ? [] : list.slice(first)).map((text) => unpacked(text, widthMs)),
        ...(parts.length > 0 && from >= since ? [join(from, widthMs, parts)] : []),
      ];
    },
    knownSince: (widthMs) => {
      const index = widths.findIndex((one) => one.widthMs === widthMs);
      const [oldest, ...others] = ended[index] ?? [];
      return oldest === undefined || others.length + 1 < (widths[index]?.kept ?? 0)
        ? Number.NEGATIVE_INFINITY
        : beginOf(oldest, widthMs);
    },
    recent: (after) => {
      const [{ widthMs }] = widths;
      const found = open[0] ? [open[0]] : [];
      for (const text of (ended[0] ?? []).toReversed()) {
        const window = unpacked(text, widthMs);
        if (window.from + widthMs <= after) break;
        found.push(window);
      }
      return found.filter(({ from }) => from + widthMs > after);
    },
    kept: () => ({ ended, open: open.map((one) => one && packed(one)), lastAt }),
    lastAt: () => lastAt,
  };
};
