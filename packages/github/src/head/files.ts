import { randomUUID } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOfSystem, makeFolder, namesIn, unreadable, unwritable, writeSynced } from '@convoy/drivers/stores/folder';
import type { Piece } from './shelf.ts';

type Name = Pick<Piece, 'deployment' | 'segment'>;

const ending = '.jsonl';

/** Which folder has the segments of a deployment, and which of those in it are its own. */
export interface Layout {
  readonly folder: (deployment: string) => string;
  readonly has: (deployment: string, segment: string) => boolean;
}

/** A folder for each deployment: `<deployment>/journal/<segment>.jsonl`. */
export const foldersIn = (deploymentsDir: string): Layout => ({
  folder: (deployment) => join(deploymentsDir, deployment, 'journal'),
  has: () => true,
});

/** Journals as files of this machine's state folder. */
export interface Files {
  /** What is there; empty where there is nothing. */
  read(name: Name): Promise<Buffer>;
  write(name: Name, bytes: Buffer): Promise<void>;
  segments(deployment: string): Promise<string[]>;
  path(name: Name): string;
}

export const createFiles = ({ folder, has }: Layout): Files => {
  const path = ({ deployment, segment }: Name) => join(folder(deployment), `${segment}${ending}`);
  return {
    path,
    read: async (name) => {
      try {
        return await readFile(path(name));
      } catch (thrown) {
        if (codeOfSystem(thrown) === 'ENOENT') return Buffer.alloc(0);
        throw unreadable(path(name), thrown);
      }
    },
    // Whole or not at all: another process of this job may read it meanwhile.
    write: async (name, bytes) => {
      const temporary = `${path(name)}.${randomUUID()}.tmp`;
      try {
        await makeFolder(dirname(temporary));
        await writeSynced(temporary, bytes.toString('utf8'));
        await rename(temporary, path(name));
      } catch (thrown) {
        await rm(temporary, { force: true }).catch(() => undefined);
        throw unwritable(path(name), thrown);
      }
    },
    segments: async (deployment) =>
      (await namesIn(folder(deployment)))
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .filter((segment) => has(deployment, segment))
        .sort(),
  };
};
