import type { Row } from './rows.ts';
import type { Mark } from './standing.ts';

/** In this order rows give way to a count when there is no room: what needs eyes stays longest. */
const givingWay: readonly Mark[] = ['out', 'done', 'waiting', 'back', 'busy', 'failed'];

/**
 * As many rows as there is room for, in their order, and how many of each kind are only counted; every count takes a
 * line too. A kind gives way from its end, so that what comes next stays in sight.
 */
export const foldRows = (
  rows: readonly Row[],
  room: number,
): { readonly shown: readonly Row[]; readonly counts: readonly (readonly [Mark, number])[] } => {
  const counts = new Map<Mark, number>();
  const hidden = new Set<Row>();
  const height = () => rows.length - hidden.size + counts.size;
  for (const mark of givingWay) {
    // Of what is done the first are least interesting, of everything else the last.
    const kind = rows.filter(({ standing }) => standing.mark === mark);
    // A count in place of one row would gain nothing.
    if (kind.length < 2) continue;
    for (const row of mark === 'done' || mark === 'back' ? kind : kind.reverse()) {
      if (height() <= room) break;
      hidden.add(row);
      counts.set(mark, (counts.get(mark) ?? 0) + 1);
    }
  }
  return { shown: rows.filter((row) => !hidden.has(row)), counts: [...counts] };
};
