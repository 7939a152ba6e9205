import { type Finding, type KnownFinding, severities } from '@convoy/model/checks';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeFindings } from '../src/findings.ts';

const finding = (change: Partial<Finding> = {}): Finding => ({
  ...{
    tool: 'semgrep',
    rule: 'no-eval',
    severity: 'high',
    message: 'eval',
    file: 'src/run.js',
    line: 7,
    fingerprint: 'f1',
  },
  ...change,
});
const known = (change: Partial<KnownFinding> = {}): KnownFinding => ({
  ...{ fingerprint: 'f1', reason: 'only ours', expires: '2027-03-31' },
  ...change,
});
const today = '2027-03-31';
const judge = (findings: readonly Finding[], entries: readonly KnownFinding[] = [], on = today) =>
  judgeFindings(findings, entries, { failOn: 'high' }, on);

test('the worst finding is named, with its place and what would change the verdict', () => {
  const { verdict, counted } = judge([
    finding(),
    finding({
      severity: 'critical',
      rule: 'key',
      tool: 'gitleaks',
      fingerprint: 'f2',
      help: 'https://example.org/key',
    }),
    finding({ severity: 'medium' }),
    finding({ suppressed: 'a test' }),
  ]);
  expect(verdict).toEqual({
    outcome: 'failed',
    code: 'SECURITY_FINDINGS',
    reason:
      '2 findings of high or worse: critical key at src/run.js:7 (gitleaks) is the worst; 1 finding below that; ' +
      '1 suppressed in the scanner; fix it (https://example.org/key), or list fingerprint f2 with a reason and a day in the baseline',
    counts: { successful: 2, failed: 2, inconclusive: 0, error: 0 },
  });
  expect(counted.map(({ rule }) => rule)).toEqual(['key', 'no-eval']);
});

test('what a scanner says in the place of an address is not told', () => {
  const reasonOf = (help: string) => judge([finding({ help, message: 'its words' })]).verdict.reason;
  expect(reasonOf('https://example.org/r#no-eval')).toContain('fix it (https://example.org/r#no-eval), or');
  for (const help of ['see line 7: const key = 1', 'https://a b/', 'https://example.org/?found=key', 'javascript:x'])
    expect(reasonOf(help)).toMatch(/; fix it, or list/);
  expect(reasonOf('')).not.toContain('its words');
});

test('what is known is borne with through its last day, and counts again after it', () => {
  const through = judge([finding()], [known()]);
  expect(through.verdict).toMatchObject({
    outcome: 'passed',
    reason: 'no findings of high or worse; 1 known and borne with',
  });
  expect(through.borne[0]?.suppressed).toBe('known, until 2027-03-31: only ours');
  const after = judge([finding()], [known()], '2027-04-01');
  expect(after.verdict.reason).toMatch(
    /^1 finding of high or worse: .*; what was borne with until 2027-03-31 counts again; /,
  );
  expect(after.expired).toEqual([known()]);
});

test('an entry is a finding’s when all that it gives is', () => {
  const of = (entry: Partial<KnownFinding>) =>
    judge([finding()], [{ reason: 'r', expires: today, ...entry }]).verdict.outcome;
  expect(of({ rule: 'no-eval', file: 'src/run.js' })).toBe('passed');
  expect(of({ rule: 'no-eval', file: 'src/other.js' })).toBe('failed');
  expect(of({ fingerprint: 'f1', file: 'src/other.js' })).toBe('failed');
  expect(of({})).toBe('failed');
});

test('what we found ourselves is told; what a scanner says may quote a secret', () => {
  const { file: _file, line: _line, ...placeless } = finding({ message: '/: no Content-Security-Policy' });
  expect(judge([{ ...placeless, tool: 'convoy', rule: 'csp-missing' }]).verdict.reason).toMatch(
    /: high csp-missing: \/: no Content-Security-Policy \(convoy\); fix it/,
  );
  expect(judge([placeless]).verdict.reason).not.toContain('Content-Security-Policy');
});

test('what could not be looked at is no pass, and no excuse either', () => {
  const rules = { failOn: 'high', unseen: ['https://a/ showed no certificate'] } as const;
  expect(judgeFindings([], [], rules, today).verdict).toMatchObject({
    outcome: 'inconclusive',
    code: 'SECURITY_UNSEEN',
    reason: 'https://a/ showed no certificate',
  });
  expect(judgeFindings([finding()], [], rules, today).verdict.outcome).toBe('failed');
});

test('what scanners write stays one bounded line', () => {
  const { verdict } = judge([finding({ rule: 'a\n::error::b\u001b[31m', file: 'x'.repeat(9999), tool: '\u202E' })]);
  expect(verdict.reason).not.toMatch(/[\p{C}]/u);
  expect(verdict.reason.length).toBeLessThan(600);
});

const anyFinding = fc.record({
  severity: fc.constantFrom(...severities),
  fingerprint: fc.constantFrom('a', 'b', 'c'),
  suppressed: fc.option(fc.constant('x'), { nil: undefined }),
});
const anyKnown = fc.record({
  fingerprint: fc.constantFrom('a', 'b', 'c'),
  expires: fc.constantFrom('2027-03-30', today, '2027-04-01'),
});

test('each finding counts, is borne with, is suppressed or lies below: never two of them, never none', () => {
  fc.assert(
    fc.property(fc.array(anyFinding), fc.array(anyKnown), fc.constantFrom(...severities), (some, entries, failOn) => {
      const findings = some.map(({ suppressed, ...more }) => finding({ ...more, ...(suppressed && { suppressed }) }));
      const list = entries.map(known);
      const { verdict, counted, borne } = judgeFindings(findings, list, { failOn }, today);
      const grave = findings.filter(({ severity }) => severities.indexOf(severity) >= severities.indexOf(failOn));
      const open = grave.filter(({ suppressed }) => suppressed === undefined);
      expect(counted.length + borne.length).toBe(open.length);
      expect(verdict.outcome).toBe(counted.length > 0 ? 'failed' : 'passed');
      expect(verdict.counts.failed + verdict.counts.successful).toBe(findings.length);
      for (const { fingerprint } of borne)
        expect(list.some((entry) => entry.fingerprint === fingerprint && entry.expires >= today)).toBe(true);
    }),
  );
});
