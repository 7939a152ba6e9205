import { conclude } from '@convoy/judge/compare';
import { type Answers, answersOf, concludeTrial, type Trial } from '@convoy/judge/trial';
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

/** So many requests of which so many fail are no pass, whatever there is to hold them against. */
const outage = { requests: 20, share: 0.9 };

export const isOutage = ({ total, errors }: Pick<Answers, 'total' | 'errors'>): boolean =>
  total >= outage.requests && errors >= outage.share * total;

/**
 * Failures of which there are far too many to pass, though they may be a few outages by chance, or there is too little to hold
 * them against; null: there are none.
 */
export const suspicionOf = (trials: readonly Trial[], what: string): Soft | null => {
  for (const trial of trials) {
    const { code, reason } = conclude(trial.errors);
    const met = answersOf(trial, 'candidate');
    if (code === 'UNSURE') return { outcome: 'inconclusive', code, reason: `${what}${reason}` };
    if (isOutage(met))
      return {
        ...{ outcome: 'inconclusive', code: 'UNSURE' },
        reason: `${what}${met.errors} of ${met.total} failed; ${reason}`,
      };
  }
  return null;
};

/** The answers of both, for whoever wants to judge for themselves. */
export const seenOf = (trial: Trial) => ({
  baseline: answersOf(trial, 'baseline'),
  candidate: answersOf(trial, 'candidate'),
});
