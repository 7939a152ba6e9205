import type { Client } from './client.ts';

/** One job of a run, as an agent's name has it. */
export interface Job {
  readonly run: number;
  readonly attempt: number;
  readonly runner: string;
}

/** How runners are told apart: this process's own, and how an agent's name holds the name of one. */
export interface Runners {
  readonly mine: string;
  readonly part: (name: string) => string;
}

const perPage = 100;

type Attempted = Pick<Job, 'run' | 'attempt'>;

const nameOf = ({ owner, repo }: Client, { run, attempt }: Attempted) => ({
  owner,
  repo,
  run_id: run,
  attempt_number: attempt,
});

const attemptOf = async (client: Client, job: Attempted) =>
  (
    await client.request(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
      nameOf(client, job),
    )
  ).data;

/** Whether an attempt of a run ended because somebody cancelled it. */
export const wasCancelled = async (client: Client, job: Attempted): Promise<boolean> =>
  (await attemptOf(client, job)).conclusion === 'cancelled';

/**
 * Whether an attempt of a run is over, or in one that goes on the job that a runner had. A runner has one job at a time, so
 * of this runner all other jobs are over.
 */
export const isOver = async (client: Client, job: Job, runners: Runners | null): Promise<boolean> => {
  const named = nameOf(client, job);
  if ((await attemptOf(client, job)).status === 'completed') return true;
  if (!runners || job.runner === '') return false;
  if (runners.mine !== '' && runners.mine === job.runner) return true;
  let isKnown = false;
  for (let page = 1; ; page += 1) {
    const { data } = await client.request(
      'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs',
      { ...named, per_page: perPage, page },
    );
    const its = data.jobs.filter(({ runner_name }) => runners.part(runner_name ?? '') === job.runner);
    if (its.some(({ status }) => status !== 'completed')) return false;
    isKnown ||= its.length > 0;
    // A job that no list knows may be too new for it. One of many pages says nothing of what its runner has now.
    if (data.jobs.length < perPage) return isKnown;
  }
};
