import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findingsIn } from '../../src/checks/sarif.ts';

const root = '/repository';
type Json = Record<string, unknown>;

const log = (run: Json): string =>
  JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 'scanner' } }, results: [], ...run }] });
const read = (run: Json) => findingsIn(root, { name: 'a.sarif', text: log(run) });
const message = { text: 'found' };
const one = (result: Json, run: Json = {}) => read({ ...run, results: [{ message, ...result }] })[0];
const withRules = (...rules: Json[]): Json => ({ tool: { driver: { name: 'scanner', rules } } });

test.each([
  [{ level: 'error' }, {}, 'high'],
  [{}, {}, 'medium'],
  [{}, { defaultConfiguration: { level: 'error' } }, 'high'],
  [{ level: 'note' }, { defaultConfiguration: { level: 'error' } }, 'note'],
  [{}, { properties: { 'security-severity': '9.0' } }, 'critical'],
  [{ level: 'note' }, { properties: { 'security-severity': '8.9' } }, 'high'],
  [{}, { properties: { 'security-severity': '7.0' } }, 'high'],
  [{}, { properties: { 'security-severity': 6.9 } }, 'medium'],
  [{}, { properties: { 'security-severity': '3.9' } }, 'low'],
  [{ level: 'error' }, { properties: { 'security-severity': '0.0' } }, 'note'],
  [{ level: 'error' }, { properties: { 'security-severity': 'unknown' } }, 'high'],
  [{ level: 'error' }, { properties: { 'security-severity': '-1' } }, 'high'],
  [{ level: 'note' }, { properties: { 'security-severity': '10.1' } }, 'note'],
  [{ level: 'note' }, { properties: { 'security-severity': '10' } }, 'critical'],
  [{ properties: { 'security-severity': 9.8 } }, { properties: { 'security-severity': '2.0' } }, 'critical'],
  [{ level: 'grave' }, {}, 'high'],
  [{ kind: 'review' }, { defaultConfiguration: { level: 'error' } }, 'note'],
])('a result %j of a rule %j is %s', (result, rule, severity) => {
  expect(one({ ruleId: 'r', ...result }, withRules({ id: 'r', ...rule }))?.severity).toBe(severity);
});

test('a rule is found by index, by its id, by the id of which it is a part, and in extensions', () => {
  const named = (id: string, severity: string) => ({ id, properties: { 'security-severity': severity } });
  const driver = { name: 'scanner', rules: [named('a', '9.5'), named('b', '2.0')] };
  const run = { tool: { driver, extensions: [{ name: 'more', guid: 'g', rules: [named('c', '7.0')] }] } };
  expect(one({ ruleIndex: 1 }, run)).toMatchObject({ rule: 'b', severity: 'low' });
  expect(one({ rule: { index: 0 } }, run)).toMatchObject({ rule: 'a', severity: 'critical' });
  expect(one({ ruleId: 'a/1' }, run)).toMatchObject({ rule: 'a/1', severity: 'critical' });
  expect(one({ ruleId: 'c' }, run)).toMatchObject({ severity: 'high' });
  for (const toolComponent of [{ index: 0 }, { guid: 'g' }, { name: 'more' }])
    expect(one({ rule: { index: 0, toolComponent } }, run)).toMatchObject({ rule: 'c', severity: 'high' });
});

test('what is passed over says why; what says that nothing is wrong is no finding', () => {
  const suppressions = (...status: (string | undefined)[]) =>
    one({ suppressions: status.map((each) => ({ kind: 'inSource', status: each })) })?.suppressed;
  expect(suppressions('accepted')).toBe('suppressed in the scanner (inSource)');
  expect(suppressions(undefined)).toBeDefined();
  expect(suppressions()).toBeUndefined();
  expect(suppressions('accepted', 'rejected')).toBeUndefined();
  expect(suppressions('underReview')).toBeUndefined();
  expect(one({ suppressions: [{ justification: 'a test key' }] })?.suppressed).toBe('a test key');
  expect(one({ baselineState: 'unchanged' })?.suppressed).toMatch(/baseline/);
  expect(one({ baselineState: 'new' })?.suppressed).toBeUndefined();
  expect(one({ baselineState: 'absent' })).toBeUndefined();
  for (const kind of ['pass', 'notApplicable', 'informational']) expect(one({ kind })).toBeUndefined();
});

test('a place is told from the folder, whatever base the scanner names', () => {
  const base = pathToFileURL(`${root}/`).href;
  const at = (artifactLocation: Json, run: Json = {}) =>
    one({ locations: [{ physicalLocation: { artifactLocation, region: { startLine: 3 } } }] }, run);
  expect(at({ uri: 'src/a%20b.ts' })).toMatchObject({ file: 'src/a b.ts', line: 3 });
  expect(at({ uri: './100%.ts' })?.file).toBe('100%.ts');
  expect(at({ uri: `${base}src/a.ts` })?.file).toBe('src/a.ts');
  expect(at({ uri: `${root}/src/a.ts` })?.file).toBe('src/a.ts');
  expect(at({ uri: '/elsewhere/a.ts' })?.file).toBe('/elsewhere/a.ts');
  const bases = {
    ROOT: { uri: base },
    SRC: { uri: 'src/', uriBaseId: 'ROOT' },
    LOOP: { uri: 'x/', uriBaseId: 'LOOP' },
  };
  expect(at({ uri: 'a.ts', uriBaseId: 'SRC' }, { originalUriBaseIds: bases })?.file).toBe('src/a.ts');
  expect(at({ uri: 'a.ts', uriBaseId: 'LOOP' }, { originalUriBaseIds: bases })?.file).toBe('a.ts');
  // An image's files are not this machine's.
  expect(at({ uri: 'lib/a.so', uriBaseId: 'R' }, { originalUriBaseIds: { R: { uri: 'file:///' } } })?.file).toBe(
    'lib/a.so',
  );
  expect(at({ index: 0 }, { artifacts: [{ location: { uri: 'by/index.ts' } }] })?.file).toBe('by/index.ts');
  expect(one({})?.file).toBeUndefined();
});

test('a message is its text, or its rule names it', () => {
  const rule = { id: 'r', helpUri: 'https://example.org/r', messageStrings: { m: { text: 'no {0} in {1} {2}' } } };
  const finding = one({ ruleId: 'r', message: { id: 'm', arguments: ['tea', '{0}'] } }, withRules(rule));
  expect(finding).toMatchObject({ message: 'no tea in {0} {2}', help: 'https://example.org/r' });
});

test('what bears the name of Convoy is told as a report: the words of that name are our own', () => {
  expect(one({}, { tool: { driver: { name: 'convoy' } } })?.tool).toBe("a report of Convoy's");
});

const at = (startLine: number, text?: string) => ({
  ruleId: 'r',
  locations: [
    { physicalLocation: { artifactLocation: { uri: 'a' }, region: { startLine, ...(text && { snippet: { text } }) } } },
  ],
});
const marks = (results: Json[]) =>
  read({ results: results.map((each) => ({ message, ...each })) }).map((f) => f.fingerprint);

test('the same text on another line is the same finding, and of two that are alike each is its own', () => {
  expect(marks([at(3, 'key')])).toEqual(marks([at(9, 'key')]));
  expect(marks([at(3)])).not.toEqual(marks([at(9)]));
  const [first, second] = marks([at(3, 'key'), at(4, 'key')]);
  expect(second).toBe(`${first}:2`);
  const partialFingerprints = { primaryLocationLineHash: 'x' };
  expect(marks([{ ...at(3, 'key'), partialFingerprints }])).not.toEqual(marks([at(3, 'key')]));
});

test.each([
  ['{"version":"2.1.0","runs":[]}', /^SCAN_FAILED a.sarif holds no run/],
  [log({ results: undefined }), /^SCAN_FAILED .*scanner reports no results, not even none/],
  [log({ results: null }), /^SCAN_FAILED/],
  [log({ invocations: [{ executionSuccessful: false, exitCodeDescription: 'no rules' }] }), /failed: see its output/],
  ['{"version":"2.0.0","runs":[]}', /^REPORT_MALFORMED .*version: must be "2.1.0"/],
  ['{"version":"2.1.0","runs":[{"tool":{"driver":{}},"results":[{"level":3}]}]}', /runs\[0\]\.results\[0\]\.level/],
  ['{"version":"2.1.0","runs":[', /^REPORT_MALFORMED .*no whole JSON/],
  ['', /^REPORT_MALFORMED a.sarif is empty/],
  ['[1]', /^REPORT_MALFORMED/],
  ['['.repeat(200_000), /^REPORT_MALFORMED/],
])('%.60s is a fault, not a pass', (text, expected) => {
  let said = '';
  try {
    findingsIn(root, { name: 'a.sarif', text });
  } catch (thrown) {
    const { code, message } = thrown as { code: string; message: string };
    said = `${code} ${message}`;
  }
  expect(said).toMatch(expected);
});

const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('error', 'pass', 0, -1, 1e300, 'file:///%', '%SRCROOT%', '__proto__'),
);
const anyResult = fc.dictionary(
  fc.constantFrom('ruleId', 'ruleIndex', 'rule', 'kind', 'level', 'message', 'locations', 'suppressions', 'properties'),
  junk,
);
const anyRun = fc.record({ results: fc.array(anyResult), tool: fc.constant({ driver: {} }), originalUriBaseIds: junk });

test('whatever a report holds, it is read or a fault says what is wrong', () => {
  fc.assert(
    fc.property(anyRun, (run) => {
      try {
        for (const { fingerprint, message } of read(run)) {
          expect(fingerprint).not.toBe('');
          expect(message.length).toBeLessThanOrEqual(1000);
        }
      } catch (thrown) {
        expect((thrown as { code?: string }).code).toMatch(/^(REPORT_MALFORMED|SCAN_FAILED)$/);
      }
    }),
    { numRuns: 500 },
  );
});
