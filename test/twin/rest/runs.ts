import { type Answer, type Call, created, notFound, ok, refused } from '../http/call.ts';
import { job, workflowRun } from '../show/run.ts';
import { cancelled, latest, rerun } from '../world/progress.ts';
import type { Attempt, Run } from '../world/runs.ts';
import type { RestOperations } from './operation.ts';
import { page } from './page.ts';

/** What an operation on one run does where there is one. */
const withRun =
  (answer: (call: Call, run: Run) => Answer) =>
  (call: Call): Answer => {
    const run = call.state.runs.find(({ id }) => id === Number(call.params.run_id));
    return run ? answer(call, run) : notFound;
  };

const withAttempt = (answer: (call: Call, run: Run, attempt: Attempt) => Answer) =>
  withRun((call, run) => {
    const attempt = run.attempts.find((one) => one.attempt === Number(call.params.attempt_number));
    return attempt ? answer(call, run, attempt) : notFound;
  });

const jobs = (call: Call, run: Run, attempts: readonly Attempt[]): Answer => {
  const all = attempts.flatMap((attempt) => attempt.jobs.map((one) => job(call, run, attempt, one)));
  return page(call, all, (part) => ({ total_count: all.length, jobs: part }));
};

const replace = ({ world }: Call, run: Run): void =>
  void world.change((state) => ({ ...state, runs: state.runs.map((one) => (one.id === run.id ? run : one)) }));

/** Newest first. `status` is a conclusion as well as a status. */
const list = (call: Call): Answer => {
  const { actor, branch, event, status, head_sha } = call.query;
  const found = call.state.runs
    .filter((run) => actor === undefined || run.actor === actor)
    .filter((run) => branch === undefined || run.headBranch === branch)
    .filter((run) => event === undefined || run.event === event)
    .filter((run) => head_sha === undefined || run.headSha === head_sha)
    .filter((run) => status === undefined || [latest(run).status, latest(run).conclusion].includes(status as never))
    .toSorted((a, b) => b.id - a.id);
  return page(call, found, (part) => ({
    total_count: found.length,
    workflow_runs: part.map((run) => workflowRun(call, run, latest(run))),
  }));
};

export const runOperations: RestOperations = {
  'GET /repos/{owner}/{repo}/actions/runs': {
    needs: ['actions=read'],
    lacks: ['created', 'check_suite_id'],
    answer: list,
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': {
    needs: ['actions=read'],
    answer: withRun((call, run) => ok(workflowRun(call, run, latest(run)))),
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}': {
    needs: ['actions=read'],
    answer: withAttempt((call, run, attempt) => ok(workflowRun(call, run, attempt))),
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/jobs': {
    needs: ['actions=read'],
    answer: withAttempt((call, run, attempt) => jobs(call, run, [attempt])),
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs': {
    needs: ['actions=read'],
    answer: withRun((call, run) => jobs(call, run, call.query.filter === 'all' ? run.attempts : [latest(run)])),
  },
  'POST /repos/{owner}/{repo}/actions/runs/{run_id}/cancel': {
    needs: ['actions=write'],
    answer: withRun((call, run) => {
      if (latest(run).status === 'completed') return refused(409, 'Cannot cancel a workflow run that is completed.');
      replace(call, cancelled(run, call.world.now()));
      return { status: 202, body: {} };
    }),
  },
  'POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun-failed-jobs': {
    needs: ['actions=write'],
    lacks: ['enable_debug_logging'],
    answer: withRun((call, run) => {
      if (latest(run).status !== 'completed') return refused(403, 'This workflow is already running');
      const { now, id } = call.world;
      replace(call, rerun(run, { now: now(), id, actor: call.actor?.login ?? '' }));
      return created({});
    }),
  },
};
