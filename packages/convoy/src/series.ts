import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Diagnostic, excerpt } from '@convoy/manifest/diagnostic';
import { ConvoyError, messageOf } from '@convoy/model/error';
import { cellsOf, fixOf, isHeading, isMissing, linesOf, numberIn } from './cells.ts';
import { DiagnosedError } from './diagnosed.ts';

/** A series as a file has it, a row each; a value that is missing is NaN. */
export interface Series {
  readonly timestamps: readonly string[];
  readonly values: readonly number[];
  /** What was passed over as a header, though it does not call a column `value`; null: nothing. */
  readonly heading: string | null;
}

const code = 'SERIES_INVALID';

/** More faults of one file tell nothing new. */
const shown = 5;

const readValue = (cell: string): number | null => {
  if (isMissing(cell)) return Number.NaN;
  const value = numberIn(cell);
  return value !== null && Number.isFinite(value) ? value : null;
};

/** A first line is a header when a cell is called `value`, or when all are words. */
const headerOf = (line: string): { readonly isHeader: boolean; readonly isNamed: boolean; readonly column: number } => {
  const cells = cellsOf(line);
  const named = cells.findIndex((cell) => /^value$/i.test(cell));
  if (named >= 0) return { isHeader: true, isNamed: true, column: named };
  return { isHeader: cells.length > 1 && isHeading(cells), isNamed: false, column: 1 };
};

/** Reads `timestamp,value` lines; rows count in their order, whatever their timestamps say. Throws `SERIES_INVALID`. */
export const parseSeries = (text: string, file: string): Series => {
  const lines = linesOf(text);
  const first = lines.findIndex((line) => line.trim() !== '');
  const { isHeader, isNamed, column } = headerOf(lines[first] ?? '');
  const [timestamps, values, faults]: [string[], number[], Diagnostic[]] = [[], [], []];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || (isHeader && index === first)) continue;
    const cells = cellsOf(line);
    const value = cells.length > column ? readValue(cells[column] as string) : null;
    if (value === null && faults.length < shown) faults.push(faultOf(file, index, line, column));
    timestamps.push(cells[0] as string);
    values.push(value ?? Number.NaN);
  }
  if (faults.length > 0) throw new DiagnosedError(faults, code);
  if (values.length === 0) throw new DiagnosedError([placed(file, 0, '', 0, 'there is no row in it', fix)], code);
  return { timestamps, values, heading: isHeader && !isNamed ? (lines[first] ?? null) : null };
};

const fix =
  'write a line `timestamp,value` for each row, for example `2026-01-01T00:00:00Z,12.5`; a missing value is empty';

const placed = (file: string, line: number, source: string, at: number, message: string, how: string): Diagnostic => ({
  ...{ severity: 'error', code, file, line: line + 1, column: at + 1 },
  ...{ message, fix: how, source: excerpt(source, at + 1) },
});

const faultOf = (file: string, line: number, source: string, column: number): Diagnostic => {
  const before = source.split(',').slice(0, column);
  const isShort = source.split(',').length <= column;
  const at = isShort ? 0 : before.reduce((sum, cell) => sum + cell.length + 1, 0);
  if (isShort) return placed(file, line, source, at, 'the row has no value', fix);
  return placed(file, line, source, at, 'the value is not a number', fixOf(cellsOf(source)[column] ?? '') || fix);
};

/** Reads a series from a file. Throws `SERIES_INVALID`, and `SERIES_UNREADABLE` where there is no such file. */
export const readSeries = async (cwd: string, called: string): Promise<Series> => {
  const text = await readFile(resolve(cwd, called), 'utf8').catch((thrown) => {
    const why = messageOf(thrown);
    throw new ConvoyError('SERIES_UNREADABLE', `${called} cannot be read: ${why}; give a file by --series`, {
      cause: thrown,
    });
  });
  return parseSeries(text, called);
};
