import type { Event } from '@convoy/model/events';
import { emptyHead } from '@convoy/model/head';
import { expect, test } from '@jest/globals';
import type { Twin } from '../../../test/twin/twin.ts';
import { startRunner, withTwin } from './runner.ts';

let twin: Twin;
withTwin((one) => {
  twin = one;
});

const event = (seq: number, agent = 'a', service = 'api'): Event => ({
  ...{ type: 'service.checkpointed', service, id: `d-1.1.${agent}.${seq}`, at: '2026-11-01T10:00:00.000Z' },
  ...{ order: [1, seq, agent, seq], deployment: 'd-1', environment: 'staging' },
});

const underWay = { ...emptyHead, epoch: 1, unfinished: 'd-1' };

test('an environment that nobody wrote is empty, and its first write makes the branch', async () => {
  await using runner = await startRunner(twin);
  const { record, revision } = await runner.store.read();
  expect(record).toEqual(emptyHead);
  const written = await runner.store.write(underWay, revision, 'd-1: begun by a');
  expect(await runner.store.read()).toEqual({ record: underWay, revision: written });
  expect(twin.commits('convoy/staging').map(({ message }) => message)).toEqual(['d-1: begun by a']);
  expect(twin.files('convoy/staging')['README.md']).toContain('Under way: deployment `d-1`.');
});

test('of two who start from the same revision one writes', async () => {
  await using one = await startRunner(twin);
  await using other = await startRunner(twin);
  const [{ revision }] = [await one.store.read(), await other.store.read()];
  const written = await Promise.all([
    one.store.write(underWay, revision, 'one'),
    other.store.write({ ...underWay, unfinished: 'd-2' }, revision, 'other'),
  ]);
  expect(written.filter((it) => it === null)).toHaveLength(1);
  const { revision: next } = await one.store.read();
  await other.store.read();
  const again = await Promise.all([one.store.write(underWay, next, 'one'), other.store.write(underWay, next, 'other')]);
  expect(again.filter((it) => it === null)).toHaveLength(1);
});

test('a journal is carried by the head alone to whoever goes on', async () => {
  await using one = await startRunner(twin);
  await using other = await startRunner(twin);
  const first = await one.store.write(underWay, (await one.store.read()).revision, 'claimed');
  const journal = one.journal('d-1', '1.a');
  await journal.append([event(1), event(2)]);
  expect(await one.store.write(underWay, first ?? '', 'journalled')).not.toBeNull();
  await other.store.read();
  expect(await other.events('d-1')).toEqual([event(1), event(2)]);
});

test('the end of a deployment moves its journal into an artifact, from where another runner has it', async () => {
  await using one = await startRunner(twin, 7);
  const first = await one.store.write(underWay, (await one.store.read()).revision, 'claimed');
  await one.journal('d-1', '1.a').append([event(1), event(2)]);
  await one.store.write({ ...underWay, unfinished: null }, first ?? '', 'ended');
  expect(one.notes).toEqual([]);
  const head = JSON.parse(twin.files('convoy/staging')['head.json'] ?? '');
  expect(head.shelf).toMatchObject({ tails: [], volumes: [{ run: 7, branch: 'main', pieces: [{ segment: '1.a' }] }] });
  await using other = await startRunner(twin, 8);
  await other.store.read();
  expect(await other.events('d-1')).toEqual([]);
  await other.store.history();
  expect(await other.events('d-1')).toEqual([event(1), event(2)]);
});

test('a write whose answer was lost came about once', async () => {
  await using runner = await startRunner(twin);
  const first = await runner.store.write(underWay, (await runner.store.read()).revision, 'claimed');
  twin.fault({ match: 'graphql createCommitOnBranch', kind: 'lost' });
  const second = await runner.store.write({ ...underWay, epoch: 2 }, first ?? '', 'lost');
  expect(second).not.toBeNull();
  expect(twin.commits('convoy/staging').map(({ message }) => message)).toEqual(['lost', 'claimed']);
  expect((await runner.store.read()).revision).toBe(second);
});

test('a write that was reset before anything was done is done again', async () => {
  await using runner = await startRunner(twin);
  const first = await runner.store.write(underWay, (await runner.store.read()).revision, 'claimed');
  twin.fault({ match: 'graphql createCommitOnBranch', kind: 'reset', times: 2 });
  expect(await runner.store.write({ ...underWay, epoch: 2 }, first ?? '', 'again')).not.toBeNull();
  expect(twin.commits('convoy/staging')).toHaveLength(2);
});

test('limits are waited out as long as GitHub says', async () => {
  await using runner = await startRunner(twin);
  const { revision } = await runner.store.read();
  twin.fault({ match: 'POST /repos/{owner}/{repo}/git/refs', kind: 'secondary-limit', retryAfter: 17 });
  expect(await runner.store.write(underWay, revision, 'claimed')).not.toBeNull();
  expect(runner.slept).toEqual([expect.any(Number)]);
  expect(runner.slept[0]).toBeGreaterThanOrEqual(17_000);
  expect(runner.slept[0]).toBeLessThanOrEqual(27_000);
});
