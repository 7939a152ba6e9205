import { earliestExpiry } from '@convoy/engine/monitor/watch';
import type { Sight } from '@convoy/judge/status/sight';
import type { Look, Timings } from '@convoy/model/look';
import { type Grade, grades } from '@convoy/model/monitoring/status';

/** The latest look at an endpoint as numbers, and how many there were of each grade since this process began. */
export interface Latest {
  readonly grade: Grade;
  readonly ms: number;
  /** Ms since the epoch. */
  readonly at: number;
  readonly status: number | null;
  readonly timings: Timings | null;
  /** Whether there was TLS, and the earliest end of its certificates, ms since the epoch. */
  readonly notAfter: number | null;
  readonly counts: Readonly<Record<Grade, number>>;
}

const none = Object.fromEntries(grades.map((grade) => [grade, 0])) as Record<Grade, number>;

export const latestOf = (former: Latest | undefined, { grade, ms }: Sight, look: Look | null, at: number): Latest => {
  const counts = { ...(former?.counts ?? none) };
  counts[grade] += 1;
  return {
    ...{ grade, ms, at, counts, status: look?.status ?? null, timings: look?.timings ?? null },
    notAfter: look && earliestExpiry(look),
  };
};
