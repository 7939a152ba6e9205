import { randomUUID } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOfSystem, makeFolder, namesIn, unreadable, unwritable, writeSynced } from '@convoy/drivers/stores/folder';
import type { Piece } from './shelf.ts';

type Name = Pick<Piece, 'deployment' | 'segment'>;

const ending = '.jsonl';

/** Journals as files of this machine's state folder, by `<deployment>/journal/<segment>.jsonl`. */
export interface Files {
  /** What is there; empty where there is nothing. */
  read(name: Name): Promise<Buffer>;
  write(name: Name, bytes: Buffer): Promise<void>;
  segments(deployment: string): Promise<string[]>;
  path(name: Name): string;
}

export const createFiles = (deploymentsDir: string): Files => {
  const dirOf = (deployment: string) => join(deploymentsDir, deployment, 'journal');
  const path = ({ deployment, segment }: Name) => join(dirOf(deployment), `${segment}${ending}`);
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
      (await namesIn(dirOf(deployment)))
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort(),
  };
};
