import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHeadFile } from '@convoy/drivers/stores/head-file';
import { emptyHead, type HeadRecord } from '@convoy/model/head';
import { fingerprintOf } from '../src/fingerprint.ts';
import { load } from '../src/manifest.ts';
import { placeOf } from '../src/place.ts';
import type { Surroundings } from '../src/verb.ts';

const root = join(import.meta.dirname, '../../..');
export const shop = join(root, 'examples/shop/convoy.yml');
export const services = ['catalog', 'inventory', 'pricing', 'orders', 'gateway', 'web'];
export const versions = (version: string) => services.map((service) => `${service}=${version}`);

/** An empty folder to simulate the shop in, beside its real manifest. */
export interface Scene extends AsyncDisposable {
  readonly cwd: string;
  readonly notes: readonly string[];
  readonly around: Surroundings;
  /** What is given to simulate the shop's second version. */
  readonly inShop: { readonly manifest: string; readonly 'state-dir': string; readonly version: string[] };
  /** Everything of the shop is confirmed in version 1; and this. */
  confirmed(change?: Partial<HeadRecord>): Promise<void>;
}

export const openScene = async (): Promise<Scene> => {
  const cwd = await mkdtemp(join(tmpdir(), 'convoy-simulate-'));
  const notes: string[] = [];
  const around: Surroundings = {
    ...{ cwd, env: { COLUMNS: '80' }, isTerminal: false, onSignal: () => () => undefined },
    note: (line) => notes.push(line),
    warn: (line) => notes.push(line),
    advise: (text) => text,
  };
  const state = join(cwd, 'state');
  const confirmed = async (change: Partial<HeadRecord> = {}): Promise<void> => {
    const settings = await load(placeOf({ manifest: shop }, around), undefined);
    const marker = (one: Parameters<typeof fingerprintOf>[0]) => ({
      release: { version: '1', fingerprint: fingerprintOf(one) },
      ...{ deployment: 'before', ordinal: 1 },
    });
    const markers = Object.fromEntries(Object.entries(settings.services).map(([name, one]) => [name, marker(one)]));
    const file = createHeadFile(join(state, 'staging', 'head'));
    await file.write({ ...emptyHead, ordinal: 1, markers, ...change }, (await file.read()).revision, 'a test');
  };
  return {
    ...{ cwd, notes, around, confirmed },
    inShop: { manifest: shop, 'state-dir': state, version: versions('2') },
    [Symbol.asyncDispose]: () => rm(cwd, { recursive: true }),
  };
};

/** The document of a what-if. */
export interface Told {
  readonly outcome: string | null;
  readonly halted: { readonly code: string } | null;
  readonly makespanMs: number;
  readonly takenBack: readonly string[];
  readonly faults: readonly { readonly kind: string; readonly cameAbout: boolean }[];
  readonly services: Readonly<Record<string, { readonly fate: string }>>;
  readonly violations: readonly object[];
  readonly timeline: {
    readonly lanes: readonly { readonly subject: string; readonly kind: string; readonly shiftedMs: number | null }[];
  };
}

export const fates = ({ services: all }: Told) =>
  Object.fromEntries(Object.entries(all).map(([service, { fate }]) => [service, fate]));

/** In the order in which they were shifted. */
export const shifts = ({ timeline: { lanes } }: Told): string[] =>
  lanes
    .filter(({ kind, shiftedMs }) => kind === 'service' && shiftedMs !== null)
    .sort((a, b) => (a.shiftedMs ?? 0) - (b.shiftedMs ?? 0))
    .map(({ subject }) => subject);
