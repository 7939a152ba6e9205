import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { faultOf, folder, signal } from './folder.ts';

const { resolve } = createRequire(import.meta.url);

/** Runs to its end, whatever its exit status. */
const run = (cwd: string, ...args: readonly string[]): Promise<string> => {
  // A runner within a runner must not take itself for a part of it.
  const { NODE_OPTIONS: _options, NODE_TEST_CONTEXT: _context, JEST_WORKER_ID: _worker, ...env } = process.env;
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd, env }, (_fault, stdout, stderr) => done(stdout + stderr));
  });
};

const body = `
  test('adds', () => {});
  describe('inner <&>', () => {
    test('breaks', () => { throw new Error('no "tea" left'); });
    test.skip('later', () => {});
    test.todo('some day');
  });
`;
const names = [
  { name: 'adds', outcome: 'passed' },
  { name: 'breaks', outcome: 'failed' },
  { name: 'later', outcome: 'skipped' },
  { name: 'some day', outcome: 'skipped' },
];

test("JUnit as Node's own runner writes it", async () => {
  const imports = `import test, { describe } from 'node:test';\n`;
  using project = await folder({ 'a.test.mjs': `${imports}describe('checkout', () => {${body}});` });
  const since = Date.now();
  await run(project.root, '--test', '--test-reporter=junit', '--test-reporter-destination=junit.xml');
  const cases = await project.checks.cases(['*.xml'], since, signal);
  expect(cases.map(({ name, outcome }) => ({ name, outcome }))).toEqual(names);
  expect(cases[1]).toMatchObject({ suite: 'checkout > inner <&>', message: expect.stringContaining('no "tea" left') });
  expect(cases[0]?.suite).toBe('checkout');
});

test('CTRF as its reporter for jest writes it', async () => {
  using project = await folder({ 'a.test.cjs': `describe('checkout', () => {${body}});` });
  const config = {
    ...{ rootDir: project.root, testMatch: ['**/*.test.cjs'], transform: {} },
    reporters: [[resolve('jest-ctrf-json-reporter'), { outputDir: project.root, outputFile: 'ctrf.json' }]],
  };
  const jest = join(resolve('jest/package.json'), '../bin/jest.js');
  const since = Date.now();
  await run(project.root, jest, '--config', JSON.stringify(config), '--no-cache');
  const cases = await project.checks.cases(['ctrf.json'], since, signal);
  expect(cases.map(({ name, outcome }) => ({ name: name.split(' ').slice(-names.length).join(' '), outcome }))).toEqual(
    names.map(({ name, outcome }) => ({ name: expect.stringContaining(name), outcome })),
  );
  expect(cases[1]?.message).toContain('no "tea" left');

  const schema = JSON.parse(await readFile(join(resolve('ctrf'), '../ctrf-schema-0.0.json'), 'utf8'));
  const ajv = addFormats.default(new Ajv.default({ strict: false, allErrors: true }));
  ajv.validate(schema, JSON.parse(await readFile(join(project.root, 'ctrf.json'), 'utf8')));
  // It gives the suite as one text, against the schema: so reports are not held against that.
  expect(ajv.errors?.filter(({ instancePath }) => !instancePath.endsWith('/suite')) ?? []).toEqual([]);
});

const ctrf = (tests: unknown[], summary: object = {}) =>
  JSON.stringify({ results: { tool: { name: 'x' }, summary: { tests: tests.length, ...summary }, tests } });

test('CTRF of other writers', async () => {
  const of = (status: string, more: object = {}) => ({ name: status, status, duration: 1.5, ...more });
  const tests = [
    of('pending'),
    of('other'),
    of('passed', { flaky: true, suite: 'a > b' }),
    of('failed', { suite: ['a'] }),
  ];
  using project = await folder({ 'a.json': ctrf(tests) });
  expect(await project.checks.cases(['a.json'], 0, signal)).toEqual([
    { name: 'pending', outcome: 'skipped', ms: 1.5 },
    { name: 'other', outcome: 'failed', ms: 1.5 },
    { name: 'passed', outcome: 'passed', ms: 1.5, flaky: true, suite: 'a > b' },
    { name: 'failed', outcome: 'failed', ms: 1.5, suite: 'a' },
  ]);
});

test.each([
  [ctrf([], { tests: 2 }), /^REPORT_INCOMPLETE a.json: its summary says tests 2, and it shows 0/],
  [ctrf([{ name: 'a', status: 'passed' }], { failed: 1 }), /^REPORT_INCOMPLETE .*failed 1/],
  [ctrf([{ name: 'a', status: 'fine' }]), /^REPORT_MALFORMED a.json is no CTRF report: results\.tests\[0\]\.status/],
  ['{}', /^REPORT_MALFORMED/],
  ['{"results":', /^REPORT_MALFORMED a.json is no whole JSON/],
])('%s is a fault', async (text, expected) => {
  using project = await folder({ 'a.json': text });
  expect(await faultOf(project.checks.cases(['a.json'], 0, signal))).toMatch(expected);
});
