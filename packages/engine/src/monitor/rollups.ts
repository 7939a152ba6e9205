import type { Rolled } from '@convoy/model/monitoring/rolled';
import { addUp, type Bucket, bucketOf } from '@convoy/model/monitoring/sketch';
import type { Grade } from '@convoy/model/monitoring/status';

/** Widths of roll-ups in milliseconds, and how many of each are kept: an hour, six hours, three days, five weeks. */
export const widths = [
  { widthMs: 60_000, kept: 60 },
  { widthMs: 300_000, kept: 72 },
  { widthMs: 3_600_000, kept: 72 },
  { widthMs: 86_400_000, kept: 35 },
] as const;

type Counts = Readonly<Record<Grade, number>>;
const noCounts: Counts = { good: 0, poor: 0, bad: 0, none: 0 };

export const sumOf = (parts: readonly Counts[]): Counts =>
  parts.reduce(
    (a, b) => ({ good: a.good + b.good, poor: a.poor + b.poor, bad: a.bad + b.bad, none: a.none + b.none }),
    noCounts,
  );

const join = (from: number, widthMs: number, parts: readonly Rolled[]): Rolled => ({
  ...{ from, widthMs, counts: sumOf(parts.map(({ counts }) => counts)) },
  latency: addUp(parts.map(({ latency }) => latency)),
});

/** Thousands of endpoints keep hundreds of these: as text one takes a fifth of what it takes as an object. */
const packed = ({ from, widthMs, counts: { good, poor, bad, none }, latency }: Rolled): string => {
  let last = 0;
  const buckets = latency.map(([index, count]) => {
    const step = index - last;
    last = index;
    return count === 1 ? step.toString(36) : `${step.toString(36)}:${count.toString(36)}`;
  });
  return [...[from / widthMs, good, poor, bad, none].map((one) => one.toString(36)), buckets.join(' ')].join(',');
};

const unpacked = (text: string, widthMs: number): Rolled => {
  const [index = '', good = '', poor = '', bad = '', none = '', buckets = ''] = text.split(',');
  const number = (digits: string): number => Number.parseInt(digits, 36);
  let last = 0;
  const latency = (buckets === '' ? [] : buckets.split(' ')).map((bucket): Bucket => {
    const [step = '', count = '1'] = bucket.split(':');
    last += number(step);
    return [last, number(count)];
  });
  return {
    ...{ from: number(index) * widthMs, widthMs, latency },
    counts: { good: number(good), poor: number(poor), bad: number(bad), none: number(none) },
  };
};

/** As it is kept: by width the ended windows, and the one that is not over yet. */
export interface KeptRollups {
  readonly ended: readonly (readonly string[])[];
  readonly open: readonly (string | null)[];
  /** Time of the latest look, ms since the epoch. */
  readonly lastAt: number;
}

/** Roll-ups of one endpoint, bounded. */
export interface Rollups {
  /** One look; `ms` null: it got no answer. Looks come in the order of time. Returns the day that it ended, if it did. */
  add(at: number, grade: Grade, ms: number | null): Rolled | null;
  /** Windows of one width, oldest first, the one that is not over yet at the end. */
  windows(widthMs: number): Rolled[];
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

  return {
    add: (at, grade, ms) => {
      const over = end(at);
      lastAt = at;
      const [{ widthMs }] = widths;
      const { from, counts, latency } = open[0] ?? {
        ...{ from: Math.floor(at / widthMs) * widthMs, counts: noCounts, latency: [] },
      };
      const bucket: Bucket[] = ms === null ? [] : [[bucketOf(ms), 1]];
      open[0] = {
        ...{ from, widthMs, counts: { ...counts, [grade]: counts[grade] + 1 } },
        latency: ms === null ? latency : addUp([latency, bucket]),
      };
      return over;
    },
    windows: (widthMs) => {
      const index = widths.findIndex((one) => one.widthMs === widthMs);
      const parts = open.slice(0, index + 1).filter((one) => one !== null);
      const last = parts.at(-1);
      const from = last ? Math.floor(last.from / widthMs) * widthMs : 0;
      return [
        ...(ended[index] ?? []).map((text) => unpacked(text, widthMs)),
        ...(parts.length > 0 ? [join(from, widthMs, parts)] : []),
      ];
    },
    kept: () => ({ ended, open: open.map((one) => one && packed(one)), lastAt }),
    lastAt: () => lastAt,
  };
};
