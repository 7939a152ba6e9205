import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { mismatch, operationOf } from '../../twin/describe/openapi.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const page = read('docs/github.md');
const blocks = [...page.matchAll(/^```yaml\n# (\S+)\n(.*?)^```$/gms)].map(([, file = '', text = '']) => ({
  file,
  text,
}));

/** What GitHub's parser says; it is loaded by hooks of Node's that jest does not have. */
const syntaxFaults = (file: string, text: string): unknown => {
  const script = `import { syntaxFaults } from './test/house/workflows/syntax.ts';
    process.stdout.write(JSON.stringify(await syntaxFaults(...process.argv.slice(1))));`;
  const words = ['--input-type=module', '--eval', script, file, text];
  return JSON.parse(spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' }).stdout);
};

test('every workflow of the page is one, and calls what there is with inputs that it has', () => {
  expect(blocks.map(({ file }) => file)).toEqual(['.github/workflows/monitoring.yml', '.github/workflows/status.yml']);
  for (const { file, text } of blocks) {
    expect(syntaxFaults(file, text)).toEqual([]);
    expect(syntaxFaults(file, text.replace('jobs:', 'job:'))).not.toEqual([]);
  }
  const { uses, with: given, secrets, permissions } = parse(blocks[0]?.text ?? '').jobs.monitoring;
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
  for (const file of ['README.md', 'docs/github.md', 'docs/adopting.md'])
    for (const [, path = ''] of read(file).matchAll(/\]\(([\w./-]+)(?:#[\w-]*)?\)/g))
      expect([file, path, existsSync(join(root, file, '..', path))]).toEqual([file, path, true]);
});
