import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { exits } from '@convoy/convoy/exit';
import { verb } from '@convoy/convoy/verb';

/** Words of a POSIX shell: nothing in them is expanded. */
const forSh = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;

/** Words of a batch file, where only the percent sign still means something between quotes. */
const forCmd = (word: string): string => `"${word.replaceAll('%', '%%')}"`;

/** Scripts that start `script` by `node`, by file name: bash looks for the first, cmd and PowerShell for the second. */
const launchersOf = (node: string, script: string): Readonly<Record<string, string>> => ({
  convoy: `#!/bin/sh\nexec ${forSh(node)} ${forSh(script)} "$@"\n`,
  'convoy.cmd': `@${forCmd(node)} ${forCmd(script)} %*\r\n`,
});

/**
 * Makes a command of the bundle that runs here, for the steps behind this one. It is run by this process's own Node, the
 * runner's, so that a job needs no other.
 */
export const setup = verb({
  inputs: {},
  run: async (_, { env }) => {
    // A runner starts `<release>/actions/setup/main.js`.
    const script = join(dirname(process.argv[1] ?? ''), '..', 'convoy.js');
    const path = await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), 'convoy-bin-'));
    for (const [name, text] of Object.entries(launchersOf(process.execPath, script)))
      await writeFile(join(path, name), text, { mode: 0o755 });
    return { exit: exits.done, text: `convoy is on PATH: ${path}`, json: { path } };
  },
});
