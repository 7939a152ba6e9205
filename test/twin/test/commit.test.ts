import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Twin } from '../twin.ts';
import { type Octokit, octokitOf, repo, stillTwin } from './rest.ts';

let twin: Twin;
let client: Octokit;

beforeEach(async () => {
  twin = await stillTwin({ seed: { branches: { main: { 'a.txt': 'a', 'folder/b.txt': 'b' } } } });
  client = octokitOf(twin, { actor: 'convoy-bot[bot]' });
});
afterEach(async () => {
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const head = () => twin.state.refs['refs/heads/main'] ?? '';

const commit = (input: object) =>
  client.graphql<{
    readonly createCommitOnBranch: { readonly commit: { readonly oid: string }; readonly clientMutationId: string };
  }>(
    `mutation($input: CreateCommitOnBranchInput!) {
      createCommitOnBranch(input: $input) { clientMutationId commit { oid author { user { login } } signature { isValid } } }
    }`,
    {
      input: {
        branch: { repositoryNameWithOwner: 'acme/shop', branchName: 'main' },
        expectedHeadOid: head(),
        message: { headline: 'Change' },
        ...input,
      },
    },
  );

test('files are added and deleted, and the rest stays', async () => {
  const additions = [{ path: 'folder/c.bin', contents: Buffer.from([0, 255]).toString('base64') }];
  const answer = await commit({ clientMutationId: 'x1', fileChanges: { additions, deletions: [{ path: 'a.txt' }] } });
  expect(answer.createCommitOnBranch).toMatchObject({
    clientMutationId: 'x1',
    commit: { oid: head(), author: { user: { login: 'convoy-bot[bot]' } }, signature: { isValid: true } },
  });
  expect(Object.keys(twin.files('main'))).toEqual(['folder/b.txt', 'folder/c.bin']);
  expect((await client.rest.git.getCommit({ ...repo, commit_sha: head() })).data.verification.verified).toBe(true);
});

test('a branch may be named by its id, and a commit may change nothing', async () => {
  const { repository } = await client.graphql<{ readonly repository: { readonly ref: { readonly id: string } } }>(
    '{ repository(owner: "acme", name: "shop") { ref(qualifiedName: "main") { id } } }',
  );
  const before = head();
  await commit({ branch: { id: repository.ref.id } });
  expect(twin.commits('main')).toMatchObject([{ message: 'Change', parents: [before] }, { oid: before }]);
});

test.each([
  [{ branch: { repositoryNameWithOwner: 'acme/shop', branchName: 'none' } }, 'NOT_FOUND', 'refs/heads/none'],
  [{ branch: { repositoryNameWithOwner: 'acme/none', branchName: 'main' } }, 'NOT_FOUND', 'acme/none'],
  [{ fileChanges: { deletions: [{ path: 'none' }] } }, 'NOT_FOUND', 'does not exist as of commit oid'],
  [{ fileChanges: { additions: [{ path: 'x', contents: '{"a":1}' }] } }, 'INVALID', 'base64'],
  [{ expectedHeadOid: 'f'.repeat(40) }, 'STALE_DATA', `"${'f'.repeat(40)}" but it did not.  Pull`],
])('%j is refused and changes nothing', async (input, type, message) => {
  const before = head();
  await expect(commit(input)).rejects.toMatchObject({ errors: [{ type, message: expect.stringContaining(message) }] });
  expect(head()).toBe(before);
});

test('history is read page by page, and not without saying how much', async () => {
  for (let count = 0; count < 3; count += 1) await commit({ message: { headline: `No. ${count}` } });
  const page = (args: string) =>
    client.graphql<{ readonly repository: { readonly object: { readonly history: History } } }>(
      `{ repository(owner: "acme", name: "shop") { object(expression: "main") { ... on Commit {
        history${args} { nodes { messageHeadline } pageInfo { hasNextPage endCursor } } } } } }`,
    );
  const first = (await page('(first: 3)')).repository.object.history;
  expect(first.nodes.map(({ messageHeadline }) => messageHeadline)).toEqual(['No. 2', 'No. 1', 'No. 0']);
  const { repository } = await page(`(first: 3, after: "${first.pageInfo.endCursor}")`);
  expect(repository.object.history).toMatchObject({
    nodes: [{ messageHeadline: 'Seed' }],
    pageInfo: { hasNextPage: false },
  });
  await expect(page('')).rejects.toMatchObject({ errors: [{ type: 'MISSING_PAGINATION_BOUNDARIES' }] });
  await expect(page('(first: 101)')).rejects.toMatchObject({ errors: [{ type: 'EXCESSIVE_PAGINATION' }] });
});

interface History {
  readonly nodes: readonly { readonly messageHeadline: string }[];
  readonly pageInfo: { readonly endCursor: string };
}
