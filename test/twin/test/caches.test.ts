import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startTwin, type Twin } from '../twin.ts';
import { inJob } from './job.ts';

const day = 86_400_000;
/** Several processes start one after another. */
const patientMs = 120_000;
let twin: Twin;
let folder: string;

beforeEach(async () => {
  const runs = [{ id: 7 }, { id: 8, headBranch: 'feature' }, { id: 9, headBranch: 'other' }];
  twin = await startTwin({ seed: { runs } });
  folder = mkdtempSync(join(tmpdir(), 'twin-'));
  mkdirSync(join(folder, 'kept'));
  writeFileSync(join(folder, 'kept', 'a.txt'), 'kept');
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const save = (key: string) => ({ call: 'save', args: [[join(folder, 'kept')], key] });
const restore = (key: string, ...restoreKeys: string[]) => ({
  call: 'restore',
  args: [[join(folder, 'kept')], key, restoreKeys],
});

test(
  'a cache comes back by its key, and by the newest that a key begins',
  async () => {
    const [id, again] = await inJob(twin, { run: 7 }, [save('state-1'), save('state-1')]);
    expect(id).toBe(twin.state.caches[0]?.id);
    expect(again).toBe(-1);
    expect(twin.state.caches).toHaveLength(1);
    expect(twin.requests.at(-1)).toMatchObject({ route: 'twirp CreateCacheEntry', status: 409 });
    rmSync(join(folder, 'kept'), { recursive: true });
    expect(await inJob(twin, { run: 7 }, [restore('state-1')])).toEqual(['state-1']);
    expect(readFileSync(join(folder, 'kept', 'a.txt'), 'utf8')).toBe('kept');
    const steps = [save('state-2'), restore('state-'), restore('none', 'sta'), restore('none')];
    expect(await inJob(twin, { run: 7 }, steps)).toEqual([expect.any(Number), 'state-2', 'state-2', null]);
  },
  patientMs,
);

test(
  'a branch finds its own and those of the default branch, and nobody finds what was unused for a week',
  async () => {
    await inJob(twin, { run: 7 }, [save('main')]);
    await inJob(twin, { run: 8 }, [save('feature')]);
    expect(await inJob(twin, { run: 8 }, [restore('main'), restore('feature')])).toEqual(['main', 'feature']);
    expect(await inJob(twin, { run: 9 }, [restore('main'), restore('feature')])).toEqual(['main', null]);
    twin.advance(8 * day);
    expect(await inJob(twin, { run: 7 }, [restore('main')])).toEqual([null]);
  },
  patientMs,
);
