import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { ConvoyError } from '@convoy/model/error';
import type { HeadRecord } from '@convoy/model/head';
import type { Artifacts, Uploaded } from './artifacts.ts';
import type { Layout } from './head/files.ts';
import { fullLength } from './head/shelve.ts';
import type { Store } from './head/store.ts';
import { digestOf } from './head/volume.ts';
import { watchPageOf } from './head/watch-page.ts';

/** An artifact with what a watch has seen, as its journal names it. */
export interface LooksArtifact extends Pick<Uploaded, 'artifact' | 'run' | 'branch'> {
  /** `sha256:` and the digest of its text in hex. */
  readonly digest: string;
}

/** What a watch keeps on GitHub. */
export interface WatchStore {
  readonly head: Store;
  /** Keeps looks for a few days; null where this process cannot upload. */
  keepLooks(text: string): Promise<LooksArtifact | null>;
  /** Throws `ARTIFACT_GONE`, `ARTIFACT_FOREIGN` or `ARTIFACT_DAMAGED` where it is not what it should be. */
  looks(from: LooksArtifact): Promise<string>;
}

const looksFile = 'looks.json';
/** Each watch keeps them anew: a few days bridge a weekend without one. */
const looksDays = 3;

const journal = 'watch-';

/** Each watch has a journal of its own, called by its epoch; all lie in one folder, the epoch before the agent. */
const layoutOf = (monitorDir: string): Layout => ({
  folder: () => join(monitorDir, 'journal'),
  has: (name, segment) => segment.startsWith(`${name.slice(journal.length)}.`),
});

/** What differs between the head of a watch and one of deployments. */
export const watchStoring = (environment: string, monitorDir: string) => ({
  environment: `watch-${environment}`,
  layout: layoutOf(monitorDir),
  // Each watch adds a little, and the next one reads it at once: it is not worth an artifact.
  restLength: fullLength / 2,
  journalOf: ({ owner, epoch }: HeadRecord): string | null => (owner ? `${journal}${epoch}` : null),
  pageOf: (record: HeadRecord): string => watchPageOf(environment, record),
});

export const createWatchStore = (
  head: Store,
  artifacts: Artifacts,
  environment: string,
  canUpload: boolean,
): WatchStore => ({
  head,
  keepLooks: async (text) => {
    if (!canUpload) return null;
    const name = `convoy-looks-${environment}-${randomUUID()}`;
    const { artifact, run, branch } = await artifacts.upload(name, looksFile, text, looksDays);
    return { artifact, run, branch, digest: digestOf(Buffer.from(text)) };
  },
  looks: async ({ artifact, run, branch, digest }) => {
    const text = await artifacts.download(artifact, looksFile, { run, branch });
    if (digestOf(Buffer.from(text)) === digest) return text;
    throw new ConvoyError('ARTIFACT_DAMAGED', `artifact ${artifact} is not what the journal knows of it`);
  },
});
