import type { Finding, SecuritySettings } from '@convoy/model/checks';
import { ConvoyError } from '@convoy/model/error';
import { describe, expect, test } from '@jest/globals';
import { everyCheck } from '../../model/test/checks.ts';
import { service, settings } from '../../model/test/settings.ts';
import { outside, perform, type Script } from './performing.ts';
import { play } from './table.ts';

const finding = (change: Partial<Finding> = {}): Finding => ({
  ...{ tool: 'trivy', rule: 'CVE-1', severity: 'high', message: 'its own words', file: 'a.lock', fingerprint: 'f1' },
  ...change,
});

/** The security check of a candidate: what it reports, what it ran, asked and left. */
const checked = async (more: Partial<SecuritySettings>, script: Script = {}) => {
  const security = { ...everyCheck.security, ...more };
  const table = play(settings({ web: service([], { verify: { security } }) }));
  table.ends('deploy:web', 'gate:candidate:web');
  const around = outside(script);
  const [fact] = await perform(table, 'verify:security:web', around);
  return { fact, around };
};
const reporting = (...found: Finding[]): Script => ({ checks: { findings: async () => found } });
const sarifOf = ({ kept }: { kept: ReadonlyMap<string, string> }) =>
  JSON.parse(kept.get('verify:security:web:1.sarif') ?? 'null');

test('nothing grave passes, and what was found is kept as SARIF of this service', async () => {
  const { fact, around } = await checked({}, reporting(finding({ severity: 'low' })));
  expect(fact).toMatchObject({
    ...{ type: 'service.checked', check: 'security', service: 'web', key: 'verify:security:web:1' },
    verdict: { outcome: 'passed', code: 'SECURITY_PASSED' },
  });
  const [run] = sarifOf(around).runs;
  expect([run.results.length, run.automationDetails.id]).toEqual([1, expect.stringMatching(/^convoy\/.+\/web\/$/)]);
});

test('what is grave fails, named by rule and place; its words are in the evidence alone', async () => {
  const { fact, around } = await checked({}, reporting(finding(), finding({ severity: 'note', fingerprint: 'f2' })));
  expect(fact).toMatchObject({
    verdict: {
      ...{ outcome: 'failed', code: 'SECURITY_FINDINGS', counts: { failed: 1 } },
      reason: expect.stringContaining('high CVE-1 at a.lock (trivy)'),
    },
  });
  expect(JSON.stringify(fact)).not.toContain('its own words');
  expect(JSON.stringify(sarifOf(around))).toContain('its own words');
});

test('what the baseline bears with passes until its day, and is suppressed in what is kept', async () => {
  const known = (expires: string) => async () => [{ fingerprint: 'f1', reason: 'ours', expires }];
  const borne = { findings: async () => [finding()] };
  const passed = await checked({ baseline: 'known.yml' }, { checks: { ...borne, known: known('1970-01-01') } });
  expect(passed.fact).toMatchObject({ verdict: { outcome: 'passed' } });
  expect(sarifOf(passed.around).runs[0].results[0].suppressions).toHaveLength(1);
  const late = await checked({ baseline: 'known.yml' }, { checks: { ...borne, known: known('1969-12-31') } });
  expect(late.fact).toMatchObject({ verdict: { outcome: 'failed', reason: expect.stringContaining('counts again') } });
});

describe('a scanner', () => {
  const scan = { scan: 'trivy fs .' } as const;

  test('is run first, and only what it wrote since is read; its exit status says nothing, its output is kept', async () => {
    const asked: unknown[] = [];
    const { fact, around } = await checked(scan, {
      run: ({ log }) => {
        log?.('looks around\n');
        return { code: 1, timedOut: false };
      },
      checks: {
        findings: async (files, since) => {
          asked.push(files, since);
          return [];
        },
      },
    });
    expect(around.execs).toMatchObject([{ run: 'trivy fs .', timeoutMs: 1000 }]);
    expect(asked).toEqual([['scan.sarif'], 0]);
    expect(around.kept.get('verify:security:web:1.log')).toBe('looks around\n');
    expect(fact).toMatchObject({ verdict: { outcome: 'passed' } });
  });

  test.each<[string, Script, string]>([
    ['does not end', { run: () => ({ code: null, timedOut: true }) }, 'SCAN_TIMEOUT'],
    [
      'left no report',
      {
        run: () => ({ code: 0, timedOut: false }),
        checks: {
          findings: async () => {
            throw new ConvoyError('REPORT_MISSING', 'scan.sarif: no such file');
          },
        },
      },
      'REPORT_MISSING',
    ],
  ])('that %s is a failure of its check, no pass', async (_, script, code) => {
    const { fact, around } = await checked(scan, script);
    expect(fact).toMatchObject({ type: 'failure.detected', point: 'check', service: 'web', check: 'security', code });
    expect(sarifOf(around)).toBeNull();
  });
});

test('what the candidate itself shows is looked at, and when it does not answer there is no pass', async () => {
  const look = { sarif: [], headers: true, failOn: 'medium' } as const;
  const page = { status: 200, headers: { 'content-type': 'text/html' } };
  const open = await checked(look, { look: () => page });
  expect(open.around.looks).toEqual(['https://web.candidate/']);
  expect(open.fact).toMatchObject({ verdict: { outcome: 'failed', reason: expect.stringContaining('(convoy)') } });
  const silent = await checked(look, { look: () => null });
  expect(silent.fact).toMatchObject({
    verdict: { outcome: 'inconclusive', code: 'SECURITY_UNSEEN', reason: expect.stringContaining('nobody listens') },
  });
});
