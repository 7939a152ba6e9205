import type { Control } from '@convoy/github/controls';
import type { WatchStore } from '@convoy/github/watch';
import { emptyHead, type HeadRecord, type Owner } from '@convoy/model/head';
import { expect, test } from '@jest/globals';
import { createTime } from '../../../../github/test/time.ts';
import { claimWatch } from '../../../src/watch/away/claim.ts';

const minute = 60_000;
const iso = (ms: number): string => new Date(ms).toISOString();

/** A head in memory that is held by another runner's watch, which wrote last at `writtenAt`. */
const standing = ({ owner, writtenAt = 0, isOver }: { owner: Owner; writtenAt?: number; isOver?: boolean | null }) => {
  const { clock, pass } = createTime();
  let record: HeadRecord = { ...emptyHead, epoch: 4, owner, unfinished: 'watch' };
  let revision = 0;
  const wishes: Control[] = [];
  const head = {
    read: async () => ({ record, revision: String(revision) }),
    write: async (next: HeadRecord, expected: string) => {
      if (expected !== String(revision)) return null;
      record = next;
      revision += 1;
      return String(revision);
    },
    writtenAt: () => writtenAt,
  };
  const stores = {
    isAlive: async () => {
      if (isOver === null) throw new Error('nobody knows the run');
      return !isOver;
    },
    linkTo: () => 'https://github.com/acme/shop/actions/runs/7',
  };
  const stop = new AbortController();
  const claimed = claimWatch(
    { head: head as unknown as WatchStore['head'] },
    { leaveControl: async (_, wish) => void wishes.push(wish) },
    stores,
    { environment: 'live', agent: 'next', forMs: 40 * minute, clock, note: () => undefined, stop: stop.signal },
  ).then(
    ({ claim, former }) => ({ epoch: claim.epoch, former: former?.agent ?? null, owner: record.owner }),
    (thrown) => ({ code: thrown.code, message: thrown.message }),
  );
  const release = (): void => {
    record = { ...record, owner: null, unfinished: null };
    revision += 1;
  };
  return { pass, clock, wishes, claimed, release, stop };
};

const owner = (since: number, until: number | null): Owner => ({
  ...{ agent: 'former', deployment: 'watch', since: iso(since) },
  ...(until === null ? {} : { until: iso(until) }),
});

test('a young watch goes on, and is named', async () => {
  const { claimed, wishes } = standing({ owner: owner(-10 * minute, 30 * minute) });
  expect(await claimed).toEqual({ code: 'LOCKED', message: expect.stringContaining('actions/runs/7') });
  expect(wishes).toEqual([]);
});

test('a watch that names no end makes room for nobody', async () => {
  const { claimed } = standing({ owner: owner(-600 * minute, null), writtenAt: -minute });
  expect(await claimed).toMatchObject({ code: 'LOCKED' });
});

test('one that has had half of its time is asked once, waited for, and followed', async () => {
  const { claimed, wishes, pass, release } = standing({ owner: owner(-20 * minute, 20 * minute) });
  await pass(30_000);
  expect(wishes).toMatchObject([{ verb: 'hand-over', deployment: 'watch-4', actor: 'next' }]);
  release();
  await pass(5_000);
  expect(await claimed).toEqual({
    ...{ epoch: 5, former: null },
    owner: { agent: 'next', deployment: 'watch', since: iso(35_000), until: iso(35_000 + 40 * minute) },
  });
});

test('one whose run is over is taken over at once', async () => {
  const { claimed } = standing({ owner: owner(-minute, 39 * minute), isOver: true });
  expect(await claimed).toMatchObject({ epoch: 5, former: 'former' });
});

test('one that has said nothing for ten minutes is taken over, whatever its run is said to be', async () => {
  for (const isOver of [false, null]) {
    const said = standing({ owner: owner(-11 * minute, 39 * minute), writtenAt: -9 * minute, isOver });
    expect(await said.claimed).toMatchObject({ code: 'LOCKED' });
    const silent = standing({ owner: owner(-11 * minute, 39 * minute), writtenAt: -10 * minute, isOver });
    expect(await silent.claimed).toMatchObject({ epoch: 5, former: 'former' });
  }
});

test('one that is asked and never answers is waited for until its time is over, and no longer', async () => {
  const { claimed, pass, stop } = standing({ owner: owner(-4 * minute, 2 * minute) });
  await pass(4 * minute + 5_000);
  stop.abort(new Error('still waiting'));
  expect(await claimed).toMatchObject({ code: 'LOCKED' });
});
