import type { Rolled, Seen } from '@convoy/model/monitoring/rolled';
import { type Rollups, together, widths } from './rollups.ts';

/** What was seen from a time on, work on the service apart. */
export interface Since {
  /** From then on, ms since the epoch: the time that was asked for, or the begin of the window that it falls into. */
  readonly from: number;
  /** All looks, and those among them while somebody worked on the service. */
  readonly all: Seen;
  readonly maintenance: Seen;
}

const floorTo = (ms: number, widthMs: number): number => Math.floor(ms / widthMs) * widthMs;
const ceilTo = (ms: number, widthMs: number): number => Math.ceil(ms / widthMs) * widthMs;

/**
 * What was seen since a time (ms since the epoch), by the narrowest windows that reach so far back; each look once. It begins at
 * the full minute for an hour back, at the full five minutes for six hours, at the full hour for three days, else at midnight
 * (UTC); what is older than all that is kept is not in it.
 */
export const seenSince = (rollups: Rollups, since: number): Since => {
  let parts: Rolled[] = [];
  let from = Number.POSITIVE_INFINITY;
  for (const [index, { widthMs }] of widths.entries()) {
    const known = rollups.knownSince(widthMs);
    const wider = widths[index + 1]?.widthMs ?? null;
    const start = floorTo(since, widthMs);
    const reaches = wider === null || known <= start;
    // What begins before that is taken of wider windows, which end there.
    const cut = reaches ? start : ceilTo(known, wider);
    const before = from;
    parts = [
      ...rollups.windows(widthMs, cut).filter((one) => one.from < before),
      ...parts.filter((one) => one.from >= cut),
    ];
    from = cut;
    if (reaches) break;
  }
  return { from, all: together(parts), maintenance: together(parts.flatMap(({ maintenance }) => maintenance ?? [])) };
};
