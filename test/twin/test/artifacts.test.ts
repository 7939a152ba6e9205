import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startTwin, type Twin } from '../twin.ts';
import { inJob } from './job.ts';

interface Listed {
  readonly total_count: number;
  readonly artifacts: readonly { readonly id: number; readonly digest: string; readonly expired: boolean }[];
}

const day = 86_400_000;
/** Several processes start one after another. */
const patientMs = 120_000;
let twin: Twin;
let folder: string;
let clock = Date.parse('2026-11-01T12:00:00Z');

beforeEach(async () => {
  twin = await startTwin({ now: () => clock, seed: { runs: [{ id: 7 }, { id: 8, headRepositoryId: 99 }] } });
  folder = mkdtempSync(join(tmpdir(), 'twin-'));
  mkdirSync(join(folder, 'up'));
  writeFileSync(join(folder, 'up', 'journal.jsonl'), '{"type":"deployment.planned"}\n');
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await twin.close();
});

const upload = (name: string, options: object = {}) => ({
  call: 'upload',
  args: [name, [join(folder, 'up', 'journal.jsonl')], join(folder, 'up'), options],
});

test(
  'what a job uploads, itself and another run find and download',
  async () => {
    const [made, listed, down] = (await inJob(twin, { run: 7 }, [
      upload('segment-1'),
      { call: 'list', args: [] },
      { call: 'get', args: ['segment-1'] },
    ])) as readonly [{ readonly id: number; readonly digest: string; readonly size: number }, object, object];
    expect(listed).toMatchObject({ artifacts: [{ name: 'segment-1', id: made.id, digest: `sha256:${made.digest}` }] });
    expect(down).toMatchObject({ artifact: { id: made.id, size: made.size } });
    const artifact = twin.state.artifacts[0];
    expect(artifact).toMatchObject({ digest: `sha256:${made.digest}`, size: made.size, finalized: true });

    const token = twin.token({ permissions: { actions: 'read' } });
    const findBy = { token, workflowRunId: 7, repositoryOwner: 'acme', repositoryName: 'shop' };
    const expectedHash = `sha256:${made.digest}`;
    const [found, there, here] = await inJob(twin, { run: 8 }, [
      { call: 'list', args: [{ findBy }] },
      { call: 'download', args: [made.id, { path: join(folder, 'there'), findBy, expectedHash }] },
      { call: 'list', args: [] },
    ]);
    expect(found).toMatchObject({ artifacts: [{ name: 'segment-1', id: made.id }] });
    expect(there).toEqual({ downloadPath: join(folder, 'there'), digestMismatch: false });
    expect(here).toEqual({ artifacts: [] });
    expect(readFileSync(join(folder, 'there', 'journal.jsonl'), 'utf8')).toBe('{"type":"deployment.planned"}\n');
    expect(twin.problems).toEqual([]);
  },
  patientMs,
);

test(
  'a name is taken once in a run, again by its re-run, and once more when it was deleted',
  async () => {
    const taken = { error: expect.stringContaining('(409) Conflict: an artifact with this name already exists') };
    expect(await inJob(twin, { run: 7 }, [upload('x'), upload('x')])).toEqual([expect.anything(), taken]);
    const [again, listed] = await inJob(twin, { run: 7, attempt: 2 }, [upload('x'), { call: 'list', args: [] }]);
    expect(again).toHaveProperty('id');
    expect(listed).toMatchObject({ artifacts: [{ name: 'x' }, { name: 'x' }] });
    const [gone, once] = await inJob(twin, { run: 7, attempt: 2 }, [{ call: 'delete', args: ['x'] }, upload('x')]);
    expect(gone).toEqual({ id: (again as { readonly id: number }).id });
    expect(once).toHaveProperty('id');
    expect(twin.problems).toEqual([]);
  },
  patientMs,
);

test(
  'REST tells where an artifact comes from, and that it is gone when its days are over',
  async () => {
    await inJob(twin, { run: 8 }, [upload('fork', { retentionDays: 400 })]);
    const headers = { authorization: `bearer ${twin.token()}` };
    const get = (path: string) =>
      fetch(`${twin.url}/repos/acme/shop/actions/artifacts${path}`, { headers, redirect: 'manual' });
    const { artifacts, total_count } = (await (await get('?name=fork')).json()) as Listed;
    expect(total_count).toBe(1);
    const [artifact] = artifacts;
    expect(artifact).toMatchObject({
      expired: false,
      expires_at: '2027-01-30T12:00:00Z',
      workflow_run: {
        id: 8,
        head_repository_id: 99,
        head_branch: 'main',
        head_sha: twin.state.refs['refs/heads/main'],
      },
    });
    const zip = await get(`/${artifact?.id}/zip`);
    expect(zip.status).toBe(302);
    const address = zip.headers.get('location') ?? '';
    const bytes = Buffer.from(await (await fetch(address)).arrayBuffer());
    expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(artifact?.digest);
    const part = await fetch(address, { headers: { range: 'bytes=2-5' } });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 2-5/${bytes.length}`]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(bytes.subarray(2, 6));
    expect((await fetch(address.replace(/sig=./, 'sig='))).status).toBe(403);

    clock += 91 * day;
    expect(((await (await get('')).json()) as Listed).artifacts[0]?.expired).toBe(true);
    expect((await get(`/${artifact?.id}/zip`)).status).toBe(410);
    expect((await fetch(address)).status).toBe(403);
    expect(twin.problems).toEqual([]);
  },
  patientMs,
);
