import { emptyHead } from '@convoy/model/head';
import { expect, test } from '@jest/globals';
import type { Twin } from '../../../test/twin/twin.ts';
import { startRunner, withTwin } from './runner.ts';

let twin: Twin;
withTwin((one) => {
  twin = one;
});

const remove = async (branch: string): Promise<void> => {
  const url = `${twin.url}/repos/acme/shop/git/refs/heads/${branch}`;
  await fetch(url, { method: 'DELETE', headers: { authorization: `bearer ${twin.token()}` } });
};

test('a branch that was deleted is no empty environment: it says how to restore it, and whoever had it stops', async () => {
  await using first = await startRunner(twin);
  await using second = await startRunner(twin);
  const { revision } = await first.store.read();
  const held = { ...emptyHead, epoch: 5, ordinal: 3, unfinished: 'd-1' };
  const written = await first.store.write(held, revision, 'd-1: begun');
  await remove('convoy/staging');
  const told = { code: 'HEAD_GONE', message: expect.stringContaining(`sha=${written}`) };
  await expect(second.store.read()).rejects.toMatchObject(told);
  await expect(first.store.write(held, written ?? '', 'd-1: goes on')).rejects.toMatchObject({ code: 'HEAD_GONE' });
  expect(twin.files('convoy/staging')).toEqual({});
});

test('one that is to begin anew does, once; what is there is not written over', async () => {
  await using runner = await startRunner(twin);
  const { revision } = await runner.store.read();
  await runner.store.write({ ...emptyHead, epoch: 5 }, revision, 'begun');
  await remove('convoy/staging');
  await runner.store.beginAnew();
  expect((await runner.store.read()).record.epoch).toBe(0);
  const again = await runner.store.read();
  await runner.store.write({ ...again.record, epoch: 1 }, again.revision, 'claimed');
  await runner.store.beginAnew();
  expect((await runner.store.read()).record.epoch).toBe(1);
});
