import { rulesOf } from '@convoy/manifest/alerts';
import { expect, test } from '@jest/globals';
import { parse, shop, told } from './given.ts';

const rules = (body: string): string => shop(`alerts:\n  rules:\n${body}`);

test('rules as they hold, with what they do not say', () => {
  const { manifest, diagnostics } = parse(
    rules(`    - { name: slow, when: "[P95] > 500ms", for: 10m, severity: critical, labels: { team: data } }
    - { name: failed, when: ["[EVENT] == failure.detected", "[EVENT].point == gate"] }`),
  );
  expect(diagnostics).toEqual([]);
  expect(manifest && rulesOf(manifest)).toEqual([
    { name: 'slow', when: ['[P95] > 500ms'], forMs: 600_000, severity: 'critical', labels: { team: 'data' } },
    {
      ...{ name: 'failed', when: ['[EVENT] == failure.detected', '[EVENT].point == gate'] },
      ...{ forMs: 0, severity: null, labels: {} },
    },
  ]);
});

test.each([
  ['{ name: a, when: "[STATUZ] == down" }', 'WRONG_VALUE'],
  ['{ name: a, when: ["[STATUS] == down", "[ERROR_RATE] > 5"] }', 'WRONG_VALUE'],
  ['{ name: a, when: "[EVENT] == notification.sent" }', 'WRONG_VALUE'],
  ['{ name: a, when: [] }', 'WRONG_VALUE'],
  ['{ name: a }', 'MISSING_KEY'],
  ['{ name: incident, when: "[STATUS] == down" }', 'REPEATED_NAME'],
  ['{ name: a, when: "[STATUS] == down", labels: { service: web } }', 'RULE_LABEL'],
  ['{ name: a, when: "[STATUS] == down", labels: { severity: info } }', 'RULE_LABEL'],
  ['{ name: a, when: ["[EVENT] == failure.detected", "[STATUS] == down"] }', 'RULE_MIXED'],
  ['{ name: a, when: "[EVENT] == failure.detected", for: 1m }', 'RULE_FOR'],
])('%s: %s, with a fix', (body, code) => {
  const { diagnostics } = parse(rules(`    - ${body}`));
  expect(diagnostics).toMatchObject([{ code, line: expect.any(Number), fix: expect.any(String) }]);
});

test('a name is told where it comes again', () => {
  const body = '    - { name: a, when: "[STATUS] == down" }\n    - { name: a, when: "[STATUS] == up" }';
  expect(told(rules(body))).toEqual([expect.stringMatching(/^REPEATED_NAME \d+:a another rule has the name `a`$/)]);
});
