import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Diagnostic, excerpt, format } from '@convoy/manifest/diagnostic';
import { ConvoyError, messageOf } from '@convoy/model/error';

/** A series as a file has it, a row each; a value that is missing is NaN. */
export interface Series {
  readonly timestamps: readonly string[];
  readonly values: readonly number[];
}

/** What is wrong with a file of numbers, each fault at its place. */
class SeriesError extends ConvoyError {
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super('SERIES_INVALID', diagnostics.map(format).join('\n'));
    this.diagnostics = diagnostics;
  }
}

/** As the field's tools write a value that is not there. */
const missing = /^(?:|nan|null|none|n\/?a|-)$/i;
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** More faults of one file tell nothing new. */
const shown = 5;

const cellsOf = (line: string): string[] => line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

const readValue = (cell: string): number | null => {
  if (missing.test(cell)) return Number.NaN;
  const value = number.test(cell) ? Number(cell) : Number.NaN;
  return Number.isFinite(value) ? value : null;
};

/** A first line is a header when a cell is called `value`, or when its value is no number and none that is missing. */
const headerOf = (line: string): { readonly isHeader: boolean; readonly column: number } => {
  const cells = cellsOf(line);
  const named = cells.findIndex((cell) => /^value$/i.test(cell));
  if (named >= 0) return { isHeader: true, column: named };
  return {
    isHeader: cells.length > 1 && readValue(cells[1] ?? '') === null && /[a-z]/i.test(cells[0] ?? ''),
    column: 1,
  };
};

/** Reads `timestamp,value` lines; rows count in their order, whatever their timestamps say. Throws `SERIES_INVALID`. */
export const parseSeries = (text: string, file: string): Series => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const { isHeader, column } = headerOf(lines[first] ?? '');
  const [timestamps, values, faults]: [string[], number[], Diagnostic[]] = [[], [], []];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '' || (isHeader && index === first)) continue;
    const cells = cellsOf(line);
    const value = cells.length > column ? readValue(cells[column] as string) : null;
    if (value === null && faults.length < shown) faults.push(faultOf(file, index, line, column));
    timestamps.push(cells[0] as string);
    values.push(value ?? Number.NaN);
  }
  if (faults.length > 0) throw new SeriesError(faults);
  if (values.length === 0) throw new SeriesError([placed(file, 0, '', 0, 'there is no row in it', fix)]);
  return { timestamps, values };
};

const fix =
  'write a line `timestamp,value` for each row, for example `2026-01-01T00:00:00Z,12.5`; a missing value is empty';

const placed = (file: string, line: number, source: string, at: number, message: string, how: string): Diagnostic => ({
  ...{ severity: 'error', code: 'SERIES_INVALID', file, line: line + 1, column: at + 1 },
  ...{ message, fix: how, source: excerpt(source, at + 1) },
});

const faultOf = (file: string, line: number, source: string, column: number): Diagnostic => {
  const before = source.split(',').slice(0, column);
  const isShort = source.split(',').length <= column;
  const at = isShort ? 0 : before.reduce((sum, cell) => sum + cell.length + 1, 0);
  return placed(file, line, source, at, isShort ? 'the row has no value' : 'the value is not a number', fix);
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
