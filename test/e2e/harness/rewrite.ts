import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the copy of this repository is called that act runs the actions from. */
const ours = 'convoy-suite/convoy';
const ref = 'act';

/**
 * What act does not know of a workflow's or an action's syntax, taken out: `$/` becomes our repository by name; the queue of
 * `concurrency` and `deployment` of `environment`, which act ignores anyway, are linted elsewhere.
 */
const forAct = (yaml: string): string =>
  yaml
    .replaceAll(/uses: \$\/actions\//g, `uses: ${ours}/actions/`)
    .replaceAll(/(uses: convoy-suite\/convoy\/actions\/[\w-]+)$/gm, `$1@${ref}`)
    .replaceAll(/uses: \$\/\.github\//g, 'uses: ./.github/')
    // Of a job that was skipped it hands on the expression of an output as it is written.
    .replaceAll(
      'needs.begin.outputs.stages ||',
      "startsWith(needs.begin.outputs.stages, '[') && needs.begin.outputs.stages ||",
    )
    .replaceAll(
      'jobs.settle.outputs.deployment &&',
      () => "jobs.settle.outputs.deployment && !startsWith(jobs.settle.outputs.deployment, ''$'') &&",
    )
    .replaceAll(/^ *queue: max\n/gm, '')
    // With a ref it would ask github.com for a repository that is not there; without one it takes the copy here.
    .replaceAll(/^ *ref: \$\{\{ github\.event\.repository\.default_branch \}\}\n/gm, '')
    .replaceAll(/^ *deployment: false.*\n/gm, '');

/** A copy of what a release of ours holds, as act can run it. */
export const copyActions = (root: string, into: string): void => {
  mkdirSync(into, { recursive: true });
  for (const part of ['actions', 'dist', 'package.json'])
    cpSync(join(root, part), join(into, part), { recursive: true });
  const settle = join(into, 'actions/settle/action.yml');
  writeFileSync(settle, forAct(readFileSync(settle, 'utf8')));
};

export const workflowsOf = (root: string, into: string, names: readonly string[]): void => {
  mkdirSync(into, { recursive: true });
  for (const name of names)
    writeFileSync(join(into, name), forAct(readFileSync(join(root, '.github/workflows', name), 'utf8')));
};

/** The option by which act finds that copy. */
export const localRepository = (dir: string): readonly string[] => ['--local-repository', `${ours}@${ref}=${dir}`];
