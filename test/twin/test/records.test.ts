import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Twin } from '../twin.ts';
import { type Octokit, octokitOf, repo, stillTwin } from './rest.ts';

let twin: Twin;
let client: Octokit;
let api: Octokit['rest'];

beforeEach(async () => {
  twin = await stillTwin({
    seed: {
      environments: ['production'],
      pulls: [{ number: 4, head: { ref: 'x', sha: 'f'.repeat(40), repositoryId: 99, owner: 'stranger' } }],
      roles: { mia: 'maintain', tom: 'triage' },
    },
  });
  client = octokitOf(twin);
  api = client.rest;
});
afterEach(async () => {
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const deploy = async (environment: string, more: object = {}) => {
  const asked = { ...repo, ref: 'main', environment, auto_merge: false, required_contexts: [], ...more };
  const { data } = await api.repos.createDeployment(asked);
  if (!('id' in data)) throw new Error('it was merged instead');
  return data.id;
};

const states = async (deployment_id: number) =>
  (await api.repos.listDeploymentStatuses({ ...repo, deployment_id })).data.map(({ state }) => state);

test('a deployment goes through its states, and outside production the next makes it inactive', async () => {
  const first = await deploy('staging', { payload: { plan: 'abc' } });
  const at = { ...repo, deployment_id: first };
  await api.repos.createDeploymentStatus({
    ...at,
    state: 'in_progress',
    log_url: 'https://github.com/acme/shop/actions/runs/7',
  });
  await api.repos.createDeploymentStatus({ ...at, state: 'success', environment_url: 'https://shop.example' });
  const second = await deploy('staging');
  await api.repos.createDeploymentStatus({ ...repo, deployment_id: second, state: 'success' });
  expect(await states(first)).toEqual(['inactive', 'success', 'in_progress']);
  expect((await api.repos.getDeployment(at)).data).toMatchObject({ payload: { plan: 'abc' }, environment: 'staging' });
  const live = [await deploy('production'), await deploy('production')];
  for (const deployment_id of live)
    await api.repos.createDeploymentStatus({ ...repo, deployment_id, state: 'success' });
  expect(await states(live[0] ?? 0)).toEqual(['success']);
  const { data } = await api.repos.listDeployments({ ...repo, environment: 'staging' });
  expect(data.map(({ id }) => id)).toEqual([second, first]);
  const { data: all } = await api.repos.getAllEnvironments(repo);
  expect(all.environments?.map(({ name }) => name)).toEqual(['production', 'staging']);
  expect((await api.repos.getEnvironment({ ...repo, environment_name: 'staging' })).data.name).toBe('staging');
});

test('a deployment of what is not there, or whose checks are asked for, is refused', async () => {
  await expect(deploy('staging', { ref: 'none' })).rejects.toMatchObject({ status: 422 });
  await expect(deploy('staging', { required_contexts: ['ci'] })).rejects.toMatchObject({ status: 409 });
});

test('comments are found on every page, changed and deleted; a pull request has them as an issue has', async () => {
  const { data: issue } = await api.issues.create({ ...repo, title: 'Incident', labels: ['convoy'] });
  twin.limit({ content: false });
  for (let count = 0; count < 35; count += 1)
    await api.issues.createComment({ ...repo, issue_number: issue.number, body: `No. ${count}` });
  const all = await client.paginate(api.issues.listComments, { ...repo, issue_number: issue.number, per_page: 10 });
  expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 35 }, (_, count) => `No. ${count}`));
  const id = all[34]?.id ?? 0;
  await api.issues.updateComment({ ...repo, comment_id: id, body: 'Changed' });
  expect(twin.state.comments.at(-1)).toMatchObject({ body: 'Changed', user: 'github-actions[bot]' });
  await api.issues.deleteComment({ ...repo, comment_id: id });
  expect(twin.state.comments).toHaveLength(34);
  await api.issues.createComment({ ...repo, issue_number: 4, body: 'On a pull request' });
  expect((await api.pulls.get({ ...repo, pull_number: 4 })).data).toMatchObject({
    comments: 1,
    head: { label: 'stranger:x', repo: { id: 99, fork: true } },
  });
  expect((await api.pulls.list({ ...repo, head: 'stranger:x' })).data).toHaveLength(1);
  const nowhere = api.issues.createComment({ ...repo, issue_number: 99, body: 'Nowhere' });
  await expect(nowhere).rejects.toMatchObject({ status: 404 });
});

test('an issue is made, found by its label, and closed', async () => {
  const { data } = await api.issues.create({ ...repo, title: 'Incident', body: 'It is slow', labels: ['convoy'] });
  expect(data.number).toBe(5);
  await api.issues.create({ ...repo, title: 'Other' });
  const found = async (state: 'open' | 'closed') =>
    (await api.issues.listForRepo({ ...repo, labels: 'convoy', state })).data.map(({ number }) => number);
  expect(await found('open')).toEqual([5]);
  await api.issues.update({ ...repo, issue_number: 5, state: 'closed' });
  expect(await found('open')).toEqual([]);
  expect(await found('closed')).toEqual([5]);
  expect((await api.issues.get({ ...repo, issue_number: 5 })).data).toMatchObject({
    body: 'It is slow',
    state: 'closed',
  });
});

test('people have the permission of their role, and only people have a self', async () => {
  const roleOf = async (username: string) =>
    (await api.repos.getCollaboratorPermissionLevel({ ...repo, username })).data;
  expect(await roleOf('mia')).toMatchObject({ permission: 'write', role_name: 'maintain' });
  expect(await roleOf('tom')).toMatchObject({ permission: 'read', role_name: 'triage' });
  await expect(roleOf('nobody')).rejects.toMatchObject({ status: 404 });
  expect((await api.users.getByUsername({ username: 'mia' })).data.type).toBe('User');
  await expect(api.users.getAuthenticated()).rejects.toMatchObject({ status: 403 });
  expect((await octokitOf(twin, { actor: 'mia' }).rest.users.getAuthenticated()).data.login).toBe('mia');
  expect((await api.repos.get(repo)).data).toMatchObject({ full_name: 'acme/shop', default_branch: 'main' });
});
