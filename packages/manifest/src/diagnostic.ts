import { clean } from './words.ts';

export type Severity = 'error' | 'warning';

/** One thing to tell about a manifest, at its place. */
export interface Diagnostic {
  readonly severity: Severity;
  /** Stable, for machines. */
  readonly code: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string;
  /** The offending line; of a very long one the part around the column. */
  readonly source: string;
}

const margin = 80;
const limit = 2 * margin;

/** The part of a line that `format` can put a caret under; control characters cannot act on a terminal or a CI log. */
export const excerpt = (line: string, column: number): string => {
  const from = column > limit ? column - 1 - margin : 0;
  const part = line.slice(from, from + limit + margin);
  return `${from > 0 ? '…' : ''}${clean(part)}${from + part.length < line.length ? '…' : ''}`;
};

/** How many characters of `source` stand before the offending one. */
const caretAt = (column: number): number => (column > limit ? margin + 1 : column - 1);

/** `file:line:column: message`, then the offending line with a caret under the column, then the fix. */
export const format = ({ severity, file, line, column, message, fix, source }: Diagnostic): string => {
  const pad = source.slice(0, caretAt(column)).replaceAll(/[^\t]/g, ' ');
  return [
    `${file}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`,
    `  | ${source}`,
    `  | ${pad}^`,
    ...(fix === undefined ? [] : [`  fix: ${fix}`]),
  ].join('\n');
};
