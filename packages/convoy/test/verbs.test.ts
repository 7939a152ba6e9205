import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { inputOf } from '../src/flags.ts';
import type { Verb } from '../src/verb.ts';
import { verbs } from '../src/verbs.ts';

test("the README's table has every verb", async () => {
  const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
  const called = readme.split('\n').flatMap((line) => /^\| (`[^|]*(?:\\\|[^|]*)*)\|/.exec(line)?.[1] ?? []);
  const named = new Set(called.flatMap((cell) => [...cell.matchAll(/`([a-z-]+)/g)].map(([, name]) => name)));
  expect(Object.keys(verbs).filter((name) => !named.has(name))).toEqual([]);
});

test.each(['health.of', 'watch.for', 'timeline.since', 'silence.for'])(
  'of a %s that is no duration one thing is said',
  async (flag) => {
    const [name = '', key = ''] = flag.split('.');
    const verb = (await verbs[name]?.load()) as Verb;
    expect(() => inputOf(verb, [], { [key]: 'foo' })).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^--\w+: expects a duration, for example \w+$/) }),
    );
  },
);
