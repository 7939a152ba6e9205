import { checksum } from './checksum.ts';
import { ConvoyError, messageOf } from './error.ts';
import type { Event } from './events.ts';
import { allowed } from './fields.ts';
import type { Ordered } from './order.ts';

const schema = 1;

/** First line of every journal, with its line end. */
export const header = `${JSON.stringify({ convoy: 'journal', schema })}\n`;

const sealed = /^(.*),"sum":"([0-9a-f]{8})"\}$/s;

/** The line with the checksum of all that stands before it. */
const seal = (line: string): string => `${line.slice(0, -1)},"sum":"${checksum(line)}"}`;

/** What was sealed, or why it is not that any more. */
const unseal = (line: string): { readonly text: string } | { readonly wrong: string } => {
  const [, before, sum] = sealed.exec(line) ?? [];
  if (before === undefined) return { wrong: 'its checksum is missing' };
  const text = `${before}}`;
  return checksum(text) === sum
    ? { text }
    : { wrong: 'its checksum does not fit: it was changed after it was written' };
};

export interface Decoded<E> {
  readonly events: E[];
  /** A last line that a crash cut short. */
  readonly torn: { readonly line: number } | null;
}

export interface Codec<E> {
  /**
   * Events as JSON Lines, each with its checksum and its line end. Fields outside the allow-list are left out; unknown
   * types pass whole.
   */
  encode(events: readonly E[]): string;
  /**
   * Reads a journal. Text without a whole header (an empty file, a torn first line) has no events, and the writer begins
   * it anew. Throws `JOURNAL_DAMAGED` with file and line, `JOURNAL_NEWER` for a schema of a later version.
   */
  decode(text: string, file: string): Decoded<E>;
}

/** What tells families of facts apart. */
interface Family<E> {
  /** What of an event may be written. */
  readonly allow: (event: E) => object;
  /** Which of their fields are text in every one of them. */
  readonly texts: readonly string[];
  /** What to do about a damaged journal of which there is no copy; stands behind "if there is none, ". */
  readonly lost: string;
}

/** How a family of facts is written. */
export const codecOf = <E extends Ordered>({ allow, ...family }: Family<E>): Codec<E> => ({
  encode: (events) => events.map((event) => `${seal(JSON.stringify(allow(event)))}\n`).join(''),
  decode: (text, file) => {
    const found = decodeBy<E>(family.texts, text, file);
    if ('events' in found) return found;
    throw damaged(found, file, family.lost);
  },
});

/** Of deployments. */
export const deploymentCodec: Codec<Event> = codecOf({
  allow: allowed,
  texts: ['type', 'id', 'at', 'deployment', 'environment'],
  lost: 'move it aside and record what is deployed with `convoy adopt`',
});

/** Where a journal is not as it was written. */
interface Damage {
  readonly line: number;
  readonly wrong: string;
  readonly cause?: unknown;
}

const decodeBy = <E extends Ordered>(texts: readonly string[], text: string, file: string): Decoded<E> | Damage => {
  const lines = text.split('\n');
  const rest = lines.pop() as string;
  if (lines.length === 0) {
    const wrong = header.startsWith(rest) ? null : headerFault(rest, file);
    if (wrong !== null) return { line: 1, wrong };
    return { events: [], torn: rest === '' ? null : { line: 1 } };
  }
  const wrong = headerFault(lines[0] as string, file);
  if (wrong !== null) return { line: 1, wrong };
  const last = rest === '' ? lines.length - 1 : lines.length;
  const events: E[] = [];
  for (let index = 1; index < lines.length; index += 1) {
    const line = lines[index] as string;
    // Of a page that never reached the disk the file has zeros.
    if (index === last && line.includes('\0')) return { events, torn: { line: index + 1 } };
    const event = read<E>(texts, line);
    if ('wrong' in event) return { line: index + 1, ...event };
    const gap = gapBetween(events.at(-1), event.event);
    if (gap !== null) return { line: index + 1, wrong: gap };
    events.push(event.event);
  }
  return { events, torn: rest === '' ? null : { line: lines.length + 1 } };
};

type Read<E> = { readonly event: E } | { readonly wrong: string; readonly cause?: unknown };

const read = <E>(texts: readonly string[], line: string): Read<E> => {
  const value = parse(line);
  // The parser was given this line alone: what it says of lines would contradict the place.
  if (value instanceof SyntaxError)
    return { wrong: value.message.replace(/ \(line \d+ column \d+\)$/, ''), cause: value };
  const found = unseal(line);
  if ('wrong' in found) return found;
  const { sum: _, ...event } = value as Json;
  const wrong = faultOf(event, texts);
  return wrong === null ? { event: event as unknown as E } : { wrong };
};

/** One process writes a segment, and numbers what it writes. */
const gapBetween = (former: Ordered | undefined, { order }: Ordered): string | null => {
  const [epoch, , agent, seq] = order;
  if (former && (former.order[0] !== epoch || former.order[2] !== agent))
    return 'another process wrote it than the lines before';
  const expected = former ? former.order[3] + 1 : 1;
  return seq === expected ? null : `event ${expected} should stand here and this is ${seq}: lines are missing`;
};

const parse = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch (thrown) {
    return thrown instanceof SyntaxError ? thrown : new SyntaxError(messageOf(thrown), { cause: thrown });
  }
};

const damaged = ({ line, wrong, cause }: Damage, file: string, lost: string): ConvoyError =>
  new ConvoyError(
    'JOURNAL_DAMAGED',
    `${file}:${line}: the journal is damaged here (${wrong}). Nothing was changed. Bring the file back from a copy; ` +
      `if there is none, ${lost}`,
    { cause },
  );

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is wrong with a first line, or null. Throws `JOURNAL_NEWER`. */
const headerFault = (line: string, file: string): string | null => {
  const value = parse(line);
  const { convoy, schema: found } = isObject(value) ? value : ({} as Json);
  if (convoy !== 'journal' || typeof found !== 'number' || !Number.isSafeInteger(found))
    return `the first line must be ${header.trim()}`;
  if (found > schema)
    throw new ConvoyError(
      'JOURNAL_NEWER',
      `${file}:1: the journal has schema ${found}, this version reads up to ${schema}: use the newer Convoy that wrote it`,
    );
  return null;
};

/** What is wrong with an event's frame, or null: what its fields hold is as it was written, by its checksum. */
const faultOf = (value: Json, texts: readonly string[]): string | null => {
  for (const key of texts) if (typeof value[key] !== 'string') return `\`${key}\` must be text`;
  const { order } = value;
  if (!Array.isArray(order) || order.length !== 4) return '`order` must be [epoch, clock, agent, number]';
  const [epoch, lamport, agent, seq] = order;
  return [epoch, lamport, seq].every(Number.isSafeInteger) && typeof agent === 'string'
    ? null
    : '`order` must be [epoch, clock, agent, number]';
};
