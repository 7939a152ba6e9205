import { cellsOf, fixOf, isHeading, isMissing, linesOf, numberIn } from '../cells.ts';

/** What one line says: a number, or of so many trials so many failures; null: a value is missing. */
export type Cell = { readonly number: number } | { readonly trials: number; readonly failures: number } | null;

export interface Line {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly cell: Cell;
}

/** A line that cannot be read, and why. */
export interface Fault {
  readonly line: number;
  readonly message: string;
}

export interface Rows {
  /** What was passed over above them; null: nothing. */
  readonly heading: string | null;
  readonly lines: readonly Line[];
  readonly faults: readonly Fault[];
}

const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const shape =
  "write one number a line (exponents are allowed), 'n,k' for k failures of n, or nothing where one is missing";

const values = 'keep the values alone (cut -d, -f2)';

/** Columns of a series, which would be taken for trials and failures. */
const isOfSeries = (cells: readonly string[]): boolean =>
  cells.length > 1 && cells.some((cell) => /^(?:time|timestamp|date|datetime|value)s?\b/i.test(cell));

const pairOf = (trials: number, failures: number, text: string): Cell | string => {
  if (!Number.isInteger(trials) || !Number.isInteger(failures) || trials < 0 || failures < 0)
    return `'${excerpt(text)}' must be two whole numbers, trials and failures among them; of a series ${values}`;
  if (failures > trials)
    return `'${excerpt(text)}' has more failures than trials: write the trials first; of a series ${values}`;
  return trials === 0 ? null : { trials, failures };
};

const parsed = (cells: readonly string[], text: string): Cell | string => {
  if (cells.length > 2) return `'${excerpt(text)}' has ${cells.length} columns: ${shape}`;
  const wrong = cells.find((cell) => !isMissing(cell) && numberIn(cell) === null);
  if (wrong !== undefined) return `'${excerpt(wrong)}' is no number: ${fixOf(wrong) || shape}`;
  if (cells.some(isMissing)) return null;
  const [first = Number.NaN, second] = cells.map(Number);
  if (!Number.isFinite(first) || (second !== undefined && !Number.isFinite(second)))
    return `'${excerpt(text)}' is larger than a number can be (1.8e308): choose a larger unit`;
  return second === undefined ? { number: first } : pairOf(first, second, text);
};

/** Reads a column of numbers, or of trials and failures. Its first line may be a heading. */
export const readRows = (content: string): Rows => {
  const all = linesOf(content).map((line) => line.trim());
  const [top = ''] = all;
  const hasHeading = isHeading(cellsOf(top));
  if (hasHeading && isOfSeries(cellsOf(top)))
    return {
      ...{ heading: top, lines: [] },
      faults: [{ line: 1, message: `'${excerpt(top)}' are columns of a series: ${shape}; here ${values}` }],
    };
  const lines: Line[] = [];
  const faults: Fault[] = [];
  for (const [index, text] of all.entries()) {
    if (index === 0 && hasHeading) continue;
    const cell = parsed(cellsOf(text), text);
    if (typeof cell === 'string') faults.push({ line: index + 1, message: cell });
    else lines.push({ line: index + 1, text, cell });
  }
  return { heading: hasHeading ? excerpt(top) : null, lines, faults };
};
