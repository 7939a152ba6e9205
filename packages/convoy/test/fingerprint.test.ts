import { isDeepStrictEqual } from 'node:util';
import type { ServiceSettings, TaskSettings } from '@convoy/model/settings';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { service, task } from '../../model/test/settings.ts';
import { fingerprintOf, taskFingerprintOf } from '../src/fingerprint.ts';

const configured = (keys: unknown, change: Partial<ServiceSettings> = {}): ServiceSettings =>
  service([], { with: keys as ServiceSettings['with'], ...change });

/** The same value with the keys of every map in another order. */
const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffled(item)]),
  );
};

const keys = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });

test('it is 16 hexadecimal digits, the same for the same configuration in whatever order it is written', () => {
  fc.assert(
    fc.property(keys, (given) => {
      const fingerprint = fingerprintOf(configured(given));
      expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
      expect(fingerprintOf(configured(shuffled(given)))).toBe(fingerprint);
    }),
  );
});

test('two configurations have one fingerprint exactly when they are the same', () => {
  const few = fc.dictionary(fc.constantFrom('a', 'b'), fc.oneof(fc.constantFrom(0, '0', null, [], {}), fc.jsonValue()));
  fc.assert(
    fc.property(few, few, (one, other) => {
      const same = isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
      expect(fingerprintOf(configured(one)) === fingerprintOf(configured(other))).toBe(same);
    }),
    { numRuns: 500 },
  );
});

test('the order of a list counts: it may be a command line', () => {
  const run = (...words: string[]) => fingerprintOf(configured({ run: words }));
  expect(run('a', 'b')).not.toBe(run('b', 'a'));
});

const plain = configured({ run: 'x' });

test.each<[what: string, change: Partial<ServiceSettings>]>([
  ['its provider', { provider: 'script' }],
  ['a key of `with`', { with: { run: 'y' } }],
  ['one more key of `with`', { with: { run: 'x', port: 1 } }],
  ['its strategy', { strategy: 'recreate' }],
])('%s makes it another release', (_, change) => {
  expect(fingerprintOf({ ...plain, ...change })).not.toBe(fingerprintOf(plain));
});

test.each<[what: string, change: Partial<ServiceSettings>]>([
  ['what it needs', { needs: ['other'] }],
  ['how it is gated', { gate: { ...plain.gate, successes: 9 } }],
  ['where its health is asked', { health: null }],
  ['how long it may take', { timeoutMs: 1 }],
  ['how long it is watched', { watchMs: 1 }],
  ['how far it is taken back', { rollback: { on: [], scope: 'service', tolerates: ['other'] } }],
  ['where its files are', { paths: ['a/**'] }],
])('%s does not: the same thing runs', (_, change) => {
  expect(fingerprintOf({ ...plain, ...change })).toBe(fingerprintOf(plain));
});

test('a variable counts as it is written, so no secret can be guessed from a fingerprint', () => {
  const reads = (name: string) => fingerprintOf(configured({ env: { KEY: `\${${name}}` } }));
  const before = reads('CONVOY_TEST_SECRET');
  process.env.CONVOY_TEST_SECRET = 'changed';
  try {
    expect(reads('CONVOY_TEST_SECRET')).toBe(before);
  } finally {
    delete process.env.CONVOY_TEST_SECRET;
  }
  expect(reads('OTHER')).not.toBe(before);
});

test('a task is another one by its command or its phase, and by nothing else', () => {
  const one = taskFingerprintOf(task('expand'));
  const changed: Partial<TaskSettings>[] = [{ run: 'false' }, { run: ['true'] }, { phase: 'contract' }];
  for (const change of changed) expect(taskFingerprintOf(task('expand', change))).not.toBe(one);
  const same: Partial<TaskSettings>[] = [{ needs: ['a'] }, { idempotent: false }, { timeoutMs: 5 }];
  for (const change of same) expect(taskFingerprintOf(task('expand', change))).toBe(one);
});
