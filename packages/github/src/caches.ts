import { messageOf } from '@convoy/model/error';
import { within } from './toolkit.ts';

/** A folder that outlives a runner, if all goes well: what is in it is believed only where its digest is known. */
export interface Caches {
  /** Brings the newest folder kept under this prefix; nothing comes of an outage, as of there being none. */
  restore(folder: string, prefix: string): Promise<void>;
  /** Keeps the folder under prefix and key; whoever was first under the same key has kept the same. */
  save(folder: string, prefix: string, key: string): Promise<void>;
}

/** Where there is no cache: outside of jobs. */
export const noCaches: Caches = { restore: async () => undefined, save: async () => undefined };

/** The toolkit tries for about half a minute by itself. */
const limitMs = 60_000;

/** GitHub's caches by the toolkit, which is large and loaded only here. A fault is told and changes nothing. */
export const createCaches = (note: (line: string) => void): Caches => {
  const trying = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      await within(limitMs, 'the cache', work);
    } catch (thrown) {
      note(`the cache of journals could not be ${what}, artifacts are read instead: ${messageOf(thrown)}`);
    }
  };
  return {
    restore: (folder, prefix) =>
      trying('restored', async () => {
        const { restoreCache } = await import('@actions/cache');
        // A key that nobody uses, so that the newest of those that begin like it is taken.
        await restoreCache([folder], `${prefix}-newest`, [`${prefix}-`]);
      }),
    save: (folder, prefix, key) =>
      trying('saved', async () => {
        const { saveCache } = await import('@actions/cache');
        if ((await saveCache([folder], `${prefix}-${key}`)) === -1)
          note('the cache of journals was kept by another run meanwhile, or could not be: nothing is lost');
      }),
  };
};
