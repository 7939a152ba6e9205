import { DefaultArtifactClient } from '@actions/artifact';
import { restoreCache, saveCache } from '@actions/cache';
import type { Step } from './job.ts';

const client = new DefaultArtifactClient();

const calls: Readonly<Record<string, (...args: never[]) => Promise<unknown>>> = {
  upload: client.uploadArtifact.bind(client),
  list: client.listArtifacts.bind(client),
  get: client.getArtifact.bind(client),
  download: client.downloadArtifact.bind(client),
  delete: client.deleteArtifact.bind(client),
  save: saveCache,
  restore: restoreCache,
};

/** The process that `job.ts` starts: each step's result, or its error's message under `error`. */
process.once('message', async (steps: readonly Step[]) => {
  const results: unknown[] = [];
  for (const { call, args } of steps) {
    try {
      results.push((await calls[call]?.(...(args as never[]))) ?? null);
    } catch (error) {
      results.push({ error: (error as Error).message });
    }
  }
  process.send?.(results, () => process.disconnect());
});
