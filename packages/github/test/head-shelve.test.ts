import { appendFile } from 'node:fs/promises';
import type { Event } from '@convoy/model/events';
import { emptyHead, type HeadRecord } from '@convoy/model/head';
import { expect, test } from '@jest/globals';
import type { Twin } from '../../../test/twin/twin.ts';
import { startRunner, withTwin } from './runner.ts';

let twin: Twin;
withTwin((one) => {
  twin = one;
});

const event = (seq: number, service = 'api'): Event => ({
  ...{ type: 'service.checkpointed', service, id: `d-1.1.a.${seq}`, at: '2026-11-01T10:00:00.000Z' },
  ...{ order: [1, seq, 'a', seq], deployment: 'd-1', environment: 'staging' },
});
const claimed: HeadRecord = { ...emptyHead, epoch: 1, unfinished: 'd-1' };
const over: HeadRecord = { ...claimed, unfinished: null };
const shelf = () => JSON.parse(twin.files('convoy/staging')['head.json'] ?? '').shelf;
const standing = () => [
  shelf().volumes.length,
  shelf().tails.length,
  twin.state.artifacts.filter((one) => one.finalized).length,
];

/** A runner that has begun a deployment; `write` journals these and writes the head. */
const begun = async (run: number | null) => {
  const runner = await startRunner(twin, run);
  let revision = (await runner.store.write(claimed, (await runner.store.read()).revision, 'claimed')) ?? '';
  const journal = runner.journal('d-1', '1.a');
  const write = async (record: HeadRecord, ...events: Event[]) => {
    if (events.length > 0) await journal.append(events);
    revision = (await runner.store.write(record, revision, 'written')) ?? '';
    return revision;
  };
  return { runner, write, [Symbol.asyncDispose]: () => runner[Symbol.asyncDispose]() };
};
/** What another runner reads of it: the toolkit's token is that one's from then on. */
const events = async () => {
  await using other = await startRunner(twin, 8);
  await other.store.read();
  await other.store.history();
  return (await other.events('d-1')).map(({ order }) => order[3]);
};

test('while it is under way the journal is in the head, and no artifact is uploaded for it', async () => {
  await using one = await begun(7);
  await one.write(claimed, event(1));
  await one.write(claimed, event(2));
  expect(standing()).toEqual([0, 1, 0]);
  expect(await events()).toEqual([1, 2]);
});

test('once it ends it moves into an artifact; what ends without having journalled needs none', async () => {
  await using one = await begun(7);
  await one.write(claimed, event(1));
  await one.write(over, event(2));
  expect(standing()).toEqual([1, 0, 1]);
  expect(await events()).toEqual([1, 2]);
  await one.write({ ...over, ordinal: 9 });
  expect(standing()).toEqual([1, 0, 1]);
});

test('one that has become long moves while it is under way, and what comes after it is in the head', async () => {
  await using one = await begun(7);
  await one.write(claimed, event(1, 'x'.repeat(60_000)));
  expect(standing()).toEqual([0, 1, 0]);
  await one.write(claimed, event(2, 'y'.repeat(6000)));
  expect(standing()).toEqual([1, 0, 1]);
  await one.write(claimed, event(3));
  expect(standing()).toEqual([1, 1, 1]);
  expect(shelf().tails[0].from).toBe(shelf().volumes[0].pieces[0].to);
  await one.write(over, event(4));
  expect(standing()).toEqual([2, 0, 2]);
  expect(await events()).toEqual([1, 2, 3, 4]);
});

test('outside of a job it stays in the head, and whoever comes next from a job takes it along', async () => {
  await using one = await begun(null);
  await one.write(over, event(1));
  expect([standing(), one.runner.notes]).toEqual([[0, 1, 0], []]);
  await using other = await startRunner(twin, 8);
  const { revision } = await other.store.read();
  await other.store.write({ ...over, ordinal: 2 }, revision, 'next');
  expect(standing()).toEqual([1, 0, 1]);
  expect(shelf().volumes[0]).toMatchObject({ run: 8, branch: 'main' });
  expect(await events()).toEqual([1]);
});

test.each([
  ['CreateArtifact', 'begun'],
  ['PUT /blob/', 'taken'],
  ['FinalizeArtifact', 'finished'],
  ['GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}', 'dated'],
])(
  'an upload that cannot be %s is told, the journal stays in the head, and the next write tries again',
  async (match, _what) => {
    await using one = await begun(7);
    await one.write(claimed, event(1));
    twin.fault({ match, kind: 'status', status: 403, message: 'not now' });
    await one.write(over, event(2));
    expect(one.runner.notes).toEqual([
      expect.stringMatching(/^the journal stays in the head for now: GitHub: uploading/),
    ]);
    expect(standing().slice(0, 2)).toEqual([0, 1]);
    expect(shelf().tails[0].text.split('\n')).toHaveLength(4);
    await one.write({ ...over, ordinal: 2 });
    expect(standing().slice(0, 2)).toEqual([1, 0]);
    expect(await events()).toEqual([1, 2]);
  },
);

test("an artifact whose head was not written is nobody's: the one that the head names counts", async () => {
  await using one = await begun(7);
  await using other = await startRunner(twin, 8);
  const { revision } = await other.store.read();
  await one.runner.journal('d-1', '1.a').append([event(1)]);
  await other.store.write({ ...claimed, epoch: 2 }, revision, 'taken over');
  expect(await one.runner.store.write(over, revision, 'late')).toBeNull();
  expect(standing()).toEqual([0, 0, 1]);
  expect(await events()).toEqual([]);
});

test('a line that a crash cut short is not taken along', async () => {
  await using one = await begun(7);
  await one.write(claimed, event(1));
  await appendFile(`${one.runner.dir}/d-1/journal/1.a.jsonl`, '{"type":"service.che');
  await one.write({ ...claimed, ordinal: 2 });
  expect(shelf().tails[0].text.split('\n').at(-1)).toBe('');
  expect(await events()).toEqual([1]);
});

test('each attempt of a run uploads under a name of its own', async () => {
  for (const deployment of ['d-1', 'd-2']) {
    await using runner = await startRunner(twin, 7);
    const { revision } = await runner.store.read();
    const first = await runner.store.write({ ...claimed, unfinished: deployment }, revision, 'claimed');
    await runner.journal(deployment, '1.a').append([{ ...event(1), deployment }]);
    await runner.store.write(over, first ?? '', 'ended');
    expect(runner.notes).toEqual([]);
  }
  const names = twin.state.artifacts.map(({ name }) => name);
  expect([names.length, new Set(names).size]).toEqual([2, 2]);
  expect(names.every((name) => /^convoy-staging-[\w-]{36}$/.test(name))).toBe(true);
});
