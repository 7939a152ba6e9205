import { isMap } from '../json.ts';
import { goNumber } from './number.ts';

/** How lists, maps and scalars are written. */
interface Style {
  readonly list: readonly [open: string, between: string, close: string];
  readonly map: readonly [open: string, between: string, close: string];
  readonly key: (name: string) => string;
  readonly scalar: (value: unknown) => string;
}

/** Go's fmt.Sprint, by which Gatus writes lists: `[1 2 map[id:3]]`. */
const goStyle = (number: (value: number) => string): Style => ({
  list: ['[', ' ', ']'],
  map: ['map[', ' ', ']'],
  key: (name) => `${name}:`,
  scalar: (value) => (value === null ? '<nil>' : typeof value === 'number' ? number(value) : String(value)),
});

/** JSON without spaces and with sorted keys, as Gatus writes maps: `{"a":1,"b":[2]}`. */
const jsonStyle: Style = {
  list: ['[', ',', ']'],
  map: ['{', ',', '}'],
  key: (name) => `${JSON.stringify(name)}:`,
  scalar: (value) => JSON.stringify(value),
};

/** A list or map that is being written: what is next in it. */
interface Frame {
  readonly items: Iterator<readonly [name: string, value: unknown]>;
  readonly between: string;
  readonly close: string;
  count: number;
}

const frameOf = (value: object, { list, map, key }: Style): Frame => {
  const [, between, close] = Array.isArray(value) ? list : map;
  const items = Array.isArray(value)
    ? Iterator.from(value).map((item: unknown) => ['', item] as const)
    : Iterator.from(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))).map(
        ([name, item]) => [key(name), item] as const,
      );
  return { items, between, close, count: 0 };
};

/** Without recursion: what a server sends may be nested deeper than the stack. */
const written = (root: unknown, style: Style): string => {
  const parts: string[] = [];
  const open: Frame[] = [];
  const write = (value: unknown): void => {
    if (value === null || typeof value !== 'object') parts.push(style.scalar(value));
    else {
      parts.push((Array.isArray(value) ? style.list : style.map)[0]);
      open.push(frameOf(value, style));
    }
  };
  write(root);
  for (let frame = open.at(-1); frame !== undefined; frame = open.at(-1)) {
    const { done, value } = frame.items.next();
    if (done) parts.push((open.pop() as Frame).close);
    else {
      if (frame.count++ > 0) parts.push(frame.between);
      parts.push(value[0]);
      write(value[1]);
    }
  }
  return parts.join('');
};

/**
 * A value of a JSON body as the texts that a condition may compare it with: as people write it and, where that is another,
 * as Gatus does (1234567 and 1.234567e+06). A half of a surrogate pair becomes U+FFFD, as in Go.
 */
export const textsOf = (value: unknown): readonly [string, ...string[]] => {
  if (isMap(value)) return [written(value, jsonStyle).toWellFormed()];
  const [plain, go] = [String, goNumber].map((number) => written(value, goStyle(number)).toWellFormed());
  return plain === undefined || go === undefined || plain === go ? [plain ?? ''] : [plain, go];
};
