import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { path } from '../src/path.ts';

const body = JSON.stringify({
  version: '1.2.3',
  build: { number: 7, 'git-commit': 'abc', clean: false, tags: ['x', { name: 'y' }], none: null },
  '': 'unnamed',
});

test.each<[where: string, found: string | undefined]>([
  ['[BODY].version', '1.2.3'],
  ['[BODY].build.number', '7'],
  ['[BODY].build.git-commit', 'abc'],
  ['[BODY].build.clean', 'false'],
  ['[BODY].build.tags[0]', 'x'],
  ['[BODY].build.tags[1].name', 'y'],
  ['[BODY].build', undefined],
  ['[BODY].build.none', undefined],
  ['[BODY].build.tags', undefined],
  ['[BODY].build.tags[2]', undefined],
  ['[BODY].build.tags.length', undefined],
  ['[BODY].version.length', undefined],
  ['[BODY].version[0]', undefined],
  ['[BODY].toString', undefined],
  ['[BODY].constructor.name', undefined],
  ['[BODY].__proto__', undefined],
  ['[BODY].', undefined],
  ['[BODY].version.', undefined],
  ['[BODY].build..number', undefined],
  ['[BODY]version', undefined],
  ['[BODY].build.tags[-1]', undefined],
  ['[BODY].build.tags[0', undefined],
  ['[BODY].version == 1', undefined],
  [' [BODY].version', undefined],
  ['[STATUS]', undefined],
  ['', undefined],
])('%s', (where, found) => {
  expect(path(body, where)).toBe(found);
});

test('[BODY] alone is the whole body, whatever it is, without the space around it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(path(text, '[BODY]')).toBe(text.trim());
    }),
  );
  expect(path('1.2.3\n', '[BODY]')).toBe('1.2.3');
});

test.each(['', 'no json', '{', '{"version":"1"', 'null', '7', '"text"', '[]'])(
  'a body of %j has nothing at a path',
  (text) => {
    expect(path(text, '[BODY].version')).toBeUndefined();
  },
);

type Where = readonly (string | number)[];

/** Every scalar of a value with the way to it, found without `path`. */
const scalars = (value: unknown, at: Where = []): [at: Where, value: unknown][] => {
  if (value === null) return [];
  if (typeof value !== 'object') return [[at, value]];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => scalars(item, [...at, key]));
};

const written = (at: Where): string =>
  `[BODY]${at.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')}`;

const key = fc.oneof(fc.stringMatching(/^[\w-]{1,8}$/), fc.constantFrom('0', 'length', 'constructor', '__proto__'));
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(key, tie('json'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

test('everything in a body is found at its own path', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = JSON.stringify(value);
      for (const [at, scalar] of scalars(JSON.parse(text)))
        if (at.length > 0) expect(path(text, written(at))).toBe(String(scalar));
    }),
    { numRuns: 300 },
  );
});

test('nothing is found that is not in the body', () => {
  const steps = fc.array(fc.oneof(key, fc.nat(3)), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(json, steps, (value, at) => {
      const text = JSON.stringify(value);
      const found = path(text, written(at));
      const all = new Map(scalars(JSON.parse(text)).map(([where, scalar]) => [written(where), String(scalar)]));
      if (found !== undefined) expect(all.get(written(at))).toBe(found);
    }),
    { numRuns: 500 },
  );
});

test('no body and no path is without an answer', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), fc.string(), (text, where) => {
      for (const one of [where, `[BODY]${where}`, `[BODY].${where}`])
        expect(['string', 'undefined']).toContain(typeof path(text, one));
    }),
  );
});
