import type { Control } from '@convoy/github/controls';
import type { WatchStore } from '@convoy/github/watch';
import { ConvoyError } from '@convoy/model/error';
import { emptyHead, type HeadRecord, type Owner } from '@convoy/model/head';
import { expect, test } from '@jest/globals';
import { createTime } from '../../../../github/test/time.ts';
import { claimWatch } from '../../../src/watch/away/claim.ts';
import type { Role } from '../../../src/watch/holding.ts';

const minute = 60_000;
const iso = (ms: number): string => new Date(ms).toISOString();

interface Standing {
  readonly owner: Owner;
  readonly writtenAt?: number;
  /** Of its run; null: nobody can be asked. */
  readonly isOver?: boolean | null;
  /** Somebody deleted its branch. */
  readonly isDeleted?: boolean;
  /** Of whoever comes. */
  readonly role?: Role;
}

/** A head in memory that is held by another runner's watch, which wrote last at `writtenAt`. */
const standing = ({ owner, writtenAt = 0, isOver, isDeleted = false, role = 'watch' }: Standing) => {
  const { clock, pass } = createTime();
  let record: HeadRecord = { ...emptyHead, epoch: 4, owner, unfinished: owner.deployment };
  let revision = 0;
  let isGone = isDeleted;
  const wishes: Control[] = [];
  const notes: string[] = [];
  const head = {
    read: async () => {
      if (isGone) throw new ConvoyError('HEAD_GONE', 'branch convoy-watch/live was deleted');
      return { record, revision: String(revision) };
    },
    beginAnew: async () => {
      isGone = false;
      record = emptyHead;
    },
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
    {
      environment: 'live',
      agent: 'next',
      forMs: 40 * minute,
      role,
      clock,
      note: (line) => notes.push(line),
      stop: stop.signal,
    },
  ).then(
    ({ claim, former }) => ({ epoch: claim.epoch, former: former?.agent ?? null, owner: record.owner }),
    (thrown) => ({ code: thrown.code, message: thrown.message }),
  );
  const release = (): void => {
    record = { ...record, owner: null, unfinished: null };
    revision += 1;
  };
  return { pass, clock, wishes, notes, claimed, release, stop };
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

test('one whose branch was deleted begins anew, and says what comes of that', async () => {
  const { claimed, notes } = standing({ owner: owner(-minute, 39 * minute), isDeleted: true });
  expect(await claimed).toMatchObject({ epoch: 1, former: null });
  expect(notes).toEqual([expect.stringContaining('is told once more')]);
});

const teller = (since: number): Owner => ({ agent: 'former', deployment: 'telling', since: iso(since) });

test('who only tells leaves it to a watch, however old that is, and asks for no room', async () => {
  const { claimed, wishes } = standing({ owner: owner(-39 * minute, minute), role: 'telling' });
  expect([await claimed, wishes]).toMatchObject([{ code: 'LOCKED' }, []]);
});

test.each(['watch', 'telling'] as const)('who only tells is waited for by a %s, a minute at most', async (role) => {
  const short = standing({ owner: teller(0), role });
  await short.pass(20_000);
  short.release();
  await short.pass(1_000);
  expect(await short.claimed).toMatchObject({ epoch: 5, owner: { deployment: role } });
  const long = standing({ owner: teller(0), role });
  await long.pass(minute);
  expect(await long.claimed).toMatchObject({ code: 'LOCKED' });
});

test('what is left of one in the other role is ended first', async () => {
  const { claimed } = standing({ owner: teller(-minute), isOver: true });
  expect(await claimed).toMatchObject({ epoch: 6, former: 'former', owner: { deployment: 'watch' } });
});
