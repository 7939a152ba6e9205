import type { Call } from '../http/call.ts';
import type { Attempt, Job, Run } from '../world/runs.ts';
import { home, pages, when, whenever } from './place.ts';
import { repositoryOf } from './repository.ts';
import { simpleUser } from './user.ts';

/** A run as one of its attempts has it. */
export const workflowRun = (call: Call, run: Run, attempt: Attempt): object => {
  const url = `${home(call)}/actions/runs/${run.id}`;
  return {
    id: run.id,
    node_id: `WFR_${run.id}`,
    name: run.name,
    display_title: run.name,
    path: run.path,
    run_number: run.number,
    run_attempt: attempt.attempt,
    event: run.event,
    status: attempt.status,
    conclusion: attempt.conclusion,
    workflow_id: run.workflowId,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    head_repository_id: run.headRepositoryId,
    url,
    html_url: `${pages(call)}/actions/runs/${run.id}`,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${home(call)}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    previous_attempt_url: attempt.attempt > 1 ? `${url}/attempts/${attempt.attempt - 1}` : null,
    workflow_url: `${home(call)}/actions/workflows/${run.workflowId}`,
    pull_requests: [],
    created_at: when(run.createdAt),
    run_started_at: when(attempt.startedAt),
    updated_at: when(attempt.updatedAt),
    actor: simpleUser(call, run.actor),
    triggering_actor: simpleUser(call, attempt.triggeringActor),
    head_commit: headCommit(call, run.headSha),
    repository: repositoryOf(call, call.state.repository.id),
    head_repository: repositoryOf(call, run.headRepositoryId),
  };
};

function headCommit({ world }: Call, sha: string): object | null {
  const commit = world.objects.commit(sha);
  if (!commit) return null;
  const { tree, message, author, committer } = commit;
  const { date, ...writer } = author;
  const named = { name: committer.name, email: committer.email };
  return { id: sha, tree_id: tree, message, timestamp: date, author: writer, committer: named };
}

/** A job of an attempt. */
export const job = (call: Call, run: Run, { attempt }: Attempt, { id, name, runner, ...of }: Job): object => ({
  id,
  node_id: `CR_${id}`,
  run_id: run.id,
  run_url: `${home(call)}/actions/runs/${run.id}`,
  run_attempt: attempt,
  head_branch: run.headBranch,
  head_sha: run.headSha,
  url: `${home(call)}/actions/jobs/${id}`,
  html_url: `${pages(call)}/actions/runs/${run.id}/job/${id}`,
  check_run_url: `${home(call)}/check-runs/${id}`,
  workflow_name: run.name,
  name,
  status: of.status,
  conclusion: of.conclusion,
  created_at: when(of.startedAt),
  started_at: when(of.startedAt),
  completed_at: whenever(of.status === 'completed' ? of.updatedAt : null),
  steps: [],
  labels: ['ubuntu-latest'],
  runner_id: null,
  runner_name: runner,
  runner_group_id: null,
  runner_group_name: null,
});
