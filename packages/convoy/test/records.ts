import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHeadFile } from '@convoy/drivers/stores/head-file';
import { deploymentCodec, header } from '@convoy/model/codec';
import type { Event } from '@convoy/model/events';
import { emptyHead, type HeadRecord } from '@convoy/model/head';
import { headDir, journalDir, logsDir } from '../src/folders.ts';
import { type Place, placeOf } from '../src/place.ts';
import type { Surroundings } from '../src/verb.ts';

const manifest = {
  version: 1,
  name: 'shop',
  environments: { staging: {} },
  services: Object.fromEntries(
    ['catalog', 'orders', 'web'].map((name) => [name, { provider: 'script', with: { deploy: 'true' } }]),
  ),
};

/** A state folder with a manifest, written as the command line writes it. */
export interface Records extends AsyncDisposable {
  readonly place: Place;
  readonly around: Surroundings;
  /** What was noted on standard error. */
  readonly notes: readonly string[];
  journal(events: readonly Event[]): Promise<void>;
  head(change: Partial<HeadRecord>, environment?: string): Promise<void>;
  log(deployment: string, name: string, text: string): Promise<void>;
  manifest(text: string | object): Promise<void>;
}

export const openRecords = async (): Promise<Records> => {
  const cwd = await mkdtemp(join(tmpdir(), 'convoy-records-'));
  const notes: string[] = [];
  const around: Surroundings = {
    cwd,
    env: { COLUMNS: '100' },
    note: (line) => notes.push(line),
    warn: (line) => notes.push(line),
    advise: (text) => text,
    isTerminal: false,
    onSignal: () => () => undefined,
  };
  await mkdir(join(cwd, '.github'));
  const write = (text: string | object) =>
    writeFile(join(cwd, '.github', 'convoy.yml'), typeof text === 'string' ? text : JSON.stringify(text));
  await write(manifest);
  const place = placeOf({}, around);
  return {
    ...{ place, around, notes, manifest: write },
    journal: async (events) => {
      const [first] = events;
      if (!first) return;
      const dir = journalDir(place, first.environment, first.deployment);
      await mkdir(dir, { recursive: true });
      await writeFile(join(dir, '1.a.jsonl'), header + deploymentCodec.encode(events));
    },
    head: async (change, environment = 'staging') => {
      const head = createHeadFile(headDir(place, environment));
      const { revision } = await head.read();
      await head.write({ ...emptyHead, ...change }, revision, 'a test');
    },
    log: async (deployment, name, text) => {
      const dir = logsDir(place, 'staging', deployment);
      await mkdir(dir, { recursive: true });
      await writeFile(join(dir, name), text);
    },
    [Symbol.asyncDispose]: () => rm(cwd, { recursive: true, force: true }),
  };
};
