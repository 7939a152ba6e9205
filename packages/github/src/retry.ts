/** What an attempt at a request came to, as far as trying again depends on it. */
export interface Attempt {
  /** HTTP status; 0: there was no answer. */
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
  /** Which attempt it was, from 1. */
  readonly number: number;
  /** Whether the request may be repeated though it may have had its effect. */
  readonly repeatable: boolean;
}

/** Attempts after which a fault that is nobody's wish is taken for lasting: about a minute with the waits between. */
const mostAttempts = 7;
const firstWaitMs = 1_000;
const longestWaitMs = 30_000;
/** GitHub: "wait at least one minute", and longer each time, where a secondary limit names no time. */
const secondaryWaitMs = 60_000;
const spreadMs = 10_000;

const numberIn = (value: string | number | undefined): number | null =>
  value === undefined || !Number.isFinite(Number(value)) ? null : Number(value);

/** Whether it is a limit that GitHub refused by; then the request had no effect, whatever it was. */
export const isLimited = ({ status, headers, message }: Pick<Attempt, 'status' | 'headers' | 'message'>): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers['retry-after'] !== undefined ||
      numberIn(headers['x-ratelimit-remaining']) === 0 ||
      /secondary rate limit|abuse detection/i.test(message)));

/**
 * Milliseconds to wait before the next attempt; null: trying again is no use. A limit is no fault, and how long it is
 * waited out is for whoever asks. `now` in ms since the epoch, `chance` in
 * [0, 1). Limits as GitHub's "Best practices for using the REST API" has them; other faults by exponential back-off with
 * full jitter (Brooker, AWS Architecture Blog 2015).
 */
export const waitBefore = (attempt: Attempt, now: number, chance: number): number | null => {
  const { status, headers, number, repeatable } = attempt;
  if (isLimited(attempt)) {
    const after = numberIn(headers['retry-after']);
    // All that a limit held off come back when it ends: they must not come back at once.
    const spread = Math.round(chance * spreadMs);
    if (after !== null) return Math.max(0, after) * 1_000 + spread;
    const reset = numberIn(headers['x-ratelimit-reset']);
    if (numberIn(headers['x-ratelimit-remaining']) === 0 && reset !== null)
      return Math.max(0, reset * 1_000 - now) + 1_000 + spread;
    return secondaryWaitMs * 2 ** (number - 1) + spread;
  }
  if (number >= mostAttempts || !repeatable || (status !== 0 && status < 500)) return null;
  const ceiling = Math.min(longestWaitMs, firstWaitMs * 2 ** (number - 1));
  const asked = Math.max(0, numberIn(headers['retry-after']) ?? 0) * 1_000;
  return Math.max(asked, Math.round(ceiling * (0.5 + chance / 2)));
};
