import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Twin } from '../twin.ts';
import { type Octokit, octokitOf, repo, stillTwin } from './rest.ts';

let twin: Twin;
let api: Octokit['rest'];

beforeEach(async () => {
  twin = await stillTwin({
    seed: { branches: { main: { 'README.md': 'Shop\n', 'services/web/main.ts': 'a\nb\nc\n' } } },
  });
  api = octokitOf(twin).rest;
});
afterEach(async () => {
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const main = (): string => twin.state.refs['refs/heads/main'] ?? '';

test('a ref is created once, moved forward only, and deleted', async () => {
  const made = await api.git.createRef({ ...repo, ref: 'refs/heads/convoy/production', sha: main() });
  expect(made.data.object.sha).toBe(main());
  const again = api.git.createRef({ ...repo, ref: 'refs/heads/convoy/production', sha: main() });
  await expect(again).rejects.toMatchObject({
    status: 422,
    message: expect.stringContaining('Reference already exists'),
  });
  const { data: matching } = await api.git.listMatchingRefs({ ...repo, ref: 'heads/convoy/' });
  expect(matching.map(({ ref }) => ref)).toEqual(['refs/heads/convoy/production']);
  const orphan = await api.git.createCommit({ ...repo, message: 'Apart', tree: await tree(), parents: [] });
  const aside = { ...repo, ref: 'heads/convoy/production', sha: orphan.data.sha };
  await expect(api.git.updateRef(aside)).rejects.toMatchObject({ status: 422 });
  await api.git.updateRef({ ...aside, force: true });
  expect(twin.files('convoy/production')).toEqual({ 'head.json': '{}' });
  await api.git.deleteRef({ ...repo, ref: 'heads/convoy/production' });
  await expect(api.git.getRef({ ...repo, ref: 'heads/convoy/production' })).rejects.toMatchObject({ status: 404 });
});

const tree = async (): Promise<string> => {
  const entry = { path: 'head.json', mode: '100644', type: 'blob', content: '{}' } as const;
  return (await api.git.createTree({ ...repo, tree: [entry] })).data.sha;
};

test('of many who create the same ref one does, and none where a folder of refs is', async () => {
  twin.limit({ content: false });
  const lock = { ...repo, ref: 'refs/heads/convoy/production', sha: main() };
  const claims = await Promise.allSettled(Array.from({ length: 50 }, () => api.git.createRef(lock)));
  expect(claims.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(api.git.createRef({ ...lock, ref: 'refs/heads/convoy' })).rejects.toMatchObject({ status: 422 });
});

test('objects have the names that git gives them', async () => {
  const blob = await api.git.createBlob({
    ...repo,
    content: Buffer.from('hello\n').toString('base64'),
    encoding: 'base64',
  });
  expect(blob.data.sha).toBe(execFileSync('git', ['hash-object', '--stdin'], { input: 'hello\n' }).toString().trim());
  const { data } = await api.git.getCommit({ ...repo, commit_sha: main() });
  const text = `tree ${data.tree.sha}\nauthor ${signature(data.author)}\ncommitter ${signature(data.committer)}\n\n${data.message}`;
  const hashed = execFileSync('git', ['hash-object', '-t', 'commit', '--stdin'], { input: text });
  expect(hashed.toString().trim()).toBe(main());
  const names = ['a.txt', 'a-b', 'a/c', 'A'];
  const entry = { mode: '100644', type: 'blob', sha: blob.data.sha } as const;
  const { data: made } = await api.git.createTree({ ...repo, tree: names.map((path) => ({ ...entry, path })) });
  const listed = made.tree.map(({ mode, type, sha, path }) => `${mode} ${type} ${sha}\t${path}`).join('\n');
  expect(execFileSync('git', ['mktree', '--missing'], { input: listed }).toString().trim()).toBe(made.sha);
  const { data: whole } = await api.git.getTree({ ...repo, tree_sha: 'main', recursive: 'true' });
  expect(whole.tree.map(({ path }) => path)).toEqual(['README.md', 'services', 'services/web', 'services/web/main.ts']);
});

const signature = ({ name, email, date }: { readonly name: string; readonly email: string; readonly date: string }) =>
  `${name} <${email}> ${Date.parse(date) / 1000} +0000`;

test('a tree on a base adds, replaces and takes away', async () => {
  const { data } = await api.git.createTree({
    ...repo,
    base_tree: main(),
    tree: [
      { path: 'README.md', mode: '100644', type: 'blob', sha: null },
      { path: 'services/web/main.ts', mode: '100644', type: 'blob', content: 'a\nx\nc\n' },
      { path: 'services/api/main.ts', mode: '100644', type: 'blob', content: 'new\n' },
    ],
  });
  const { data: commit } = await api.git.createCommit({
    ...repo,
    message: 'Change',
    tree: data.sha,
    parents: [main()],
  });
  const { data: seen } = await api.repos.compareCommitsWithBasehead({ ...repo, basehead: `main...${commit.sha}` });
  expect([seen.status, seen.ahead_by, seen.behind_by]).toEqual(['ahead', 1, 0]);
  expect(
    seen.files?.map(({ filename, status, additions, deletions }) => [filename, status, additions, deletions]),
  ).toEqual([
    ['README.md', 'removed', 0, 1],
    ['services/api/main.ts', 'added', 1, 0],
    ['services/web/main.ts', 'modified', 1, 1],
  ]);
  const { data: one } = await api.repos.getCommit({ ...repo, ref: commit.sha });
  expect(one.files?.length).toBe(3);
});

test('contents are a file, a folder, or not there', async () => {
  const { data: file } = await api.repos.getContent({ ...repo, path: 'services/web/main.ts', ref: 'main' });
  expect(file).toMatchObject({ type: 'file', content: Buffer.from('a\nb\nc\n').toString('base64') });
  const { data: folder } = await api.repos.getContent({ ...repo, path: 'services' });
  expect(folder).toMatchObject([{ type: 'dir', path: 'services/web' }]);
  const raw = await api.repos.getContent({ ...repo, path: 'README.md', mediaType: { format: 'raw' } });
  expect(Buffer.from(raw.data as unknown as ArrayBuffer).toString()).toContain('Shop');
  await expect(api.repos.getContent({ ...repo, path: 'none' })).rejects.toMatchObject({ status: 404 });
  await expect(api.repos.getContent({ ...repo, path: 'none', ref: 'none' })).rejects.toMatchObject({ status: 404 });
});
