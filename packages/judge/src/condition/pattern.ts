/** One character of a pattern: any, a given one, or one of a class. */
type Rune = (char: string) => boolean;

/** What stands between two stars: plain text, or characters of which some are classes or `?`. */
type Chunk = string | readonly Rune[];

/** A pattern by the rules of Go's filepath.Match: `*`, `?`, `[a-z]`, `[^a-z]`, and `\` before what is meant itself. */
export interface Pattern {
  readonly chunks: readonly Chunk[];
}

const pieces = /\\(.)|\[(\^?)((?:\\.|[^\]\\])+)\]|([^[\\])/gsuy;
const ranges = /\\?(.)(?:-\\?(.))?/gsu;

const codeOf = (char: string): number => char.codePointAt(0) ?? 0;

const classOf = (negated: boolean, written: string): Rune => {
  const within = [...written.matchAll(ranges)].map(([, low = '', high = low]) => [codeOf(low), codeOf(high)] as const);
  return (char) => within.some(([low, high]) => low <= codeOf(char) && codeOf(char) <= high) !== negated;
};

const runeOf = ([, escaped, caret, within, plain]: RegExpExecArray): Rune => {
  if (within !== undefined) return classOf(caret === '^', within);
  return plain === '?' ? () => true : (char) => char === (escaped ?? plain);
};

const chunkOf = (found: readonly RegExpExecArray[]): Chunk =>
  found.every(([, escaped, , within, plain]) => within === undefined && (escaped !== undefined || plain !== '?'))
    ? found.map(([, escaped, , , plain]) => escaped ?? plain).join('')
    : found.map(runeOf);

/** Gatus leaves slashes out of both, for filepath.Match would treat them apart. */
const withoutSlashes = (text: string): string => text.replaceAll('/', '');

/** Reads what `pat(…)` holds; undefined when a `[` is not closed or empty, or a `\` has nothing behind it. */
export const patternOf = (written: string): Pattern | undefined => {
  const text = withoutSlashes(written);
  const found = [...text.matchAll(pieces)];
  if (found.map(([piece]) => piece).join('') !== text) return undefined;
  const chunks: RegExpExecArray[][] = [[]];
  for (const piece of found) {
    if (piece[4] === '*') chunks.push([]);
    else chunks.at(-1)?.push(piece);
  }
  return { chunks: chunks.map(chunkOf) };
};

/** Where a chunk that begins here ends; -1 when it does not fit. Places are UTF-16 units between whole characters. */
const endOf = (chunk: Chunk, text: string, from: number): number => {
  if (typeof chunk === 'string') return text.startsWith(chunk, from) ? from + chunk.length : -1;
  let at = from;
  for (const rune of chunk) {
    const code = text.codePointAt(at);
    const char = code === undefined ? '' : String.fromCodePoint(code);
    if (char === '' || !rune(char)) return -1;
    at += char.length;
  }
  return at;
};

/** Where a chunk ends that is found as early as possible from here on; -1 when nowhere. */
const find = (chunk: Chunk, text: string, from: number): number => {
  if (typeof chunk === 'string') {
    const found = text.indexOf(chunk, from);
    return found < 0 ? -1 : found + chunk.length;
  }
  for (let at = from; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) {
    const end = endOf(chunk, text, at);
    if (end >= 0) return end;
  }
  return -1;
};

/** Where the last characters begin, as many as the chunk has. */
const startOfLast = (chunk: Chunk, text: string): number => {
  if (typeof chunk === 'string') return text.length - chunk.length;
  let at = text.length;
  for (const _ of chunk)
    at -= /[\udc00-\udfff]/.test(text[at - 1] ?? '') && (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
  return at;
};

/** Whether the whole text matches. Time is at most the product of both lengths. */
export const matches = ({ chunks }: Pattern, whole: string): boolean => {
  const text = withoutSlashes(whole);
  const [first = '', ...others] = chunks;
  const last = others.pop();
  let at = endOf(first, text, 0);
  if (at < 0 || last === undefined) return at === text.length;
  for (const chunk of others) {
    at = find(chunk, text, at);
    if (at < 0) return false;
  }
  const start = startOfLast(last, text);
  return start >= at && endOf(last, text, start) === text.length;
};
