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
