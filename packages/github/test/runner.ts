import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createJournalFile, readJournal } from '@convoy/drivers/stores/journal-file';
import type { Event } from '@convoy/model/events';
import type { Clock } from '@convoy/model/ports';
import { afterEach, beforeEach, expect } from '@jest/globals';
import { startTwin, type Twin } from '../../../test/twin/twin.ts';
import { openGithub } from '../src/open.ts';

/** A runner with its own state folder, talking with the twin in virtual time: whoever sleeps is woken at once, later. */
export const startRunner = async (twin: Twin, run: number | null = null, at: string | null = null) => {
  const root = at ?? (await mkdtemp(join(tmpdir(), 'convoy-github-')));
  const dir = join(root, 'staging', 'deployments');
  const notes: string[] = [];
  const slept: number[] = [];
  let ahead = 0;
  const clock: { -readonly [K in keyof Clock]: Clock[K] } = {
    now: () => Date.now() + ahead,
    sleep: async (ms) => {
      slept.push(ms);
      ahead += ms;
      twin.advance(ms);
    },
  };
  const caches = process.env.ACTIONS_CACHE_SERVICE_V2 ? { ACTIONS_CACHE_SERVICE_V2: 'true' } : {};
  const job = { ...caches, GITHUB_RUN_ID: String(run), GITHUB_REF_NAME: 'main', ...uploading(twin, run) };
  const env = { GITHUB_API_URL: twin.url, ...(run === null ? {} : job) };
  const github = openGithub({
    ...{ repository: 'acme/shop', token: twin.token(), env, clock },
    note: (line) => notes.push(line),
  });
  const journalOf = (deployment: string) => join(dir, deployment, 'journal');
  return {
    ...{ github, notes, slept, clock, dir },
    store: github.store('staging', dir),
    journal: (deployment: string, segment: string) => createJournalFile(journalOf(deployment), segment, (text) => text),
    events: (deployment: string): Promise<Event[]> => readJournal(journalOf(deployment)),
    [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }),
  };
};

/** The toolkit reads these from the process, as on a runner. */
const uploading = (twin: Twin, run: number | null) => {
  const token =
    run === null ? {} : { ACTIONS_RUNTIME_TOKEN: twin.runtimeToken(run), ACTIONS_RESULTS_URL: `${twin.url}/` };
  Object.assign(process.env, token);
  return token;
};

export const openTwin = (): Promise<Twin> =>
  startTwin({ seed: { branches: { main: { 'README.md': 'Shop\n' } }, runs: [{ id: 7 }, { id: 8 }] } });

/** A twin of its own for each test; nothing that it was asked may differ from what GitHub describes. */
export const withTwin = (take: (twin: Twin) => void, open: () => Promise<Twin> = openTwin): void => {
  let twin: Twin;
  beforeEach(async () => {
    twin = await open();
    take(twin);
  });
  afterEach(async () => {
    await twin.close();
    expect(twin.problems).toEqual([]);
  });
};
