import type { Gap } from './health-report.ts';
import type { ToldStatus } from './status.ts';

/** From a time on, ms since the epoch, a service was so. */
export interface Spell {
  readonly status: ToldStatus;
  readonly since: number;
}

/** How services were, as far as a report looks back. */
export interface History {
  /** By service, the oldest first. */
  readonly spells: ReadonlyMap<string, readonly Spell[]>;
  /** Times in which nobody looked, the oldest first. */
  readonly gaps: readonly Gap[];
}

export const noHistory: History = { spells: new Map(), gaps: [] };

/** Of each service, and of gaps, the newest; of longer ago it is not known how it was. */
const kept = 500;

/** With one more spell; `spells` is the caller's own. */
export const addSpell = (spells: Map<string, readonly Spell[]>, service: string, spell: Spell): void => {
  spells.set(service, [...(spells.get(service) ?? []), spell].slice(-kept));
};

export const withGap = (gaps: readonly Gap[], gap: Gap): readonly Gap[] => [...gaps, gap].slice(-kept);

/** Milliseconds in each status between two times; what nobody saw is unknown. */
export const timeIn = (
  spells: readonly Spell[],
  gaps: readonly Gap[],
  from: number,
  to: number,
): Record<ToldStatus, number> => {
  const sums: Record<ToldStatus, number> = { up: 0, degraded: 0, down: 0, unknown: 0, maintenance: 0 };
  const unseen = joined(gaps);
  const first = spells[0]?.since ?? to;
  sums.unknown += Math.max(0, Math.min(first, to) - from);
  for (const [index, { status, since }] of spells.entries()) {
    const begin = Math.max(from, since);
    const end = Math.min(to, spells[index + 1]?.since ?? to);
    if (end <= begin) continue;
    const lost = unseen.reduce((sum, gap) => sum + Math.max(0, Math.min(end, gap.to) - Math.max(begin, gap.from)), 0);
    sums[status] += end - begin - lost;
    sums.unknown += lost;
  }
  return sums;
};

/** Gaps that overlap as one. */
const joined = (gaps: readonly Gap[]): readonly Pick<Gap, 'from' | 'to'>[] => {
  const all: { from: number; to: number }[] = [];
  for (const { from, to } of gaps.toSorted((a, b) => a.from - b.from)) {
    const last = all.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else all.push({ from, to });
  }
  return all;
};
