import { seeded } from '@convoy/model/random';

/** Waits double up to this, in milliseconds; as Kubernetes waits between restarts of a container (CrashLoopBackOff). */
const longestMs = 300_000;

/** FNV-1a on 32 bits: what is told apart by its text waits by its own chance, and the same way wherever it is worked out. */
const seedOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
};

/** Milliseconds to wait after so many tries: twice as long after each, half of it by chance ("equal jitter"). */
export const waitAfter = (tries: number, backoffMs: number, of: string): number => {
  const whole = Math.min(longestMs, backoffMs * 2 ** tries);
  return whole / 2 + (whole / 2) * seeded(seedOf(of)).next();
};
