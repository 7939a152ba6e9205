import { expect, test } from '@jest/globals';
import { decisionOf, resultOutput } from '../outputs.ts';
import { summaryOf } from '../summary.ts';

test.each([
  ['what is escaped', '&'],
  ['what takes three bytes', '日'],
  ['what takes four bytes', '🚢'],
])('a summary stays below the 1 MiB past which GitHub drops it: %s', (_, character) => {
  const text = character.repeat(600_000);
  for (const markdown of [{}, { markdown: text }]) {
    const summary = summaryOf('sequence', 'failed', { exit: 1, text, ...markdown });
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    expect(summary).toMatch(/… the rest is in the log<\/pre>\n$/);
  }
});

test("a verb's own Markdown is its summary", () => {
  expect(summaryOf('sequence', 'done', { exit: 0, text: 'a', markdown: '| a |' })).toBe('| a |');
});

test('a result that is too long for an output says where it lies, whole', () => {
  expect(JSON.parse(resultOutput({ outcome: 'confirmed' }, '/f'))).toEqual({ schema: 1, outcome: 'confirmed' });
  const long = resultOutput({ failures: ['日'.repeat(100_000)] }, '/f');
  expect(JSON.parse(long)).toEqual({ schema: 1, truncated: true, file: '/f' });
});

test.each([
  [{ exit: 0, json: { outcome: 'confirmed' } }, 'confirmed', ''],
  [{ exit: 1, json: { outcome: 'rolled-back', failures: [{ code: 'A' }, { code: 'B' }] } }, 'rolled-back', 'B'],
  [{ exit: 3, json: { outcome: null, halted: { code: 'FLOOR' }, failures: [{ code: 'A' }] } }, 'halted', 'FLOOR'],
  [{ exit: 4, json: { refusals: [{ code: 'LOCKED' }] } }, 'refused', 'LOCKED'],
  [{ exit: 2, json: { error: { code: 'USAGE' } } }, 'invalid', 'USAGE'],
  [{ exit: 130, json: { outcome: null } }, 'cancelled', ''],
  [{ exit: 1, json: { verdict: { code: 'HEALTH_REFUSED' } } }, 'failed', 'HEALTH_REFUSED'],
  [{ exit: 0, json: { outcome: 'rolled-back', failures: [{ code: 'A' }] } }, 'rolled-back', ''],
] as const)('%j is told as %s %s', (result, decision, reasonCode) => {
  expect(decisionOf(result)).toEqual({ decision, reasonCode });
});
