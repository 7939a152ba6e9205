import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { mismatch, operationOf } from '../../twin/describe/openapi.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = read('docs/github.md');
const blocksOf = (text: string) =>
  [...text.matchAll(/^```yaml\n# (\S+)\n(.*?)^```$/gms)].map(([, file = '', block = '']) => ({ file, text: block }));
const blocks = blocksOf(page);
const watching = blocksOf(read('docs/monitoring-on-github.md'));

/** What GitHub's parser says; it is loaded by hooks of Node's that jest does not have. */
const syntaxFaults = (file: string, text: string): unknown => {
  const script = `import { syntaxFaults } from './test/house/workflows/syntax.ts';
    process.stdout.write(JSON.stringify(await syntaxFaults(...process.argv.slice(1))));`;
  const words = ['--input-type=module', '--eval', script, file, text];
  return JSON.parse(spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' }).stdout);
};

test('every workflow of the pages is one', () => {
  const files = [
    '.github/workflows/monitoring.yml',
    '.github/workflows/status.yml',
    '.github/workflows/monitoring.yml',
  ];
  expect([...blocks, ...watching].map(({ file }) => file)).toEqual(files);
  for (const { file, text } of [...blocks, ...watching]) {
    expect(syntaxFaults(file, text)).toEqual([]);
    expect(syntaxFaults(file, text.replace('jobs:', 'job:'))).not.toEqual([]);
  }
});

test.each([
  ['settles', blocks],
  ['watches', watching],
])('the one that %s calls what there is, with inputs that it has', (_, [block]) => {
  const { uses, with: given, secrets, permissions } = parse(block?.text ?? '').jobs.monitoring;
  const [, called = ''] = /^convoy-suite\/convoy\/(\.github\/workflows\/[\w-]+\.yml)@v1$/.exec(uses) ?? [];
  const { on, jobs } = parse(read(called));
  expect(Object.keys(on.workflow_call.inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
  expect(Object.keys(on.workflow_call.secrets)).toEqual(expect.arrayContaining(Object.keys(secrets)));
  // A caller gives what the jobs ask for, or GitHub refuses the run.
  expect(permissions).toEqual({ ...jobs.watch.permissions, ...jobs.settle.permissions });
});

test.each(['history', 'writers'])('the ruleset %s is what GitHub imports', (name) => {
  const path = `rulesets/${name}.json`;
  expect(page).toContain(`(${path})`);
  const ruleset = JSON.parse(read(`docs/${path}`));
  const { body } = operationOf('POST /repos/{owner}/{repo}/rulesets');
  expect(mismatch('ruleset', body ?? {}, ruleset)).toBeNull();
  expect(mismatch('ruleset', body ?? {}, { ...ruleset, enforcement: 'on' })).not.toBeNull();
});

test('every page that a page names is there', () => {
  for (const file of ['README.md', 'docs/github.md', 'docs/monitoring-on-github.md', 'docs/adopting.md'])
    for (const [, path = ''] of read(file).matchAll(/\]\(([\w./-]+)(?:#[\w-]*)?\)/g))
      expect([file, path, existsSync(join(root, file, '..', path))]).toEqual([file, path, true]);
});
