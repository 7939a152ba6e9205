import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Event } from '@convoy/model/events';
import { emptyHead } from '@convoy/model/head';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Twin } from '../../../test/twin/twin.ts';
import { openTwin, startRunner } from './runner.ts';

let twin: Twin;
/** Runners of one label have their workspace at the same place. */
let place: string;
beforeEach(async () => {
  process.env.ACTIONS_CACHE_SERVICE_V2 = 'true';
  place = await mkdtemp(join(tmpdir(), 'convoy-place-'));
  process.env.RUNNER_TEMP = place;
  twin = await openTwin();
  await shelved();
});
afterEach(async () => {
  delete process.env.ACTIONS_CACHE_SERVICE_V2;
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const event: Event = {
  ...{ type: 'service.checkpointed', service: 'api', id: 'd-1.1.a.1', at: '2026-11-01T10:00:00.000Z' },
  ...{ order: [1, 1, 'a', 1], deployment: 'd-1', environment: 'staging' },
};

/** A deployment whose journal lies in an artifact. */
const shelved = async () => {
  await using runner = await startRunner(twin, 7, place);
  const claimed = { ...emptyHead, epoch: 1, unfinished: 'd-1' };
  const first = await runner.store.write(claimed, (await runner.store.read()).revision, 'claimed');
  await runner.journal('d-1', '1.a').append([event]);
  await runner.store.write({ ...claimed, unfinished: null }, first ?? '', 'ended');
};

const historyOn = async (before: () => void = () => undefined) => {
  await using runner = await startRunner(twin, 8, place);
  await runner.store.read();
  before();
  const from = twin.requests.length;
  await runner.store.history();
  expect(await runner.events('d-1')).toEqual([event]);
  const routes = twin.requests.slice(from).map(({ route }) => route);
  return { notes: runner.notes, downloads: routes.filter((route) => route.includes('/{archive_format}')).length };
};

test('what one runner read the next has from the cache', async () => {
  expect(await historyOn()).toEqual({ notes: [], downloads: 1 });
  expect(await historyOn()).toEqual({ notes: [], downloads: 0 });
});

test('an outage of the cache is told, and artifacts are read', async () => {
  await historyOn();
  const outage = () => twin.fault({ match: 'GetCacheEntryDownloadURL', kind: 'status', status: 400 });
  expect(await historyOn(outage)).toMatchObject({ downloads: 1 });
});
