import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Twin } from '../twin.ts';

/** What the real clients are asked to do, as `steps.ts` knows it. */
export interface Step {
  readonly call: string;
  readonly args: readonly unknown[];
}

/** Runs GitHub's own clients in a process of its own, with the environment that a job of `run` has. */
export const inJob = async (
  twin: Twin,
  { run, attempt = 1, token }: { readonly run: number; readonly attempt?: number; readonly token?: string },
  steps: readonly Step[],
): Promise<readonly unknown[]> => {
  const child = fork(fileURLToPath(new URL('./steps.ts', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      RUNNER_TEMP: process.env.TMPDIR ?? '/tmp',
      GITHUB_WORKSPACE: '/tmp',
      ACTIONS_RESULTS_URL: `${twin.url}/`,
      ACTIONS_RUNTIME_TOKEN: twin.runtimeToken(run, { attempt }),
      ACTIONS_CACHE_SERVICE_V2: 'true',
      GITHUB_API_URL: twin.url,
      GITHUB_RETENTION_DAYS: '90',
      GITHUB_TOKEN: token,
    },
  });
  return new Promise((resolve, reject) => {
    child.once('message', (results) => resolve(results as readonly unknown[]));
    child.once('exit', (code) => reject(new Error(`the job ended with ${code} before it answered`)));
    child.send(steps);
  });
};
