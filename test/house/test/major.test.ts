import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startProgram } from '../../../packages/convoy/test/harness.ts';
import { startTwin, type Twin } from '../../twin/twin.ts';

const script = join(import.meta.dirname, '..', 'major.ts');
let twin: Twin;
let commits: readonly string[];
beforeEach(async () => {
  twin = await startTwin({ seed: { branches: { main: { a: '1' } } } });
  twin.seed({ branches: { main: { a: '2' } } });
  commits = twin.commits('main').map(({ oid }) => oid);
});
afterEach(async () => {
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const ask = async (method: string, path: string, body: unknown): Promise<void> => {
  const headers = { authorization: `Bearer ${twin.token({ permissions: { contents: 'write' } })}` };
  const answer = await fetch(`${twin.url}/repos/acme/shop/${path}`, { method, headers, body: JSON.stringify(body) });
  expect(answer.ok).toBe(true);
};
const tag = (name: string, sha = commits[1] ?? '') => ask('POST', 'git/refs', { ref: `refs/tags/${name}`, sha });
const move = async (...words: string[]) => {
  const env = { GITHUB_API_URL: twin.url, GITHUB_REPOSITORY: 'acme/shop', GITHUB_TOKEN: twin.token() };
  return startProgram([process.execPath, script, ...words], import.meta.dirname, env).ended;
};

test('the first release of a major makes its tag, the next one moves it', async () => {
  const [second = '', first = ''] = commits;
  await tag('v1.0.0', first);
  expect((await move('v1.0.0', first)).out).toBe('v1 is v1.0.0 now\n');
  expect(twin.state.refs['refs/tags/v1']).toBe(first);
  await tag('v1.10.0', second);
  expect((await move('v1.10.0', second)).out).toBe('v1 is v1.10.0 now\n');
  expect(twin.state.refs['refs/tags/v1']).toBe(second);
});

test('a mend of an older line moves nothing; other majors, and tags that are no releases, do not count', async () => {
  const [second = '', first = ''] = commits;
  for (const name of ['v1', 'v1.10.0', 'v1.9.1', 'v10.0.0', 'v1.11.0-rc.1']) await tag(name, first);
  expect((await move('v1.9.1', second)).out).toBe('v1 stays: v1.10.0 is newer than v1.9.1\n');
  expect(twin.state.refs['refs/tags/v1']).toBe(first);
  expect((await move('v1.10.0', second)).code).toBe(0);
  expect(twin.state.refs['refs/tags/v1']).toBe(second);
});

test('what is no release moves nothing', async () => {
  for (const words of [
    ['v1', commits[0] ?? ''],
    ['v1.0.0-rc.1', commits[0] ?? ''],
    ['v1.0.0', 'main'],
  ]) {
    const ended = await move(...words);
    expect([ended.code, ended.err]).toEqual([1, expect.stringContaining('expects a tag such as v1.2.3')]);
  }
  expect(Object.keys(twin.state.refs)).toEqual(['refs/heads/main']);
});
