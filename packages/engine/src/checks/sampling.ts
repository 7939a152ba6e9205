import type { PerformanceSettings } from '@convoy/model/checks';
import { under } from '../perform/diagnosis.ts';
import type { Checking } from './checking.ts';

/** What one release answered so far. */
export interface Sampled {
  readonly ms: number[];
  errors: number;
}

/** Asks once, and adds what came of it. */
export const sampling = (settings: PerformanceSettings, { ports, signal }: Checking) => {
  const { method, path, headers, body, follow, timeoutMs } = settings.request;
  return async (url: string, into: Sampled): Promise<{ readonly ms: readonly number[]; readonly errors: number }> => {
    const asked = {
      ...{ url: under(url, path), method, headers, timeoutMs },
      ...(body === undefined ? {} : { body }),
      ...(follow === undefined ? {} : { follow }),
    };
    const look = await ports.probe.look(asked, signal);
    signal.throwIfAborted();
    // What the service itself refuses is no answer to measure; neither is what nobody gave.
    const isGood = look.fault === undefined && (look.status ?? 500) < 400;
    if (isGood) into.ms.push(look.ms);
    else into.errors += 1;
    return { ms: isGood ? [look.ms] : [], errors: isGood ? 0 : 1 };
  };
};

/** Requests that are not measured: a process that nobody has asked yet is cold, and its first answers say nothing of later ones. */
const warmUps = 10;
const givenUp = 3;

/** Of each address so many, in turn; one that does not answer is not waited for so often. */
export const warmUp = async (urls: readonly string[], sample: ReturnType<typeof sampling>): Promise<void> => {
  const seen = urls.map((url) => ({ url, into: { ms: [], errors: 0 } as Sampled }));
  for (let round = 0; round < warmUps; round += 1)
    for (const { url, into } of seen) if (into.ms.length > 0 || into.errors < givenUp) await sample(url, into);
};

/** Who has not answered once after so long, in milliseconds, and so many requests, is waited for no longer. */
const hopeless = { ms: 60_000, errors: 20 };

/** How long one asks: whether the time for it is over, or that for one that never answers. */
export const askingTime = ({ timeoutMs, request }: PerformanceSettings, { ports: { clock } }: Checking) => {
  const beganAt = clock.now();
  // A round that has begun is ended: two requests, each within its own limit.
  const lateAt = beganAt + Math.max(timeoutMs / 2, timeoutMs - 2 * request.timeoutMs);
  return {
    isLate: (): boolean => clock.now() >= lateAt,
    isHopeless: ({ ms, errors }: Sampled): boolean =>
      ms.length === 0 && errors >= hopeless.errors && clock.now() >= beganAt + hopeless.ms,
  };
};

/** One release, where no other is asked beside it. */
export const alone = async (settings: PerformanceSettings, url: string, checking: Checking): Promise<Sampled> => {
  const sample = sampling(settings, checking);
  const seen: Sampled = { ms: [], errors: 0 };
  const { isLate, isHopeless } = askingTime(settings, checking);
  await warmUp([url], sample);
  for (let round = 0; round < settings.samples && !isLate() && !isHopeless(seen); round += 1) await sample(url, seen);
  return seen;
};
