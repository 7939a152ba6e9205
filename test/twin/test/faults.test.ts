import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Twin } from '../twin.ts';
import { type Octokit, octokitOf, repo, stillTwin } from './rest.ts';

let twin: Twin;
let api: Octokit['rest'];
let sleeping: PromiseWithResolvers<number>;
let awake: PromiseWithResolvers<null>;

beforeEach(async () => {
  sleeping = Promise.withResolvers();
  awake = Promise.withResolvers();
  const sleep = (ms: number) => {
    sleeping.resolve(ms);
    return awake.promise;
  };
  twin = await stillTwin({ sleep });
  api = octokitOf(twin).rest;
});
afterEach(async () => {
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const makeIssue = (title: string) => api.issues.create({ ...repo, title });
const creating = 'POST /repos/{owner}/{repo}/issues';
const titles = () => twin.state.issues.map(({ title }) => title);

test.each([
  [{ kind: 'status', status: 503 }, 503, null],
  [{ kind: 'status', status: 500, message: 'Oops' }, 500, null],
  [{ kind: 'status', status: 409 }, 409, null],
  [{ kind: 'status', status: 422 }, 422, null],
  [{ kind: 'too-many', retryAfter: 7 }, 429, '7'],
  [{ kind: 'secondary-limit', retryAfter: 60 }, 403, '60'],
] as const)('%j is answered, and nothing is done', async (fault, status, retryAfter) => {
  twin.fault({ match: creating, ...fault });
  const refused = await makeIssue('one').catch((error) => error);
  expect(refused).toMatchObject({ status });
  expect(refused.response.headers['retry-after'] ?? null).toBe(retryAfter);
  if (fault.kind === 'secondary-limit') expect(refused.message).toContain('secondary rate limit');
  expect(titles()).toEqual([]);
  await makeIssue('two');
  expect(titles()).toEqual(['two']);
  expect(twin.requests.map(({ fault: met }) => met)).toEqual([fault.kind, null]);
});

test('a reset connection has done nothing, a lost answer has done all', async () => {
  twin.fault({ match: creating, kind: 'reset' });
  await expect(makeIssue('one')).rejects.toThrow();
  expect(titles()).toEqual([]);
  twin.fault({ match: creating, kind: 'lost' });
  await expect(makeIssue('two')).rejects.toThrow();
  expect(titles()).toEqual(['two']);
  expect(twin.requests.map(({ status }) => status)).toEqual([null, null]);
});

test('a truncated body ends early and is an error to who reads it', async () => {
  twin.fault({ match: creating, kind: 'truncated', bytes: 20 });
  const headers = { authorization: `bearer ${twin.token()}` };
  const body = JSON.stringify({ title: 'one' });
  const answer = await fetch(`${twin.url}/repos/acme/shop/issues`, { method: 'POST', headers, body });
  expect(answer.status).toBe(201);
  expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(20);
  await expect(answer.text()).rejects.toThrow();
  expect(titles()).toEqual(['one']);
});

test('a slow answer comes after its time', async () => {
  twin.fault({ match: creating, kind: 'latency', ms: 60_000 });
  const late = makeIssue('one');
  expect(await sleeping.promise).toBe(60_000);
  await makeIssue('two');
  expect(titles()).toEqual(['two']);
  awake.resolve(null);
  await late;
  expect(titles()).toEqual(['two', 'one']);
});

test('a lagging list does not show what was just written, and then does', async () => {
  const list = async () => (await api.issues.listForRepo(repo)).data.map(({ title }) => title);
  await makeIssue('one');
  await makeIssue('two');
  twin.fault({ match: 'GET /repos/{owner}/{repo}/issues', kind: 'stale', writes: 1, times: 2 });
  expect([await list(), await list(), await list()]).toEqual([['one'], ['one'], ['two', 'one']]);
});

test('of the requests that match, some pass and then so many meet the fault', async () => {
  twin.fault({ match: creating, kind: 'status', status: 502, after: 1, times: 2 });
  const seen = [];
  for (const title of ['a', 'b', 'c', 'd']) {
    seen.push(
      await makeIssue(title).then(
        ({ status }) => status,
        ({ status }) => status,
      ),
    );
  }
  await api.issues.listForRepo(repo);
  expect(seen).toEqual([201, 502, 502, 201]);
  twin.fault({ match: creating, kind: 'status', status: 502, times: null });
  await expect(makeIssue('e')).rejects.toMatchObject({ status: 502 });
  await expect(makeIssue('f')).rejects.toMatchObject({ status: 502 });
  twin.clearFaults();
  await makeIssue('g');
  expect(titles()).toEqual(['a', 'd', 'g']);
});

test('GraphQL is refused in its own way, at status 200', async () => {
  twin.fault({ match: 'graphql viewer', kind: 'graphql-error', type: 'RATE_LIMITED', message: 'Too much' });
  const { graphql } = octokitOf(twin);
  await expect(graphql('{ viewer { login } }')).rejects.toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
  expect(twin.requests.at(-1)?.status).toBe(200);
  expect(await graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } });
});
