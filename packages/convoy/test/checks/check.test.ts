import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verdict } from '@convoy/model/look';
import { expect, test } from '@jest/globals';
import type { Surroundings } from '../../src/verb.ts';
import { check } from '../../src/verbs/check.ts';
import { openRecords, type Records } from '../records.ts';
import { answering } from './answering.ts';

const smoke = (status = 200, more: object = {}) => [
  { name: 'list', get: '/items', expect: [`[STATUS] == ${status}`], ...more },
];
const service = (url: string | undefined, verify: object, more: object = {}) => ({
  ...{ provider: 'script', with: { deploy: 'true' }, verify, ...more },
  health: { version: '[BODY].version', ...(url === undefined ? {} : { url }) },
});
const write = (records: Records, services: object, integration: readonly object[] = []): Promise<void> =>
  records.manifest({
    ...{ version: 1, name: 'shop', environments: { staging: {} }, services },
    ...(integration.length === 0 ? {} : { verify: { integration } }),
  });

interface Told {
  readonly passed: boolean;
  readonly checks: readonly { readonly service?: string; readonly check: string; readonly verdict: Verdict }[];
}
const run = async (records: Records, given: object = {}, around: Partial<Surroundings> = {}) => {
  const result = await check.run(given, { ...records.around, ...around });
  return { ...result, told: result.json as Told };
};

test('what passes is done, and its evidence is beside the manifest', async () => {
  await using records = await openRecords();
  await using server = await answering((_, response) => response.end('{}'));
  await write(records, { web: service(server.url, { smoke: smoke() }), api: service(server.url, {}) });
  const { exit, json, text, annotations } = await run(records);
  const evidence = join(records.around.cwd, '.convoy/evidence');
  expect([exit, annotations]).toEqual([0, []]);
  expect(json).toEqual({
    ...{ environment: 'staging', passed: true, evidence, sarif: null, artifact: null },
    checks: [{ service: 'web', check: 'smoke', verdict: expect.objectContaining({ outcome: 'passed' }) }],
  });
  expect(text).toBe(
    `web smoke  passed: 1 of 1 requests answered as expected\n1 check of staging, all passed; evidence: ${evidence}`,
  );
  expect(records.notes).toContain('web.smoke begins');
  expect(await readdir(evidence)).toEqual(['web.smoke.requests.json']);
});

test('what fails, and what cannot be asked, are told apart, and the others run all the same', async () => {
  await using records = await openRecords();
  await using server = await answering((_, response) => response.writeHead(503).end());
  await write(records, { web: service(server.url, { smoke: smoke() }) }, [
    { name: 'reports', run: 'echo here; exit 4', results: 'none.xml' },
    { name: 'missing', run: 'true', results: 'none.xml' },
  ]);
  const { exit, told, text } = await run(records);
  expect([exit, told.passed]).toEqual([1, false]);
  expect(told.checks.map(({ check: name, verdict }) => [name, verdict.outcome, verdict.code])).toEqual([
    ['smoke', 'failed', 'CHECK_FAILED'],
    ['reports', 'failed', 'CHECK_FAILED'],
    ['missing', 'error', 'REPORT_MISSING'],
  ]);
  expect(told.checks[0]?.verdict.reason).toBe(`list at ${server.url}/items: [STATUS] (503) == 200 does not hold`);
  // What it wrote was told as it came: there is no deployment whose logs had it.
  expect(told.checks[1]?.verdict.reason).toBe('it ended with exit status 4');
  expect(records.notes).toContain('here');
  expect(text).toContain('3 checks of staging, 3 not passed');
});

test('each is red at the line where it is written, and findings at theirs, ten at most', async () => {
  await using records = await openRecords();
  const uris = [...Array.from({ length: 12 }, (_, index) => `src/f${index}.js`), '../elsewhere.js', 'file:///abs.js'];
  const results = uris.map((uri, index) => ({
    ...{ ruleId: 'no-eval', level: 'error', message: { text: 'its own words' } },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine: index + 1 } } }],
  }));
  const sarif = { version: '2.1.0', runs: [{ tool: { driver: { name: 'scanner' } }, results }] };
  await writeFile(join(records.around.cwd, 'scan.sarif'), JSON.stringify(sarif));
  await records.manifest(
    'version: 1\nname: shop\nservices:\n  web:\n    provider: script\n    with: { deploy: "true" }\n    verify:\n' +
      '      security: { sarif: scan.sarif }\nverify:\n  integration:\n    - { name: good, run: "true" }\n    - { name: bad, run: "false" }\n',
  );
  const { annotations = [], json } = await run(records, { url: 'http://127.0.0.1:1' });
  expect(annotations.slice(0, 3)).toEqual([
    {
      ...{ file: '.github/convoy.yml', line: 8, column: 7, code: 'SECURITY_FINDINGS' },
      message: expect.stringContaining('web security failed: 14 findings of high or worse'),
    },
    {
      ...{ file: '.github/convoy.yml', line: 12, column: 7, code: 'CHECK_FAILED' },
      message: 'bad failed: it ended with exit status 1',
    },
    {
      ...{ file: 'src/f0.js', line: 1, code: 'no-eval' },
      message: expect.stringMatching(/^high no-eval at src\/f0\.js:1 \(scanner\): fix it, or list fingerprint \w+/),
    },
  ]);
  expect(annotations).toHaveLength(12);
  expect(annotations.slice(2).every(({ file }) => file.startsWith('src/'))).toBe(true);
  expect(JSON.stringify(annotations)).not.toContain('its own words');
  expect(json).toMatchObject({ sarif: join(records.around.cwd, '.convoy/evidence/web.security.sarif') });
});

test('several reports for code scanning are their folder, each under a category of its own', async () => {
  await using records = await openRecords();
  await using server = await answering((_, response) => response.end());
  const verify = { security: { headers: true } };
  await write(records, { web: service(server.url, verify), api: service(server.url, verify) });
  const { json } = await run(records, { evidence: 'kept' });
  const kept = join(records.around.cwd, 'kept');
  expect(json).toMatchObject({ evidence: kept, sarif: kept });
  const ids = await Promise.all(
    (await readdir(kept)).map(async (name) => {
      const { runs } = JSON.parse(await readFile(join(kept, name), 'utf8'));
      return runs[0].automationDetails.id as string;
    }),
  );
  expect(ids.sort()).toEqual(['convoy/staging/api/', 'convoy/staging/web/']);
});

test('an address is given for one service, and goes to it, its commands and checks that span it', async () => {
  await using records = await openRecords();
  await using server = await answering((_, response) => response.end());
  await using other = await answering((_, response) => response.end());
  const requests = ['web', 'api'].map((name) => ({ name, service: name, get: '/', expect: ['[STATUS] == 200'] }));
  await write(records, { web: service('http://127.0.0.1:1', { smoke: smoke() }), api: service(other.url, {}) }, [
    { name: 'both', requests },
    { name: 'told', run: 'echo "$CONVOY_URL_WEB $CONVOY_URL_API $CONVOY_ENVIRONMENT"' },
  ]);
  const { exit, told } = await run(records, { url: server.url });
  expect([exit, told.checks.length]).toEqual([0, 3]);
  expect([server.asked, other.asked]).toEqual([['GET /items', 'GET /'], ['GET /']]);
  expect(records.notes).toContain(`${server.url} ${other.url} staging`);
});

test('variables are asked for before anything begins, but not those that only a deploy reads', async () => {
  await using records = await openRecords();
  await using server = await answering((_, response) => response.end());
  const reading = (name: string): string => ['$', `{${name}}`].join('');
  const web = { with: { deploy: 'true', env: { KEY: reading('DEPLOY_KEY') } } };
  const verify = {
    smoke: smoke(200, { headers: { by: reading('SMOKE_BY') } }),
    page: { path: `/${reading('PAGE')}`, seo: 1 },
  };
  await write(records, { web: service(reading('WEB_URL'), verify, web) });
  const asked = { only: ['smoke'] };
  await expect(run(records, asked)).rejects.toMatchObject({
    code: 'UNSET_VARIABLE',
    message: expect.stringMatching(/WEB_URL.*SMOKE_BY|SMOKE_BY.*WEB_URL/s),
  });
  expect((await run(records, { ...asked, url: server.url }, { env: { SMOKE_BY: 'me' } })).exit).toBe(0);
  expect((await run(records, asked, { env: { SMOKE_BY: 'me', WEB_URL: server.url } })).exit).toBe(0);
});

test('what it keeps is left with the run, and said', async () => {
  await using records = await openRecords();
  await write(records, { web: service(undefined, {}) }, [{ name: 'aloud', run: 'echo loud' }]);
  const attached = { name: 'a-1', url: 'https://a.test/1', files: 1, left: 2 };
  const seen: unknown[] = [];
  const attach = async (attachment: unknown) => {
    seen.push(attachment);
    return attached;
  };
  const { json, text, markdown } = await run(records, {}, { attach });
  const dir = join(records.around.cwd, '.convoy/evidence');
  expect(seen).toEqual([{ name: 'convoy-evidence-staging', dir, files: [join(dir, 'aloud.log')] }]);
  expect(json).toMatchObject({ artifact: attached });
  expect(text).toContain('evidence: 1 file in the artifact a-1 (2 more files would be too much), https://a.test/1');
  expect(markdown).toContain('Evidence: [a-1](https://a.test/1), 1 file');
});
