import { registerHooks, syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import type { Result, Surroundings } from '@convoy/convoy/verb';
import type { Upload } from '@convoy/github/artifacts';
import type { Around } from './command.ts';

/** How a command ended, and everything that it said on the way. */
export interface Ended extends Result {
  readonly said: string;
}

/** Where a job runs: its files, and the twin. */
export interface Job {
  readonly manifest: string;
  /** Its own, and empty at its beginning. */
  readonly stateDir: string;
  readonly url: string;
  readonly token: string;
  readonly runtimeToken: string;
  readonly upload: Upload;
}

/** The command of one run on a runner of its own. */
export interface Agent {
  readonly run: number;
  /** `versions`: of each service. */
  readonly deploy: (job: Job, versions: readonly string[]) => Promise<Ended>;
  readonly resume: (job: Job) => Promise<Ended>;
}

// What a module of one process loads is that process's own too, except packages, which keep nothing of it.
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    const [mark = ''] = /\?run=\d+$/.exec(context.parentURL ?? '') ?? [];
    const isOwn = found.url.startsWith('file:') && !found.url.includes('/node_modules/');
    return isOwn && !found.url.includes('?') ? { ...found, url: `${found.url}${mark}` } : found;
  },
});

type Command = typeof import('./command.ts').command;

/** Loads the command as a process of its own would: what tells agents apart is read once, at the beginning. */
const load = async (run: number): Promise<Command> => {
  const { hostname } = os;
  const job = {
    ...{ GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'deploy' },
    RUNNER_NAME: `runner-${run}`,
  };
  Object.assign(process.env, job);
  os.hostname = () => `runner-${run}`;
  syncBuiltinESMExports();
  try {
    const { href } = new URL(`./command.ts?run=${run}`, import.meta.url);
    return ((await import(href)) as { readonly command: Command }).command;
  } finally {
    for (const name of Object.keys(job)) delete process.env[name];
    os.hostname = hostname;
    syncBuiltinESMExports();
  }
};

/** Runs something with all that goes to standard error kept. */
const listening = async <T>(said: string[], work: () => Promise<T>): Promise<T> => {
  const { write } = process.stderr;
  process.stderr.write = (text) => said.push(String(text)) > 0;
  try {
    return await work();
  } finally {
    process.stderr.write = write;
  }
};

export const loadAgent = async (run: number, around: Around): Promise<Agent> => {
  const command = await load(run);
  command.enter(around);

  const surroundings = ({ stateDir, url, token, runtimeToken, upload }: Job, said: string[]): Surroundings => ({
    ...{ cwd: stateDir, env: { GITHUB_ACTOR: 'ada', CI: 'true' }, isTerminal: false },
    note: (line) => void said.push(`${line}\n`),
    warn: (line) => void said.push(`${line}\n`),
    advise: (text) => text,
    onSignal: () => () => undefined,
    github: {
      ...{ repository: 'acme/shop', token, upload },
      env: {
        ...{ GITHUB_API_URL: url, GITHUB_RUN_ID: String(run), GITHUB_REF_NAME: 'main' },
        ...{ RUNNER_NAME: `runner-${run}` },
        ...{ ACTIONS_RUNTIME_TOKEN: runtimeToken, ACTIONS_RESULTS_URL: `${url}/` },
      },
    },
  });
  const ran = async (job: Job, work: (around: Surroundings) => Promise<Result>): Promise<Ended> => {
    const said: string[] = [];
    const result = await listening(said, () => command.run(work, surroundings(job, said)));
    return { ...result, said: said.join('') };
  };
  const place = ({ manifest, stateDir }: Job) => ({ manifest, 'state-dir': stateDir, environment: 'production' });
  return {
    run,
    deploy: (job, version) => ran(job, (all) => command.deploy.run({ ...place(job), version: [...version] }, all)),
    resume: (job) => ran(job, (all) => command.resume.run(place(job), all)),
  };
};
