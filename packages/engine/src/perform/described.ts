import { messageOf } from '@convoy/model/error';
import type { Description, Found } from '@convoy/model/ports';
import { type Release, sameRelease } from '@convoy/model/release';
import { serviceOf } from '@convoy/model/state';
import { type Context, providerOf, targetOf } from './context.ts';

/** Pauses in milliseconds between tries: what does not answer for so long is no passing fault. */
const pausesMs = [500, 1000, 2000, 4000, 8000];

/**
 * What a provider finds in place. One fault says nothing of what is there, and must not take a deployment back, so it is
 * asked again; the last fault as text when it never answers.
 */
export const described = async (context: Context, service: string): Promise<Description | string> => {
  const { ports, signal, log } = context;
  for (let tries = 0; ; tries += 1)
    try {
      return await providerOf(context, service).describe(targetOf(context, service), signal);
    } catch (thrown) {
      signal.throwIfAborted();
      const fault = messageOf(thrown);
      log(`${service} could not be described: ${fault}\n`);
      const pause = pausesMs[tries];
      if (pause === undefined) return fault;
      await ports.clock.sleep(pause, signal);
    }
};

/** The release as its provider knows it, which may say more (digest, handle) than the plan does. */
export const known = ({ state }: Context, service: string, release: Release): Release =>
  serviceOf(state, service).deployed?.release ?? release;

/** Whether what serves may be one release as well as the other: a provider often knows no more of it than its version. */
const fitsBoth = (live: Found | null, release: Release | null, other: Release | null): boolean =>
  sameRelease(live?.release, release) && sameRelease(live?.release, other);

/** Whether what serves may be either of these two, and no handle tells them apart. */
export const areAlike = (live: Found | null, release: Release | null, other: Release | null): boolean =>
  fitsBoth(live, release, other) &&
  (live?.release.handle === undefined || release?.handle === undefined || release.handle === other?.handle);

/** Whether this release serves and not the other one: of two that it may be the handle decides. */
export const serves = (live: Found | null, release: Release | null, other: Release | null): boolean =>
  fitsBoth(live, release, other) ? live?.release.handle === release?.handle : sameRelease(live?.release, release);
