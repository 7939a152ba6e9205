import { emptyHead } from '@convoy/model/head';
import { describe, expect, test } from '@jest/globals';
import type { Twin } from '../../../test/twin/twin.ts';
import { openGithub } from '../src/open.ts';
import { startRunner, withTwin } from './runner.ts';

let twin: Twin;
withTwin((one) => {
  twin = one;
});

describe('what GraphQL refuses with status 200', () => {
  const limited = { match: 'graphql', kind: 'graphql-error', type: 'RATE_LIMITED', message: 'API rate limit' } as const;

  test('a limit is waited out, of a read as of a write', async () => {
    await using runner = await startRunner(twin);
    twin.fault(limited);
    const { revision } = await runner.store.read();
    const first = await runner.store.write({ ...emptyHead, epoch: 1 }, revision, 'claimed');
    twin.fault(limited);
    expect(await runner.store.write({ ...emptyHead, epoch: 2 }, first ?? '', 'again')).not.toBeNull();
    expect(runner.slept.map((ms) => ms >= 60_000 && ms < 70_000)).toEqual([true, true]);
    expect(runner.notes).toEqual(
      Array(2).fill(expect.stringMatching(/^GitHub limits us: trying again in (6\d|70) s$/)),
    );
  });

  test('something went wrong: a read is asked again, and of a write the branch says whether it came about', async () => {
    await using runner = await startRunner(twin);
    const wrong = { match: 'graphql', kind: 'graphql-error', message: 'Something went wrong' } as const;
    twin.fault(wrong);
    const { revision } = await runner.store.read();
    const first = await runner.store.write({ ...emptyHead, epoch: 1 }, revision, 'claimed');
    twin.fault({ ...wrong, match: 'createCommitOnBranch' });
    expect(await runner.store.write({ ...emptyHead, epoch: 2 }, first ?? '', 'again')).not.toBeNull();
    expect((await runner.store.read()).record.epoch).toBe(2);
    expect(twin.commits('convoy/staging')).toHaveLength(2);
  });

  test('a missing permission is named as a line of the workflow', async () => {
    await using runner = await startRunner(twin);
    const { revision } = await runner.store.read();
    const first = await runner.store.write({ ...emptyHead, epoch: 1 }, revision, 'claimed');
    const reader = openGithub({
      ...{ repository: 'acme/shop', token: twin.token({ permissions: { contents: 'read', actions: 'read' } }) },
      ...{ env: { GITHUB_API_URL: twin.url }, clock: runner.clock, note: () => undefined },
    }).store('staging', runner.dir);
    await reader.read();
    await expect(reader.write({ ...emptyHead, epoch: 2 }, first ?? '', 'mine')).rejects.toMatchObject({
      code: 'GITHUB_FORBIDDEN',
      message: expect.stringContaining("add `contents: write` to the job's `permissions:`"),
    });
  });
});

test('polling for wishes costs nothing where nobody ever left one', async () => {
  await using runner = await startRunner(twin);
  const over = new AbortController();
  const { sleep } = runner.clock;
  let looks = 0;
  runner.clock.sleep = async (ms, signal) => {
    looks += 1;
    if (looks === 20) over.abort();
    await sleep(ms, signal);
  };
  const before = twin.requests.length;
  await runner.github.heedControls('staging', over.signal, () => undefined, fail);
  const statuses = twin.requests.slice(before).map(({ status }) => status);
  expect(statuses).toEqual([200, ...Array(19).fill(304)]);
});

function fail(thrown: unknown): void {
  throw thrown;
}

describe('whether the job of an owner is over', () => {
  const part = (name: string): string => name;
  const running = { name: 'deploy', status: 'in_progress', conclusion: null, runner: 'metal-1' };
  const done = (number: number) => ({ name: `j${number}`, status: 'completed', runner: `metal-${number}` });
  const others = Array.from({ length: 100 }, (_, number) => done(number + 1));

  test('it is not while a later page of the list has it on the same runner', async () => {
    await using runner = await startRunner(twin);
    const attempts = [{ attempt: 1, status: 'in_progress', jobs: [...others, running] }];
    twin.seed({ runs: [{ id: 20, attempts: attempts as never }] });
    const job = { run: 20, attempt: 1, runner: 'metal-1' };
    expect(await runner.github.isOver(job, { mine: 'other', part })).toBe(false);
    expect(await runner.github.isOver({ ...job, runner: 'metal-2' }, { mine: 'other', part })).toBe(true);
    expect(await runner.github.isOver({ ...job, runner: 'unknown' }, { mine: 'other', part })).toBe(false);
  });
});
