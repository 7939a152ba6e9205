import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Twin } from '../twin.ts';
import { type Octokit, octokitOf, repo, stillTwin } from './rest.ts';

let twin: Twin;
let api: Octokit['rest'];

const workflow = `name: Control
on:
  workflow_dispatch:
    inputs:
      verb: { required: true }
      note: { required: true, default: none }
`;

beforeEach(async () => {
  twin = await stillTwin({
    seed: {
      branches: { main: { '.github/workflows/control.yml': workflow, '.github/workflows/ci.yml': 'on: push\n' } },
      runs: [
        { id: 7, actor: 'mia', attempts: [{ jobs: [{ name: 'deploy' }, { name: 'verify', status: 'queued' }] }] },
        {
          id: 8,
          headRepositoryId: 99,
          attempts: [
            {
              status: 'completed',
              conclusion: 'failure',
              jobs: [
                { name: 'deploy', status: 'completed', conclusion: 'success' },
                { name: 'verify', status: 'completed', conclusion: 'failure' },
              ],
            },
          ],
        },
      ],
    },
  });
  api = octokitOf(twin, { actor: 'mia' }).rest;
});
afterEach(async () => {
  await twin.close();
  expect(twin.problems).toEqual([]);
});

test('a run tells its state, its jobs and whose it is', async () => {
  const { data } = await api.actions.getWorkflowRun({ ...repo, run_id: 7 });
  expect(data).toMatchObject({ status: 'in_progress', run_attempt: 1, triggering_actor: { login: 'mia' } });
  const { data: fork } = await api.actions.getWorkflowRunAttempt({ ...repo, run_id: 8, attempt_number: 1 });
  expect(fork).toMatchObject({ conclusion: 'failure', head_repository: { id: 99, fork: true } });
  const { data: jobs } = await api.actions.listJobsForWorkflowRun({ ...repo, run_id: 7 });
  expect(jobs.jobs.map(({ name, status }) => [name, status])).toEqual([
    ['deploy', 'in_progress'],
    ['verify', 'queued'],
  ]);
  const { data: failed } = await api.actions.listWorkflowRunsForRepo({ ...repo, status: 'failure' });
  expect(failed.workflow_runs.map(({ id }) => id)).toEqual([8]);
  await expect(api.actions.getWorkflowRun({ ...repo, run_id: 6 })).rejects.toMatchObject({ status: 404 });
});

test('a run is cancelled once', async () => {
  await api.actions.cancelWorkflowRun({ ...repo, run_id: 7 });
  expect(twin.state.runs.find(({ id }) => id === 7)?.attempts[0]).toMatchObject({
    conclusion: 'cancelled',
    jobs: [{ conclusion: 'cancelled' }, { conclusion: 'cancelled' }],
  });
  await expect(api.actions.cancelWorkflowRun({ ...repo, run_id: 7 })).rejects.toMatchObject({ status: 409 });
});

test('a re-run is another attempt that keeps what had succeeded', async () => {
  await api.actions.reRunWorkflowFailedJobs({ ...repo, run_id: 8 });
  const { data } = await api.actions.listJobsForWorkflowRunAttempt({ ...repo, run_id: 8, attempt_number: 2 });
  expect(data.jobs.map(({ name, status, conclusion }) => [name, status, conclusion])).toEqual([
    ['deploy', 'completed', 'success'],
    ['verify', 'queued', null],
  ]);
  expect((await api.actions.getWorkflowRun({ ...repo, run_id: 8 })).data.run_attempt).toBe(2);
  await expect(api.actions.reRunWorkflowFailedJobs({ ...repo, run_id: 8 })).rejects.toMatchObject({ status: 403 });
});

test('a dispatch is held against the inputs of its workflow and queues a run', async () => {
  const control = { ...repo, workflow_id: 'control.yml', ref: 'main' };
  await api.actions.createWorkflowDispatch({ ...control, inputs: { verb: 'abort' } });
  expect(twin.state.dispatches).toMatchObject([{ workflow: 'control.yml', inputs: { verb: 'abort' }, actor: 'mia' }]);
  const { data } = await api.actions.listWorkflowRunsForRepo({ ...repo, event: 'workflow_dispatch', status: 'queued' });
  expect(data.workflow_runs).toMatchObject([{ name: 'Control', head_branch: 'main' }]);
  const refusals = [
    [{ ...control, inputs: {} }, 422, "Required input 'verb' not provided"],
    [{ ...control, inputs: { verb: 'x', other: 'y' } }, 422, 'Unexpected inputs provided: ["other"]'],
    [{ ...control, ref: 'none' }, 422, 'No ref found for: none'],
    [{ ...control, workflow_id: 'ci.yml' }, 422, "Workflow does not have 'workflow_dispatch' trigger"],
    [{ ...control, workflow_id: 'none.yml' }, 404, 'Not Found'],
  ] as const;
  for (const [request, status, message] of refusals) {
    const refused = api.actions.createWorkflowDispatch(request);
    await expect(refused).rejects.toMatchObject({ status, message: expect.stringContaining(message) });
  }
});
