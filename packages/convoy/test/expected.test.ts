import { expect, test } from '@jest/globals';
import { plan } from '../../model/test/planning.ts';
import { service, settings } from '../../model/test/settings.ts';
import { expectedOf, expectedWords } from '../src/view/expected.ts';

const of = settings({ api: service([], { watchMs: 60_000 }), web: service(['api']) });

test.each([
  ['what was measured is expected', { api: 2000, web: 500 }, ', 1 m 02 s expected', '1 m 02 s'],
  ['of what was never measured it is known what the manifest makes it wait', {}, ', 1 m 00 s at least', null],
] as const)('%s', (_, durations, words, total) => {
  const { plan: made } = plan(of, { durations });
  expect([expectedWords(made, of), expectedOf(made, of)]).toEqual([words, total]);
});

test('where nothing is known and nothing waits, no time is told', () => {
  const quick = settings({ api: service() });
  expect(expectedWords(plan(quick).plan, quick)).toBe('');
});
