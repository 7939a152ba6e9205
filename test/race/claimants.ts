import { syncBuiltinESMExports } from 'node:module';
import os from 'node:os';
import { join } from 'node:path';
import type { Result, Surroundings, Verb } from '@convoy/convoy/verb';
import { ownCopies } from './copies.ts';

/** One of them: a job on a runner of its own. */
export interface Claimant {
  /** Also the number of its run. */
  readonly number: number;
  readonly token: string;
  /** The version that it would deploy. */
  readonly version: string;
}

/** What a process of claimants is told, as its one argument. */
export interface Told {
  readonly claimants: readonly Claimant[];
  readonly verb: 'deploy' | 'resume';
  readonly apiUrl: string;
  readonly root: string;
  readonly environment: string;
}

/** What became of one, on a line of its own. */
export interface Came extends Pick<Result, 'exit' | 'text' | 'json'> {
  readonly number: number;
  readonly notes: readonly string[];
}

const told = JSON.parse(process.argv[2] ?? '') as Told;
const { apiUrl, root, environment } = told;
ownCopies();

/** What the runner of a claimant sets for its job. */
const jobOf = ({ number }: Claimant) => ({
  ...{ GITHUB_API_URL: apiUrl, GITHUB_REPOSITORY: 'acme/shop', GITHUB_ACTIONS: 'true' },
  ...{ GITHUB_RUN_ID: String(number), GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'deploy', GITHUB_REF_NAME: 'main' },
  ...{ RUNNER_NAME: `runner-${number}`, GITHUB_ACTOR: 'ada', PATH: process.env.PATH, CONVOY_LOCAL_DIR: root },
});

/** A verb whose modules were evaluated in this claimant's job: what they know of their process is its own. */
const load = async (claimant: Claimant): Promise<Verb> => {
  Object.assign(process.env, jobOf(claimant));
  os.hostname = () => `runner-${claimant.number}`;
  syncBuiltinESMExports();
  const from = new URL(`../../packages/convoy/src/verbs/${told.verb}.ts`, import.meta.url);
  return (await import(`${from.href}?claimant=${claimant.number}`))[told.verb];
};

/** As an action calls it. */
const run = async (claimant: Claimant, verb: Verb): Promise<Came> => {
  const notes: string[] = [];
  const env = jobOf(claimant);
  const around: Surroundings = {
    ...{
      cwd: root,
      env,
      isTerminal: false,
      note: (line) => notes.push(line),
      warn: (line) => notes.push(line),
      advise: (text) => text,
    },
    github: { repository: 'acme/shop', token: claimant.token, env },
    onSignal: () => () => undefined,
  };
  const place = { environment, 'state-dir': join(root, `state-${claimant.number}`) };
  const asked = told.verb === 'deploy' ? { ...place, version: [`web=${claimant.version}`] } : place;
  const { exit, text, json } = await verb.run(asked, around);
  return { ...{ number: claimant.number, notes }, exit, text, json };
};

const verbs: Verb[] = [];
// One after the other: each is named by what the process is told at its turn.
for (const claimant of told.claimants) verbs.push(await load(claimant));
await Promise.all(
  told.claimants.map(async (claimant, at) => {
    const came = await run(claimant, verbs[at] as Verb);
    process.stdout.write(`${JSON.stringify(came)}\n`);
  }),
);
