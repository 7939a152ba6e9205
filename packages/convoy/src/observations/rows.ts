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
  readonly lines: readonly Line[];
  readonly faults: readonly Fault[];
}

const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const absent = /^(nan|null|na)?$/i;
/** A word or two, none of them a value: what people write over a column. */
const heading = /^"?[a-z][\w .%()/-]*"?$/i;

const isHeader = (cells: readonly string[]): boolean =>
  cells.every((cell) => heading.test(cell) && !absent.test(cell)) && cells.length <= 2;

const excerpt = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const shape =
  "write one number a line (exponents are allowed), 'n,k' for k failures of n, or nothing where one is missing";

const parsed = (cells: readonly string[], text: string): Cell | string => {
  if (cells.some((cell) => absent.test(cell)) && cells.every((cell) => absent.test(cell) || number.test(cell)))
    return cells.length <= 2 ? null : `'${excerpt(text)}' has ${cells.length} columns: ${shape}`;
  if (cells.length > 2) return `'${excerpt(text)}' has ${cells.length} columns: ${shape}`;
  const wrong = cells.find((cell) => !number.test(cell));
  if (wrong !== undefined) return `'${excerpt(wrong)}' is no number: ${shape}`;
  const [first = Number.NaN, second] = cells.map(Number);
  if (!Number.isFinite(first) || (second !== undefined && !Number.isFinite(second)))
    return `'${excerpt(text)}' is larger than a number can be (1.8e308): choose a larger unit`;
  if (second === undefined) return { number: first };
  if (!Number.isInteger(first) || !Number.isInteger(second) || first < 0 || second < 0)
    return `'${excerpt(text)}' must be two whole numbers, trials and failures among them`;
  if (second > first) return `'${excerpt(text)}' has more failures than trials: write the trials first`;
  return first === 0 ? null : { trials: first, failures: second };
};

/** Reads a column of numbers, or of trials and failures. Its first line may be a heading. */
export const readRows = (content: string): Rows => {
  const all = content.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (all.at(-1) === '') all.pop();
  const lines: Line[] = [];
  const faults: Fault[] = [];
  for (const [index, whole] of all.entries()) {
    const text = whole.trim();
    const cells = text.split(',').map((cell) => cell.trim());
    if (index === 0 && isHeader(cells)) continue;
    const cell = parsed(cells, text);
    if (typeof cell === 'string') faults.push({ line: index + 1, message: cell });
    else lines.push({ line: index + 1, text, cell });
  }
  return { lines, faults };
};
