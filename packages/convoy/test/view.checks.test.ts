import type { Verdict, VerdictOutcome } from '@convoy/model/look';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkMarkdown, checkText } from '../src/view/checks.ts';

const verdict = (outcome: VerdictOutcome, reason = 'because'): Verdict => ({
  ...{ outcome, code: 'C', reason },
  counts: { successful: 0, failed: 0, inconclusive: 0, error: 0 },
});
const shown = (checks: readonly { service?: string; check: string; verdict: Verdict }[]) => ({
  ...{ environment: 'staging', checks, evidence: '/e', artifact: null },
});
const outcomes = ['passed', 'failed', 'inconclusive', 'error'] as const;

test('what did not pass is said last, and only what passed counts as that', () => {
  const text = checkText(
    shown([
      { service: 'web', check: 'smoke', verdict: verdict('inconclusive') },
      { check: 'checkout', verdict: verdict('passed') },
      { service: 'web', check: 'page', verdict: verdict('error') },
    ]),
  );
  expect(text.split('\n')).toEqual([
    'checkout   passed: because',
    'web smoke  inconclusive: because',
    'web page   error: because',
    '3 checks of staging, 2 not passed; evidence: /e',
  ]);
});

test('whatever a server says, it is one row of the table and nothing but text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          check: fc.constantFrom('smoke', 'checkout'),
          verdict: fc
            .tuple(
              fc.constantFrom(...outcomes),
              fc.string({ unit: fc.constantFrom('|', '\\', '<', '\n', '\r', '\u2028', '`', '[a](b)', '![', '@', 'x') }),
            )
            .map((of) => verdict(...of)),
        }),
        { minLength: 1 },
      ),
      (checks) => {
        const lines = checkMarkdown(shown(checks)).split(/[\n\r\u2028]/);
        const rows = lines.filter((line) => line.startsWith('|')).slice(2);
        expect(rows).toHaveLength(checks.length);
        for (const row of rows) {
          expect(row.match(/\|/g)).toHaveLength(4);
          expect(row).not.toMatch(/[<`[\]@\\]/);
        }
        expect(lines[0]).toContain(checks.every((one) => one.verdict.outcome === 'passed') ? '✅' : '❌');
      },
    ),
  );
});
