import { readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOfSystem, makeFolder, namesIn, syncFolder, unreadable, unwritable, writeSynced } from './folder.ts';

/** Wishes that people leave for a process, a file each. */
export interface WishFolder {
  /** Leaves one, whole or not at all; it survives a loss of power. Those of an earlier time are found first. */
  leave(id: string, at: number, wish: unknown): Promise<void>;
  /** Names of all that lie there, in the order in which they were left. */
  names(): Promise<readonly string[]>;
  /** What one says; undefined: it is gone meanwhile, or no JSON. */
  read(name: string): Promise<unknown>;
  remove(name: string): Promise<void>;
}

const ending = '.json';
/** Digits of a time in ms since the epoch, until the year 5138. */
const digits = 15;

const nameOf = (id: string, at: number): string => `${String(at).padStart(digits, '0')}-${id}${ending}`;

/** A folder of them; `id` may stand in the name of a file. */
export const createWishFolder = (dir: string): WishFolder => ({
  leave: async (id, at, wish) => {
    const path = join(dir, nameOf(id, at));
    try {
      await makeFolder(dir);
      await writeSynced(`${path}.tmp`, `${JSON.stringify(wish)}\n`);
      await rename(`${path}.tmp`, path);
      await syncFolder(dir);
    } catch (thrown) {
      throw unwritable(path, thrown);
    }
  },
  names: async () => (await namesIn(dir)).filter((name) => name.endsWith(ending)).sort(),
  read: async (name) => {
    try {
      return JSON.parse(await readFile(join(dir, name), 'utf8'));
    } catch (thrown) {
      if (thrown instanceof SyntaxError || codeOfSystem(thrown) === 'ENOENT') return undefined;
      throw unreadable(join(dir, name), thrown);
    }
  },
  remove: (name) => rm(join(dir, name), { force: true }),
});
