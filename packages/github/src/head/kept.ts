import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Caches } from '../caches.ts';

/** Volumes that this runner, or one before it, has read already. What is in them is checked by whoever asks. */
export interface Kept {
  get(artifact: number): Promise<string | null>;
  put(artifact: number, text: string): Promise<void>;
  /** Keeps for other runners what was read here. */
  share(): Promise<void>;
}

/** In a folder of this machine, which a cache may bring and take along. Without a folder that can be written, nothing is kept. */
export const keptIn = (folder: string, prefix: string, caches: Caches): Kept => {
  const path = (artifact: number) => join(folder, `${artifact}.json`);
  const read = (artifact: number) => readFile(path(artifact), 'utf8').catch(() => null);
  let restoring: Promise<void> | null = null;
  let isNew = false;
  return {
    get: async (artifact) => {
      const here = await read(artifact);
      if (here !== null) return here;
      restoring ??= caches.restore(folder, prefix);
      await restoring;
      return read(artifact);
    },
    put: async (artifact, text) => {
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(path(artifact), text, { mode: 0o600 });
        isNew = true;
      } catch {
        // It is read again another time.
      }
    },
    share: async () => {
      if (!isNew) return;
      isNew = false;
      const names = (await readdir(folder).catch(() => [])).sort();
      const key = createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16);
      await caches.save(folder, prefix, key);
    },
  };
};
