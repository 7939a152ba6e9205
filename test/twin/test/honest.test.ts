import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Twin } from '../twin.ts';
import { octokitOf, repo, stillTwin } from './rest.ts';

let twin: Twin;

beforeEach(async () => {
  twin = await stillTwin({ seed: { runs: [{ id: 7 }] } });
});
afterEach(() => twin.close());

const ask = (method: string, path: string, body?: unknown) =>
  fetch(`${twin.url}${path}`, {
    method,
    headers: { authorization: `bearer ${twin.token()}` },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });

test('a route that the twin does not know is an error that names it, and is recorded', async () => {
  const answer = await ask('GET', '/repos/acme/shop/releases');
  expect(answer.status).toBe(501);
  expect(await answer.json()).toMatchObject({ message: expect.stringContaining('GET /repos/acme/shop/releases') });
  expect(twin.requests).toMatchObject([{ route: 'unknown', status: 501 }]);
  expect(twin.problems).toEqual(['unknown route: GET /repos/acme/shop/releases']);
});

test.each([
  ['GET', '/issues?per_pag=3', undefined, 'no query parameter "per_pag"'],
  ['GET', '/issues?per_page=many', undefined, 'query parameter "per_page" is many'],
  ['GET', '/issues?state=shut', undefined, 'query parameter "state" is shut'],
  ['GET', '/issues/first', undefined, 'path parameter "issue_number" is first'],
  ['POST', '/issues', undefined, 'needs a body'],
  ['POST', '/issues', { body: 'x' }, "must have required property 'title'"],
  ['POST', '/issues', { title: 'x', bdy: 'y' }, 'no "bdy" in its body'],
  ['POST', '/deployments', { ref: 'main', required_contexts: 'none' }, 'body/required_contexts must be array'],
])('%s %s %j is not what GitHub describes: it is refused and recorded', async (method, path, body, problem) => {
  expect((await ask(method, `/repos/acme/shop${path}`, body)).status).toBe(422);
  expect(twin.problems).toEqual([expect.stringContaining(problem)]);
});

test('what GitHub describes and the twin lacks is refused with 501', async () => {
  expect((await ask('GET', '/repos/acme/shop/issues?milestone=1')).status).toBe(501);
  const { rest } = octokitOf(twin);
  const diff = rest.repos.compareCommitsWithBasehead({
    ...repo,
    basehead: 'main...main',
    mediaType: { format: 'diff' },
  });
  await expect(diff).rejects.toMatchObject({ status: 501, message: expect.stringContaining('media type diff') });
  expect(twin.problems).toHaveLength(2);
});

test('GraphQL that GitHub does not have is refused as GitHub does, and what the twin does not have by 501', async () => {
  const wrong = await ask('POST', '/graphql', { query: '{ viewer { loginn } }' });
  expect([wrong.status, await wrong.json()]).toMatchObject([
    200,
    { errors: [{ message: expect.stringContaining('loginn') }] },
  ]);
  const lacking = await ask('POST', '/graphql', { query: '{ viewer { bio } }' });
  expect([lacking.status, await lacking.json()]).toMatchObject([
    501,
    { errors: [{ message: expect.stringContaining('User.bio') }] },
  ]);
  const input = { branch: {}, expectedHeadOid: 'x', message: {} };
  const variables = await ask('POST', '/graphql', {
    query: 'mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { clientMutationId } }',
    variables: { input },
  });
  expect(await variables.json()).toMatchObject({ errors: [{ message: expect.stringContaining('headline') }] });
  expect(twin.problems).toHaveLength(3);
});

test("a fault of the twin's own is told as one", async () => {
  twin.seed({ issues: [{ number: 1, createdAt: Number.NaN }] });
  expect((await ask('GET', '/repos/acme/shop/issues/1')).status).toBe(501);
  expect(twin.problems).toEqual([expect.stringContaining('does not answer 501')]);
});

test('a body that is no JSON is refused', async () => {
  const answer = await ask('POST', '/repos/acme/shop/issues', '{"title":');
  expect([answer.status, await answer.json()]).toMatchObject([400, { message: 'Problems parsing JSON' }]);
  expect(twin.problems).toEqual([expect.stringContaining('no JSON')]);
});

test('Twirp is held against the messages of its clients', async () => {
  const call = (method: string, body: object, token = twin.runtimeToken(7)) =>
    fetch(`${twin.url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`, {
      method: 'POST',
      headers: { authorization: `bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  expect((await call('ListArtifacts', { workflow_run_backend_id: '7' })).status).toBe(200);
  expect((await call('ListArtifacts', { name_filer: 'x' })).status).toBe(400);
  expect((await call('MigrateArtifact', {})).status).toBe(501);
  expect((await call('ListArtifacts', {}, 'no token')).status).toBe(401);
  expect((await call('ListArtifacts', {}, twin.runtimeToken(8))).status).toBe(404);
  expect(twin.problems).toEqual([expect.stringContaining('name_filer'), expect.stringContaining('MigrateArtifact')]);
});
