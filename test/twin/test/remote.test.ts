import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getOctokit } from '@actions/github';
import { expect, test } from '@jest/globals';
import { remoteTwin, spawnTwin } from '../remote.ts';

test('a twin in a process of its own is seeded from a file, looked at and steered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'twin-'));
  const file = join(folder, 'seed.json');
  writeFileSync(
    file,
    JSON.stringify({ branches: { main: { a: '1' } }, tokens: [{ token: 'ghs_known', actor: 'mia' }] }),
  );
  const twin = await spawnTwin(['--repository', 'zoo/shop', '--seed-file', file]);
  try {
    const repo = { owner: 'zoo', repo: 'shop' };
    const { rest } = getOctokit('ghs_known', { baseUrl: twin.url });
    const { data } = await rest.git.getRef({ ...repo, ref: 'heads/main' });
    expect((await twin.state()).refs).toEqual({ 'refs/heads/main': data.object.sha });
    expect(await twin.files('main')).toEqual({ a: '1' });
    expect(await twin.commits('main')).toMatchObject([{ oid: data.object.sha, author: 'zoo' }]);
    await twin.fault({ match: 'git/ref', kind: 'status', status: 503 });
    await expect(rest.git.getRef({ ...repo, ref: 'heads/main' })).rejects.toMatchObject({ status: 503 });
    await twin.fault({ match: 'git/ref', kind: 'reset', times: null });
    await twin.clearFaults();
    await twin.seed({ issues: [{ number: 3, title: 'Slow' }] });
    const other = getOctokit(await twin.token({ permissions: { issues: 'read' } }), { baseUrl: twin.url });
    expect((await other.rest.issues.get({ ...repo, issue_number: 3 })).data.title).toBe('Slow');
    await twin.limit({ core: 2 });
    await other.rest.issues.get({ ...repo, issue_number: 3 });
    await expect(other.rest.issues.get({ ...repo, issue_number: 3 })).rejects.toMatchObject({ status: 403 });
    await twin.advance(3_600_000);
    await other.rest.issues.get({ ...repo, issue_number: 3 });
    expect((await twin.requests()).map(({ status }) => status)).toEqual([200, 503, 200, 200, 403, 200]);
    expect((await twin.requests())[1]).toMatchObject({ fault: 'status', actor: 'mia' });
    expect(await remoteTwin(twin.url).problems()).toEqual([]);
  } finally {
    await twin.close();
    rmSync(folder, { recursive: true });
  }
});
