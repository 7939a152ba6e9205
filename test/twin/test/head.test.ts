import { getOctokit } from '@actions/github';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startTwin, type Twin } from '../twin.ts';

let twin: Twin;
const repo = { owner: 'acme', repo: 'shop' };
const branchName = 'convoy/production';

beforeEach(async () => {
  twin = await startTwin({ seed: { branches: { main: { 'README.md': 'Shop\n' } } } });
});
afterEach(async () => {
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const octokit = (permissions?: Parameters<Twin['token']>[0]) =>
  getOctokit(twin.token(permissions), { baseUrl: twin.url });

const headQuery = `query($owner: String!, $repo: String!, $ref: String!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    defaultBranchRef { name }
    ref(qualifiedName: $ref) {
      target { oid ... on Commit {
        message committedDate
        file(path: "head.json") { object { ... on Blob { text byteSize isTruncated } } }
        history(first: 10) { totalCount nodes { oid message } pageInfo { hasNextPage endCursor } }
      } }
    }
  }
}`;

const commitMutation = `mutation($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { clientMutationId commit { oid committedDate signature { isValid } } ref { name } }
}`;

const input = (expectedHeadOid: string, text: string, more: object = {}) => ({
  branch: { repositoryNameWithOwner: 'acme/shop', branchName },
  expectedHeadOid,
  message: { headline: 'Claim production', body: 'By run 7' },
  fileChanges: { additions: [{ path: 'head.json', contents: Buffer.from(text).toString('base64') }] },
  ...more,
});

const made = async (client: ReturnType<typeof octokit>): Promise<string> => {
  const { data } = await client.rest.git.getRef({ ...repo, ref: 'heads/main' });
  await client.rest.git.createRef({ ...repo, ref: `refs/heads/${branchName}`, sha: data.object.sha });
  return data.object.sha;
};

test('a head is written by compare-and-swap and read back with its history', async () => {
  const client = octokit();
  const first = await made(client);
  const { createCommitOnBranch } = await client.graphql<{
    readonly createCommitOnBranch: { readonly commit: { readonly oid: string } };
  }>(commitMutation, { input: input(first, '{"epoch":1}') });
  const seen = await client.graphql<object>(headQuery, { ...repo, ref: `refs/heads/${branchName}` });
  expect(seen).toMatchObject({
    viewer: { login: 'github-actions[bot]' },
    repository: {
      defaultBranchRef: { name: 'main' },
      ref: {
        target: {
          oid: createCommitOnBranch.commit.oid,
          message: 'Claim production\n\nBy run 7',
          file: { object: { text: '{"epoch":1}', byteSize: 11, isTruncated: false } },
          history: { totalCount: 2, nodes: [{}, { oid: first }], pageInfo: { hasNextPage: false } },
        },
      },
    },
  });
  expect(twin.files(branchName)).toEqual({ 'README.md': 'Shop\n', 'head.json': '{"epoch":1}' });
});

test('a stale head is refused in the words GitHub has, at status 200', async () => {
  const client = octokit();
  const first = await made(client);
  await client.graphql(commitMutation, { input: input(first, '1') });
  const late = client.graphql(commitMutation, { input: input(first, '2') });
  await expect(late).rejects.toMatchObject({
    errors: [
      {
        type: 'STALE_DATA',
        path: ['createCommitOnBranch'],
        message: `Expected branch to point to "${first}" but it did not.  Pull and try again.`,
      },
    ],
  });
  expect(twin.requests.at(-1)).toMatchObject({ route: 'graphql createCommitOnBranch', status: 200 });
});

test('of 200 claimants at once exactly one wins', async () => {
  twin.limit({ content: false });
  const client = octokit();
  const first = await made(client);
  const claims = await Promise.allSettled(
    Array.from({ length: 200 }, (_, claimant) =>
      client.graphql(commitMutation, { input: input(first, `{"owner":${claimant}}`) }),
    ),
  );
  const winners = claims.flatMap(({ status }, claimant) => (status === 'fulfilled' ? [claimant] : []));
  expect(winners).toHaveLength(1);
  expect(twin.files(branchName)['head.json']).toBe(`{"owner":${winners[0]}}`);
  expect(twin.commits(branchName)).toHaveLength(2);
});
