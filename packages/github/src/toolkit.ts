import { systemClock } from '@convoy/drivers/clock';
import { ConvoyError } from '@convoy/model/error';

/**
 * Waits for the toolkit, but not for ever: where an answer breaks off it never hears of it, and a process that only waits
 * for it ends without a word. Its pauses between tries are real seconds, and so is this limit.
 */
export const within = async <T>(ms: number, what: string, work: () => Promise<T>): Promise<T> => {
  const over = new AbortController();
  const late = systemClock.sleep(ms, over.signal).then(() => {
    throw new ConvoyError('GITHUB_UNAVAILABLE', `${what}: the toolkit had no whole answer within ${ms / 1_000} s`);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    over.abort();
    late.catch(() => undefined);
  }
};

/** The toolkit tries each of its three calls for about half a minute by itself. */
const uploadMs = 120_000;

/**
 * Uploads files as an artifact, named as they lie below `dir`, and returns by which number GitHub knows it; without days it
 * is kept as long as the repository keeps artifacts. By the toolkit: GitHub describes no other way. It is large and loaded
 * only here.
 */
export const uploadFiles = async (
  name: string,
  files: readonly string[],
  dir: string,
  options: { readonly retentionDays?: number } = {},
): Promise<number> => {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const { id } = await within(uploadMs, `artifact ${name}`, () =>
    new DefaultArtifactClient().uploadArtifact(name, [...files], dir, options),
  );
  if (id === undefined) throw new ConvoyError('GITHUB_ANSWER', `artifact ${name}: GitHub names no id for it`);
  return id;
};
