import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { casesIn } from '../../src/checks/results.ts';

const read = (text: string) => casesIn({ name: 'r.xml', text });
const faultIn = (text: string): string => {
  try {
    return `no fault: ${JSON.stringify(read(text))}`;
  } catch (thrown) {
    const { code, message } = thrown as { code: string; message: string };
    return `${code} ${message}`;
  }
};
const suite = (cases: string, attributes = '') => `<testsuite name="s" ${attributes}>${cases}</testsuite>`;

test.each([
  ['<testcase name="a"/>', 'passed'],
  ['<testcase name="a"><failure/></testcase>', 'failed'],
  ['<testcase name="a"><error/></testcase>', 'failed'],
  ['<testcase name="a"><skipped/></testcase>', 'skipped'],
  ['<testcase name="a"><skipped type="todo"/><failure/></testcase>', 'skipped'],
  ['<testcase name="a"><skipped/><failure/></testcase>', 'failed'],
  ['<testcase name="a" status="notrun"/>', 'skipped'],
  ['<testcase name="a"><rerunFailure/><failure/></testcase>', 'failed'],
  ['<testcase name="a"><system-out>&lt;failure/&gt;</system-out></testcase>', 'passed'],
])('%s %s', (text, outcome) => {
  expect(read(suite(text))).toEqual([{ name: 'a', suite: 's', outcome }]);
});

test('a case that passed when it was run again is flaky (Surefire)', () => {
  for (const form of ['flakyFailure', 'flakyError'])
    expect(read(suite(`<testcase name="a"><${form} message="x">trace</${form}></testcase>`))).toEqual([
      { name: 'a', suite: 's', outcome: 'passed', flaky: true },
    ]);
});

test('names, times and messages', () => {
  const failing =
    '<testcase name="a" classname="com.b.C" time="1,000.5"><failure message="no">at <![CDATA[<x>]]></failure></testcase>';
  const inner = '<testsuite name="inner"><testcase name="b" classname="s.inner" time="x"/></testsuite>';
  expect(read(`<testsuites>${suite(failing + inner)}</testsuites>`)).toEqual([
    { name: 'a', suite: 's > com.b.C', outcome: 'failed', message: 'no\nat <x>', ms: 1_000_500 },
    { name: 'b', suite: 's > inner', outcome: 'passed' },
  ]);
});

test('failures that only a counter or the suite itself tells of are failures', () => {
  const failed = { outcome: 'failed', name: 's' };
  expect(read(suite('<testcase name="a"/>', 'failures="1" errors="1"'))).toMatchObject([{ outcome: 'passed' }, failed]);
  expect(read(suite('<failure message="set-up"/>'))).toEqual([{ ...failed, message: 'set-up' }]);
  const seen = suite('<testcase name="a"><failure/></testcase>', 'failures="1"');
  expect(read(`<testsuites failures="1">${seen}</testsuites>`)).toHaveLength(1);
  expect(read(`<testsuites failures="2">${seen}</testsuites>`)).toMatchObject([{}, { name: 'all suites' }]);
});

const laughs = Array.from({ length: 10 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

test.each([
  [`<!DOCTYPE s [<!ENTITY l0 "ha">${laughs}]>${suite('<testcase name="&l10;"/>')}`, /Invalid character entity/],
  [`<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]>${suite('&x;')}`, /Invalid character entity/],
  ['<testsuite name="s"><testcase name="a"/>\n', /r.xml line 2: no whole XML: Unclosed root tag/],
  ['<testsuite><testcase name="a"></testsuite>', /Unexpected close tag/],
  ['<html/>', /its root is <html>/],
  ['', /is empty/],
  ['a text', /no whole XML/],
])('%.70s is a fault', (text, expected) => {
  expect(faultIn(text)).toMatch(/^REPORT_MALFORMED/);
  expect(faultIn(text)).toMatch(expected);
});

test('suites within suites without end', () => {
  const depth = 100_000;
  const cases = read(`${'<testsuite name="x">'.repeat(depth)}<testcase name="a"/>${'</testsuite>'.repeat(depth)}`);
  expect(cases).toEqual([{ name: 'a', suite: 'x > x > x > x > x > x', outcome: 'passed' }]);
});

const pieces = fc.constantFrom(
  ...[
    '<testsuites>',
    '</testsuites>',
    '<testsuite failures="2">',
    '</testsuite>',
    '<testcase name="a">',
    '</testcase>',
  ],
  ...[
    '<failure message="m">',
    '</failure>',
    '<skipped/>',
    '<![CDATA[',
    ']]>',
    '&amp;',
    '&x;',
    '<!--',
    '-->',
    '<?',
    'ü',
    '\0',
  ],
);

test('whatever a report holds, it is read or a fault says where it breaks', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (some) => {
      expect(faultIn(`<testsuite>${some.join('')}`)).toMatch(/^(no fault|REPORT_MALFORMED r.xml )/);
    }),
    { numRuns: 1000 },
  );
});

const anyCase = fc.record({ name: fc.string(), outcome: fc.constantFrom('passed', 'failed', 'skipped') });
const escaped = (text: string) => text.replaceAll(/[&<>"\p{C}\s]/gu, (sign) => `&#${sign.codePointAt(0)};`);
const inner = { passed: '', failed: '<failure/>', skipped: '<skipped/>' } as const;

test('what was written is what is read', () => {
  fc.assert(
    fc.property(fc.array(anyCase), (cases) => {
      const written = cases.map(
        ({ name, outcome }) => `<testcase name="${escaped(name)}">${inner[outcome as keyof typeof inner]}</testcase>`,
      );
      const seen = read(suite(written.join(''))).map(({ name, outcome }) => ({ name, outcome }));
      expect(seen).toEqual(cases.map((each) => ({ ...each, name: each.name || 'without a name' })));
    }),
  );
});
