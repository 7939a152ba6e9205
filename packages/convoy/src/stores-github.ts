import { systemClock } from '@convoy/drivers/clock';
import type { Store } from '@convoy/github/head/store';
import type { Github } from '@convoy/github/open';
import { ConvoyError } from '@convoy/model/error';
import { jobOf, processOf, runnerPart } from './agent.ts';
import { deploymentsDir } from './folders.ts';
import type { Stores } from './stores.ts';
import type { Remote, Surroundings } from './verb.ts';

/** The repository that a person names, with the token that their environment has. */
export const remoteOf = (repository: string, env: Surroundings['env']): Remote => {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
    throw new ConvoyError('USAGE', `--github ${repository}: expects OWNER/REPOSITORY`);
  const token = env.GITHUB_TOKEN || env.GH_TOKEN;
  if (token) return { repository, token, env };
  throw new ConvoyError(
    'TOKEN_MISSING',
    `the state of ${repository} is on GitHub: set GITHUB_TOKEN (in a workflow \`\${{ github.token }}\`, elsewhere \`gh auth token\`)`,
  );
};

/** Opens a repository when it is first needed: what needs none must not wait for it. */
export type Opener = () => Promise<Github>;

export const openerOf = (remote: Remote, note: (line: string) => void): Opener => {
  let opened: Promise<Github> | null = null;
  const open = async () => {
    const { openGithub } = await import('@convoy/github/open');
    return openGithub({ ...remote, clock: systemClock, note });
  };
  return () => {
    opened ??= open();
    return opened;
  };
};

/** Heads on the branches `convoy/<environment>` of a repository, journals in the heads and in artifacts. */
export const githubStores = ({ repository, env }: Remote, github: Opener, stateDir: string): Stores => {
  const server = env.GITHUB_SERVER_URL || 'https://github.com';
  const stores = new Map<string, Promise<Store>>();

  const store = (environment: string): Promise<Store> => {
    const known =
      stores.get(environment) ??
      github().then((it) => it.store(environment, deploymentsDir({ stateDir }, environment)));
    stores.set(environment, known);
    return known;
  };

  return {
    head: (environment) => ({
      read: async () => (await store(environment)).read(),
      write: async (...what) => (await store(environment)).write(...what),
    }),
    hurry: () => void github().then(({ hurry }) => hurry()),
    environments: async () => (await github()).environments(),
    history: async (environment) => (await store(environment)).history(),
    beginAnew: async (environment) => (await store(environment)).beginAnew(),
    renew: async (environment) => (await store(environment)).renew(),
    isAlive: async ({ agent, crew }) => {
      const found = processOf({ agent });
      const job = jobOf(agent);
      // For its crew an owner stays on when its own process has ended; without a run only its machine can be asked.
      if (!job || (!crew && found !== 'elsewhere')) return found !== null;
      // Names of runners are only told apart within a run.
      const isOfRun = env.GITHUB_RUN_ID === String(job.run);
      const runners = { mine: isOfRun ? runnerPart(env.RUNNER_NAME ?? '') : '', part: runnerPart };
      return !(await (await github()).isOver(job, crew ? null : runners));
    },
    wasCancelled: async (agent) => {
      const job = jobOf(agent);
      return job !== null && (await github()).wasCancelled(job);
    },
    linkTo: (agent) => {
      const job = jobOf(agent);
      return job ? `${server}/${repository}/actions/runs/${job.run}/attempts/${job.attempt}` : null;
    },
  };
};
