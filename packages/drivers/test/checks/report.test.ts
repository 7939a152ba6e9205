import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { faultOf, folder, signal } from './folder.ts';

const passing = '<testsuite><testcase name="ü"/></testsuite>';
const began = 1_700_000_000_500;

const namesOf = async (project: Awaited<ReturnType<typeof folder>>, files: string[], since = 0) =>
  (await project.checks.cases(files, since, signal)).map(({ name }) => name);

test('paths and globs are relative to the folder, and each file counts once', async () => {
  using project = await folder({
    'a/r.xml': passing,
    'b/c/r.xml': passing,
    'n[1].xml': passing,
    'node_modules/x/r.xml': passing,
  });
  expect(await namesOf(project, ['a/r.xml', '**/r.xml'])).toHaveLength(2);
  expect(await namesOf(project, ['n[1].xml'])).toHaveLength(1);
  expect(await namesOf(project, [join(project.root, 'a/r.xml')])).toHaveLength(1);
  expect(await faultOf(project.checks.cases(['a/r.xml', 'd/*.xml'], 0, signal))).toMatch(
    /^REPORT_MISSING d\/\*\.xml: /,
  );
  expect(await faultOf(project.checks.cases(['a'], 0, signal))).toMatch(/^REPORT_MISSING a: /);
  expect(await faultOf(project.checks.findings(['a.sarif'], 0, signal))).toMatch(/^REPORT_MISSING a.sarif: /);
});

test('a report of another run is not read as of this one', async () => {
  using project = await folder({ 'old.xml': passing, 'new.xml': passing.replace('ü', 'new') });
  const at = (name: string, ms: number) => utimes(join(project.root, name), ms / 1000, ms / 1000);
  await at('old.xml', began - 1_501);
  await at('new.xml', began + 1);
  expect(await namesOf(project, ['*.xml'], began)).toEqual(['new']);
  expect(await faultOf(project.checks.cases(['old.xml'], began, signal))).toMatch(
    /^REPORT_STALE old.xml is of 2023-11-14T22:13:18.999Z, before this run began/,
  );
  // A file system that keeps whole seconds.
  await at('old.xml', began - 500);
  expect(await namesOf(project, ['old.xml'], began)).toEqual(['ü']);
  await at('old.xml', began - 1_500);
  expect(await faultOf(project.checks.cases(['old.xml'], began, signal))).toMatch(/^REPORT_STALE/);
});

const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${passing}`;

test.each([
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${passing}`)],
  ['UTF-16, little end first', Buffer.from(`\uFEFF${declared('utf-16')}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\uFEFF${passing}`, 'utf16le').swap16()],
  ['Latin-1, declared', Buffer.from(declared('ISO-8859-1'), 'latin1')],
  ['an encoding that nobody knows', Buffer.from(declared('x-own'))],
])('%s', async (_what, bytes) => {
  using project = await folder({ 'r.xml': bytes });
  expect(await namesOf(project, ['r.xml'])).toEqual(['ü']);
});

test('an abort ends the reading with its reason', async () => {
  using project = await folder({ 'r.xml': passing });
  const reason = new Error('enough');
  await expect(project.checks.cases(['r.xml'], 0, AbortSignal.abort(reason))).rejects.toBe(reason);
});
