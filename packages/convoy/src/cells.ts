/** As the field's tools write a value that is not there. */
const missing = /^(?:|nan|null|none|n\/?a|-)$/i;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** What is written where a value did not come out, and is no heading. */
const instead = /^(?:[+-]?inf(?:inity)?|timeout|error)$/i;
/** A word or two: what people write over a column. */
const heading = /^[\p{L}_][\p{L}\w .%()/-]*$/u;

/** The lines of a file of numbers, with its own ends of lines; blank ones at its end are none. */
export const linesOf = (text: string): string[] => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
};

export const cellsOf = (line: string): string[] => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

export const isMissing = (cell: string): boolean => missing.test(cell);

export const isHeading = (cells: readonly string[]): boolean =>
  cells.every((cell) => heading.test(cell) && !missing.test(cell) && !instead.test(cell));

/** A number as a cell has it; infinite where it is larger than one can be, null: it is none. */
export const numberIn = (cell: string): number | null => (number.test(cell) ? Number(cell) : null);

/** What to do about a word in place of a number. */
export const fixOf = (cell: string): string =>
  instead.test(cell) ? 'write nothing where no value came, or the limit that was waited for' : '';
