import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Twin } from '../twin.ts';
import { octokitOf, repo, stillTwin } from './rest.ts';

let twin: Twin;

beforeEach(async () => {
  twin = await stillTwin();
});
afterEach(() => twin.close());

const get = (path: string, token = twin.token(), headers: object = {}) =>
  fetch(`${twin.url}${path}`, { headers: { authorization: `bearer ${token}`, ...headers } });
const home = '/repos/acme/shop';

test('a token that the twin does not know is refused, and one without the permission', async () => {
  const stranger = getOctokit('ghs_none', { baseUrl: twin.url }).rest;
  await expect(stranger.repos.get(repo)).rejects.toMatchObject({
    status: 401,
    message: expect.stringContaining('Bad credentials'),
  });
  const { rest, graphql } = octokitOf(twin, { permissions: { contents: 'read', issues: 'write' } });
  await rest.git.getRef({ ...repo, ref: 'heads/main' });
  await rest.issues.create({ ...repo, title: 'Allowed' });
  const refused = await rest.git
    .createRef({ ...repo, ref: 'refs/heads/x', sha: 'f'.repeat(40) })
    .catch((error) => error);
  expect(refused).toMatchObject({
    status: 403,
    message: expect.stringContaining('Resource not accessible by integration'),
  });
  expect(refused.response.headers['x-accepted-github-permissions']).toBe('contents=write');
  const mutation = `mutation { createCommitOnBranch(input: { branch: { repositoryNameWithOwner: "acme/shop", branchName: "main" },
    expectedHeadOid: "${twin.state.refs['refs/heads/main']}", message: { headline: "No" } }) { clientMutationId } }`;
  await expect(graphql(mutation)).rejects.toMatchObject({ errors: [{ type: 'FORBIDDEN' }] });
  expect(twin.problems).toEqual([]);
});

test('what has not changed costs nothing', async () => {
  const token = twin.token();
  const first = await get(`${home}/git/ref/heads/main`, token);
  const etag = first.headers.get('etag') ?? '';
  const again = await get(`${home}/git/ref/heads/main`, token, { 'if-none-match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const used = [first, again].map(({ headers }) => headers.get('x-ratelimit-used'));
  expect(used).toEqual(['1', '1']);
  twin.seed({ branches: { main: { 'new.txt': 'x' } } });
  expect((await get(`${home}/git/ref/heads/main`, token, { 'if-none-match': etag })).status).toBe(200);
  expect(twin.problems).toEqual([]);
});

test('an hour has so many requests, and the next hour again', async () => {
  twin.limit({ core: 3, graphql: 1 });
  const token = twin.token();
  const { graphql } = getOctokit(token, { baseUrl: twin.url });
  const seen = [];
  for (let count = 0; count < 4; count += 1) {
    const { status, headers } = await get(home, token);
    seen.push([status, headers.get('x-ratelimit-remaining')]);
  }
  expect(seen).toEqual([
    [200, '2'],
    [200, '1'],
    [200, '0'],
    [403, '0'],
  ]);
  expect((await get(home)).status).toBe(200);
  expect((await (await get('/rate_limit', token)).json()) as object).toMatchObject({
    rate: { remaining: 0, limit: 3 },
  });
  await graphql('{ viewer { login } }');
  await expect(graphql('{ viewer { login } }')).rejects.toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
  twin.advance(3_600_000);
  expect((await get(home, token)).status).toBe(200);
  await graphql('{ viewer { login } }');
  expect(twin.problems).toEqual([]);
});

test('80 contents a minute and 500 an hour are created, by GraphQL and REST together', async () => {
  const { rest, graphql } = octokitOf(twin, { actor: 'mia' });
  const mutation = `mutation { createCommitOnBranch(input: { branch: { repositoryNameWithOwner: "acme/shop", branchName: "none" },
    expectedHeadOid: "${'f'.repeat(40)}", message: { headline: "No" } }) { clientMutationId } }`;
  await expect(graphql(mutation)).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND' }] });
  const create = () =>
    rest.issues.create({ ...repo, title: 'x' }).then(
      () => 0,
      (error) => Number(error.response.headers['retry-after']),
    );
  const minute = async (most: number) => {
    for (let count = 0; count < most; count += 1) expect(await create()).toBe(0);
  };
  await minute(79);
  twin.advance(20_000);
  expect(await create()).toBe(40);
  expect(await octokitOf(twin, { actor: 'tom' }).rest.issues.create({ ...repo, title: 'x' })).toMatchObject({
    status: 201,
  });
  for (const more of [80, 80, 80, 80, 80, 20]) {
    twin.advance(60_000);
    await minute(more);
  }
  expect(await create()).toBe(3600 - 20 - 6 * 60);
  twin.limit({ content: false });
  expect(await create()).toBe(0);
  expect(twin.problems).toEqual([]);
});

test('pages are linked to one another and hold 100 at most', async () => {
  twin.seed({ issues: Array.from({ length: 205 }, (_, index) => ({ number: index + 1 })) });
  const token = twin.token();
  const answer = await get(`${home}/issues?per_page=100&page=2`, token);
  expect(((await answer.json()) as readonly object[]).length).toBe(100);
  const links = (answer.headers.get('link') ?? '')
    .split(', ')
    .map((link) => /page=(\d)>; rel="(\w+)"/.exec(link)?.slice(1));
  expect(links).toEqual([
    ['1', 'prev'],
    ['3', 'next'],
    ['3', 'last'],
    ['1', 'first'],
  ]);
  expect((await (await get(`${home}/issues?per_page=150`, token)).json()) as readonly object[]).toHaveLength(100);
  const { paginate, rest } = getOctokit(token, { baseUrl: twin.url });
  expect(await paginate(rest.issues.listForRepo, { ...repo, per_page: 100 })).toHaveLength(205);
  expect(twin.problems).toEqual([]);
});
