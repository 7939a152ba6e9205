import { LineCounter, type ParsedNode, parseDocument, type YAMLParseError } from 'yaml';
import type { Path } from '../words.ts';
import { convert, type Places } from './convert.ts';
import { explainSyntax, type Fault } from './faults.ts';

/** A YAML text as plain data that still knows where each key and value stands. */
export interface Document {
  /** Undefined when the text is empty or not YAML. */
  readonly data: unknown;
  readonly faults: readonly Fault[];
  /** Offset of the key or value; of one that is not there, that of the nearest key above it. */
  locate(path: Path, at: 'key' | 'value'): number;
  lineAt(offset: number): { line: number; column: number; text: string };
}

const lineAtOf =
  (text: string, counter: LineCounter): Document['lineAt'] =>
  (offset) => {
    const { line, col } = counter.linePos(offset);
    const start = offset - col + 1;
    const end = text.indexOf('\n', start);
    const whole = text.slice(start, end < 0 ? text.length : end);
    return {
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      text: whole.endsWith('\r') ? whole.slice(0, -1) : whole,
    };
  };

const walk = (data: unknown, places: Places, start: number, path: Path) => {
  let value: unknown = data;
  let [key, offset] = [start, start];
  for (const segment of path) {
    const place = places.get(value as object)?.get(segment);
    if (place === undefined) return { key, value: key };
    [key, offset] = [place.key, place.value];
    value = (value as Record<string | number, unknown>)[segment];
  }
  return { key, value: offset };
};

/** Where one token is out of place so is all behind it: what is told of that would be noise. */
const upToChaos = (errors: readonly YAMLParseError[]): readonly YAMLParseError[] => {
  const first = errors.findIndex(({ code }) => code === 'UNEXPECTED_TOKEN');
  return first < 0 ? errors : errors.slice(0, first + 1);
};

/** Reads one YAML document; never throws. Syntax errors leave `data` undefined: what follows from them is noise. */
export const read = (text: string): Document => {
  const lines = new LineCounter();
  const document = parseDocument<ParsedNode>(text, {
    schema: 'core',
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    lineCounter: lines,
  });
  const syntax = upToChaos(document.errors).map(explainSyntax);
  const converted = syntax.length > 0 ? undefined : convert(document.contents);
  const faults = [...syntax, ...document.warnings.map(explainSyntax), ...(converted?.faults ?? [])];
  const places: Places = converted?.places ?? new WeakMap();
  const start = document.contents?.range[0] ?? 0;
  return {
    data: converted?.data,
    faults,
    locate: (path, at) => walk(converted?.data, places, start, path)[at],
    lineAt: lineAtOf(text, lines),
  };
};
