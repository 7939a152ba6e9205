import { claim } from '@convoy/engine/claim';
import { holdFor } from '@convoy/engine/recovery/hold';
import { createTime } from '@convoy/engine/simulate/time';
import { emptyHead, type HeadRecord } from '@convoy/model/head';
import type { Head } from '@convoy/model/ports';
import { expect, test } from '@jest/globals';

const inMemory = (change: Partial<HeadRecord> = {}) => {
  let [record, revision]: [HeadRecord, number] = [{ ...emptyHead, ...change }, 0];
  const head: Head = {
    read: async () => ({ record, revision: `${revision}` }),
    write: async (next, expected) => {
      if (expected !== `${revision}`) return null;
      [record, revision] = [next, revision + 1];
      return `${revision}`;
    },
  };
  return { head, read: () => record };
};

const owner = { agent: 'other', deployment: 'd-1', since: '2026-01-01T00:00:00.000Z' };
const time = createTime(0);
const hold = ({ head }: ReturnType<typeof inMemory>, isAlive = true) =>
  holdFor(head, { agent: 'watch', recovery: 'recover-1', isAlive: () => isAlive, everyMs: 100 }, time);
const deploy = ({ head }: ReturnType<typeof inMemory>, isAlive: boolean) =>
  claim(head, { agent: 'a', deployment: 'd-2', isAlive: () => isAlive, takeOver: false }, time);
const held = async (on: ReturnType<typeof inMemory>) => {
  const holding = await hold(on);
  if (!holding.ok) throw new Error(holding.code);
  return holding.held;
};

test('neither recovers while another deploys, nor deploys while another recovers', async () => {
  expect(await hold(inMemory({ owner }))).toMatchObject({ ok: false, code: 'LOCKED' });
  expect(await hold(inMemory({ unfinished: 'd-1' }))).toMatchObject({ ok: false, code: 'UNFINISHED' });
  const on = inMemory({ epoch: 4 });
  const mine = await held(on);
  expect(on.read()).toMatchObject({ epoch: 5, unfinished: null, owner: { agent: 'watch', deployment: 'recover-1' } });
  expect(await deploy(on, true)).toMatchObject({ ok: false, code: 'LOCKED' });
  const released = mine.release();
  time.advance();
  await released;
  expect(on.read().owner).toBeNull();
  expect(await deploy(on, true)).toMatchObject({ ok: true });
});

test('one that died in between leaves nothing unfinished: whoever comes goes on', async () => {
  const on = inMemory();
  await held(on);
  expect(await deploy(on, false)).toMatchObject({ ok: true });
  const other = inMemory({ owner });
  expect(await hold(other, false)).toMatchObject({ ok: true });
});

test('whoever wants it raises the epoch: it is broken off, and given back once that has ended', async () => {
  const on = inMemory();
  const mine = await held(on);
  const { record, revision } = await on.head.read();
  await on.head.write({ ...record, epoch: record.epoch + 1 }, revision, 'asked');
  expect(mine.lost.aborted).toBe(false);
  for (let turn = 0; turn < 10 && !mine.lost.aborted; turn += 1) {
    time.advance();
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
  expect([mine.lost.aborted, on.read().owner?.agent]).toEqual([true, 'watch']);
  await mine.release();
  expect(on.read().owner).toBeNull();
});

test('what is somebody else by now is not given back', async () => {
  const on = inMemory();
  const mine = await held(on);
  const { record, revision } = await on.head.read();
  await on.head.write({ ...record, epoch: record.epoch + 1, owner }, revision, 'taken over');
  const released = mine.release();
  time.advance();
  await released;
  expect(on.read().owner).toEqual(owner);
});
