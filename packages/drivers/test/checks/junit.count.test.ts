import { expect, test } from '@jest/globals';
import { casesIn } from '../../src/checks/results.ts';

const read = (text: string) => casesIn({ name: 'r.xml', text });
const one = '<testcase name="a"/>';

test.each([
  ['five told, one shown', `<testsuite tests="5">${one}</testsuite>`, 5, 1],
  ['in a suite within', `<testsuites tests="3"><testsuite tests="2">${one}</testsuite>${one}${one}</testsuites>`, 2, 1],
  [
    'of suites together',
    `<testsuites tests="3"><testsuite>${one}</testsuite><testsuite>${one}</testsuite></testsuites>`,
    3,
    2,
  ],
  ['fewer were skipped', `<testsuite tests="5" skipped="1"><testcase name="a"><skipped/></testcase></testsuite>`, 5, 1],
  ['none shown', '<testsuite tests="1"/>', 1, 0],
])('more told than shown is no whole report: %s', (_, text, told, shown) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({
      code: 'REPORT_INCOMPLETE',
      message: `r.xml: a suite says tests ${told}, and shows ${shown}: its writer was stopped, or left some out`,
    }),
  );
});

test.each([
  ['it has none', '<testsuite tests="0"/>', 0],
  ['it shows more', `<testsuite tests="1">${one}${one}</testsuite>`, 2],
  ['what was skipped is counted and not shown', `<testsuite tests="3" skipped="1" disabled="1">${one}</testsuite>`, 1],
  ['runs are counted', '<testsuite tests="2"><testcase name="a"><flakyFailure/></testcase></testsuite>', 1],
  ['a set-up that failed is counted', '<testsuite tests="1" errors="1"><error/></testsuite>', 1],
  ['what is missing failed, and is told as that', `<testsuite tests="2" failures="1">${one}</testsuite>`, 2],
  ['Catch2 counts assertions', `<testsuite tests="9" skipped="0" hostname="tbd">${one}</testsuite>`, 1],
  ['doctest counts assertions', '<testsuite tests="9" errors="0"><testcase name="a" status="run"/></testsuite>', 1],
])('writers count differently: %s', (_, text, cases) => expect(read(text)).toHaveLength(cases));
