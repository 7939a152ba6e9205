import { expect, test } from '@jest/globals';
import { faultOf, folder } from './folder.ts';

test('the list of what is borne with, in YAML or JSON', async () => {
  const entries = [
    { fingerprint: 'a1', reason: 'a test key', expires: '2027-03-31' },
    { rule: 'no-eval', file: 'src/run.js', reason: 'only ours', expires: '2027-01-01' },
  ];
  const yaml = `# known\n- { fingerprint: a1, reason: a test key, expires: 2027-03-31 }
- rule: no-eval
  file: src/run.js
  reason: only ours
  expires: "2027-01-01"
`;
  using project = await folder({ 'a.yml': yaml, 'a.json': JSON.stringify(entries), 'empty.yml': '# nothing\n' });
  expect(await project.checks.known('a.yml')).toEqual(entries);
  expect(await project.checks.known('a.json')).toEqual(entries);
  expect(await project.checks.known('empty.yml')).toEqual([]);
});

const good = '- { fingerprint: a, reason: b, expires: 2027-01-01 }\n';

test.each([
  [
    `${good}- { fingerprint: a, reason: b, expires: 2027-02-30 }`,
    /^BASELINE_MALFORMED k.yml:2: \[1\]\.expires: must be a day/,
  ],
  [`${good}- fingerprint: a\n  reason: b\n  expires: soon`, /k.yml:4: \[1\]\.expires/],
  [
    `${good}\n- { rule: a, reason: b, expires: 2027-01-01 }`,
    /k.yml:3: \[1\]: needs a fingerprint, or a rule and a file/,
  ],
  [`${good}- { fingerprint: a, expires: 2027-01-01 }`, /k.yml:2: \[1\]\.reason/],
  [`${good}- { fingerprint: a, reason: b, expires: 2027-01-01, until: x }`, /k.yml:2: .*until/],
  ['a: b', /k.yml:1: the whole: must be a list/],
  [`${good}- [`, /^BASELINE_MALFORMED k.yml:[23]: /],
  [
    `- &a [x, x, x]\n- &b [*a, *a, *a, *a, *a]\n- &c [*b, *b, *b, *b, *b]\n- [${'*c, '.repeat(50)}]`,
    /^BASELINE_MALFORMED/,
  ],
])('%j is a fault with its line', async (text, expected) => {
  using project = await folder({ 'k.yml': text });
  expect(await faultOf(project.checks.known('k.yml'))).toMatch(expected);
});

test('a list that is not there is a fault', async () => {
  using project = await folder();
  expect(await faultOf(project.checks.known('k.yml'))).toMatch(/^BASELINE_MISSING k.yml cannot be read/);
});
