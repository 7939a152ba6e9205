import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import { faultsIn } from './scan.ts';
import { syntaxFaults } from './syntax.ts';

/** Everything that judges workflows and actions: the house's own rules, GitHub's parser, and two linters where they are. */
const files = globSync(['.github/workflows/*.yml', 'actions/*/action.yml']).sort();
const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
const actions = Object.fromEntries(
  texts
    .filter(([file]) => file.endsWith('/action.yml'))
    .map(([file, text]) => [basename(dirname(file)), parse(text).inputs]),
);

const tell = (name: string, faults: readonly string[]): void => {
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${name}: ${faults.length} faults\n`);
  if (faults.length > 0) process.exitCode = 1;
};

/** A linter of its own language; where it is not installed that is said aloud. */
const tool = (name: string, needs: string, words: readonly string[]): void => {
  const { error, status, stdout, stderr } = spawnSync(name, words, { encoding: 'utf8' });
  if (error) process.stdout.write(`skipped: needs ${name}: ${needs}\n`);
  else tell(name, status === 0 ? [] : [`${stdout}${stderr}`.trim()]);
};

tell(
  'rules of the house',
  texts.flatMap(([file, text]) => faultsIn(file, text, actions)),
);
tell("GitHub's parser", (await Promise.all(texts.map(([file, text]) => syntaxFaults(file, text)))).flat());
// What actionlint does not know yet: a queue of runs, and actions and workflows of the running commit.
const newer = ['unexpected key "queue"', 'specifying action "\\$/', 'reusable workflow call "\\$/'];
tool('actionlint', 'go install github.com/rhysd/actionlint/cmd/actionlint@v1.7.12', [
  ...newer.flatMap((message) => ['-ignore', message]),
  ...files.filter((file) => file.startsWith('.github/')),
]);
tool('zizmor', 'pip install zizmor==1.32.0', [
  ...['--offline', '--strict-collection', '--persona', 'pedantic', '--quiet', '--no-progress', '--format', 'plain'],
  ...files,
]);
