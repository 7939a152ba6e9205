import type { LookCounts } from '@convoy/model/incidents/facts';
import type { Board } from './board.ts';
import { widths } from './rollups.ts';

/**
 * Looks at these services from one time to another, ms since the epoch, and how many of them failed: from the finest roll-ups
 * that reach so far back, so that it may have looks of up to one window more at its beginning.
 */
export const looksBetween = (board: Board, services: Iterable<string>, from: number, to: number): LookCounts => {
  const { widthMs } = widths.find((one) => from >= to - one.widthMs * (one.kept - 1)) ?? widths[3];
  let [bad, all] = [0, 0];
  for (const service of services)
    for (const index of board.of(service))
      for (const { from: begin, counts } of board.watched[index]?.rollups.windows(widthMs) ?? []) {
        if (begin + widthMs <= from || begin > to) continue;
        bad += counts.bad;
        all += counts.good + counts.poor + counts.bad;
      }
  return { bad, all };
};
