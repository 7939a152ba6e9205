import type { Lane, Phase } from '@convoy/analytics/lanes';
import type { PhaseName } from '@convoy/analytics/runs';

/** One letter each, so that no colour is needed. */
export const letters: { readonly [P in PhaseName]: string } = {
  ready: '?',
  deploy: 'd',
  gate: 'g',
  verify: 'v',
  weigh: '%',
  canary: 'k',
  shift: 's',
  watch: 'w',
  check: 'c',
  task: 't',
  rollback: 'b',
  're-gate': 'r',
  retire: 'x',
};

export const failed = '!';

/** Each phase has at least one place. */
const paintPhase = (cells: string[], { phase, beginMs, endMs, end }: Phase, perMs: number): void => {
  const last = cells.length - 1;
  const from = Math.min(last, Math.floor(beginMs * perMs));
  const to = endMs === null ? last : Math.max(from, Math.min(last, Math.ceil(endMs * perMs) - 1));
  cells.fill(letters[phase], from, to + 1);
  if (end === 'failed') cells[to] = failed;
};

/** A lane on `width` characters that stand for `spanMs`. */
export const bar = (lane: Lane, spanMs: number, width: number): string => {
  const cells = new Array<string>(width).fill(' ');
  const lengthOf = ({ beginMs, endMs }: Phase): number => (endMs ?? spanMs) - beginMs;
  // The shorter one wins a place that two share, or a shift would never be seen.
  for (const phase of lane.phases.toSorted((a, b) => lengthOf(b) - lengthOf(a)))
    paintPhase(cells, phase, width / Math.max(1, spanMs));
  return cells.join('').trimEnd();
};
