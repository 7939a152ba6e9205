import { ConvoyError, messageOf } from './error.ts';
import type { Event } from './events.ts';
import { fields, stampFields } from './fields.ts';

const schema = 1;

/** First line of every journal, with its line end. */
export const header = `${JSON.stringify({ convoy: 'journal', schema })}\n`;

const allowed = new Map(
  Object.entries(fields).map(([type, row]) => [type, ['type', ...Object.keys(stampFields), ...Object.keys(row)]]),
);

/** Events as JSON Lines, each with its line end. Fields outside the allow-list are left out; unknown types pass whole. */
export const encode = (events: readonly Event[]): string =>
  events.map((event) => `${JSON.stringify(event, allowList(event))}\n`).join('');

/** A replacer that speaks for the event itself and not for what lies deeper. */
const allowList = (event: Event) => {
  const names = allowed.get(event.type);
  return function (this: unknown, key: string, value: unknown) {
    return this !== event || !names || names.includes(key) ? value : undefined;
  };
};

export interface Decoded {
  readonly events: Event[];
  /** A last line that a crash cut short: the file ends at `offset` (bytes of UTF-8) once it is taken away. */
  readonly torn: { readonly offset: number; readonly line: number } | null;
}

/**
 * Reads a journal. Text without a whole header (an empty file, a torn first line) has no events, and the writer begins
 * it anew. Throws `JOURNAL_DAMAGED` with file and line, `JOURNAL_NEWER` for a schema of a later version.
 */
export const decode = (text: string, file: string): Decoded => {
  const lines = text.split('\n');
  const rest = lines.pop() as string;
  if (lines.length === 0) {
    if (!header.startsWith(rest)) readHeader(rest, file);
    return { events: [], torn: rest === '' ? null : { offset: 0, line: 1 } };
  }
  readHeader(lines[0] as string, file);
  const torn = (index: number) => ({ offset: bytes(lines.slice(0, index)), line: index + 1 });
  const events: Event[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const value = parse(lines[index] as string);
    if (value instanceof SyntaxError) {
      if (index === lines.length - 1 && rest === '') return { events, torn: torn(index) };
      // The parser was given this line alone: what it says of lines would contradict the place.
      throw damaged(file, index + 1, value.message.replace(/ \(line \d+ column \d+\)$/, ''), value);
    }
    const wrong = faultOf(value);
    if (wrong !== null) throw damaged(file, index + 1, wrong);
    events.push(value as Event);
  }
  return { events, torn: rest === '' ? null : torn(lines.length) };
};

const bytes = (lines: readonly string[]): number =>
  new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')).length;

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (thrown) {
    return thrown instanceof SyntaxError ? thrown : new SyntaxError(messageOf(thrown), { cause: thrown });
  }
};

const damaged = (file: string, line: number, why: string, cause?: unknown): ConvoyError =>
  new ConvoyError(
    'JOURNAL_DAMAGED',
    `${file}:${line}: the journal is damaged here (${why}). Nothing was changed. Bring the file back from a copy; ` +
      'if there is none, move it aside and record what is deployed with `convoy adopt`',
    { cause },
  );

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readHeader = (line: string, file: string): void => {
  const value = parse(line);
  const { convoy, schema: found } = isObject(value) ? value : ({} as Json);
  if (convoy !== 'journal' || typeof found !== 'number' || !Number.isSafeInteger(found))
    throw damaged(file, 1, `the first line must be ${header.trim()}`);
  if (found > schema)
    throw new ConvoyError(
      'JOURNAL_NEWER',
      `${file}:1: the journal has schema ${found}, this version reads up to ${schema}: use the newer Convoy that wrote it`,
    );
};

/** What is wrong with an event's frame, or null; what lies in its fields is the fold's affair. */
const faultOf = (value: unknown): string | null => {
  if (!isObject(value)) return 'not an event';
  for (const key of ['type', 'id', 'at', 'deployment', 'environment'])
    if (typeof value[key] !== 'string') return `\`${key}\` must be text`;
  const { order } = value;
  if (!Array.isArray(order) || order.length !== 4) return '`order` must be [epoch, clock, agent, number]';
  const [epoch, lamport, agent, seq] = order;
  return [epoch, lamport, seq].every(Number.isSafeInteger) && typeof agent === 'string'
    ? null
    : '`order` must be [epoch, clock, agent, number]';
};
