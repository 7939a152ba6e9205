import * as cache from '@actions/cache';
import * as core from '@actions/core';

// What actions/cache's restore does, in its own toolkit: its bundle is on GitHub alone, so the same is bundled here.
const run = async (): Promise<void> => {
  try {
    const hit = await cache.restoreCache([core.getInput('path')], core.getInput('key', { required: true }));
    core.setOutput('cache-hit', String(hit !== undefined));
  } catch (thrown) {
    core.setFailed(thrown instanceof Error ? thrown.message : String(thrown));
  }
};
await run();
