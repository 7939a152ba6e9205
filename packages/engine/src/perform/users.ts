import { conclude } from '@convoy/judge/compare';
import { answersOf, concludeTrial, type Trial } from '@convoy/judge/trial';
import { messageOf } from '@convoy/model/error';
import type { Served, Traffic } from '@convoy/model/ports';
import { type Context, providerOf, targetOf } from './context.ts';
import type { Soft } from './observing.ts';

/** Less, in milliseconds, nobody notices; and a new process with few requests is slower by as much, being cold. */
export const noticeable = 5;

/**
 * Asks what users met since the last time; null where the provider does not count it, or does not say: that is no
 * failure.
 */
export const usersOf = (context: Context, service: string): (() => Promise<Traffic | null>) => {
  const { signal, log } = context;
  let cursor: string | null = null;
  return async () => {
    try {
      const met = (await providerOf(context, service).traffic?.(targetOf(context, service), cursor, signal)) ?? null;
      cursor = met?.cursor ?? cursor;
      return met;
    } catch (thrown) {
      signal.throwIfAborted();
      log(`what users of ${service} met is not known: ${messageOf(thrown)}\n`);
      return null;
    }
  };
};

export const served = ({ n, errors, ms }: Served) => ({ ms, errors, total: n });

/** A failure of a trial, and of what; null: none. */
export const failureOf = (trial: Trial, what = ''): Soft | null => {
  if (!trial.failed) return null;
  const found = concludeTrial(trial);
  return { ...found, reason: `${what}${found.reason}` };
};

/** After so many looks without a request nobody is in trouble any more. */
export const longQuiet = 5;

/** Failures of which there are far too many to pass, though they may be a few outages by chance; null: there are none. */
export const suspicionOf = (trials: readonly Trial[], what: string): Soft | null => {
  const found = trials.map(({ errors }) => conclude(errors)).find(({ code }) => code === 'UNSURE');
  return found ? { outcome: found.outcome, code: found.code, reason: `${what}${found.reason}` } : null;
};

/** The answers of both, for whoever wants to judge for themselves. */
export const seenOf = (trial: Trial) => ({
  baseline: answersOf(trial, 'baseline'),
  candidate: answersOf(trial, 'candidate'),
});
