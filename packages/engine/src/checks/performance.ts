import { conclude } from '@convoy/judge/compare';
import { fewest } from '@convoy/judge/compare/rule';
import { isBeyond } from '@convoy/judge/compare/state';
import { latencyOf } from '@convoy/judge/latency';
import { profileOf } from '@convoy/judge/profile';
import { addAnswers, concludeTrial, openTrial, plannedRule, type Trial, type TrialRule } from '@convoy/judge/trial';
import type { PerformanceSettings, Profile } from '@convoy/model/checks';
import { checksum } from '@convoy/model/checksum';
import type { Verdict } from '@convoy/model/look';
import { shownUrl } from '@convoy/model/shown-url';
import { type Checked, type Checking, countsOf, keep, type Subject } from './checking.ts';
import { alone, type Sampled } from './sampling.ts';
import { type Both, isDown, sideBySide } from './side-by-side.ts';

/** Against what is known of the confirmed release, which answers no more. */
const againstProfile = (former: Profile, { ms, errors }: Sampled, rule: TrialRule): Trial => {
  const good = former.samples - former.errors;
  const before = { ms: former.ms, errors: former.errors, total: former.samples };
  const opened = addAnswers(
    openTrial({ ...rule, when: 'once' }),
    'baseline',
    good > 0 ? before : { ...before, ms: [] },
  );
  // Of as many digits as is known of the former ones: what is rounded on one side only is a difference.
  return addAnswers(opened, 'candidate', { ms: profileOf(ms, errors).ms, errors, total: ms.length + errors });
};

/** With nothing to compare with, and why, only failures speak: of a first release none is to be expected. */
const uncompared = ({ ms, errors }: Sampled, why: string): Pick<Verdict, 'outcome' | 'code' | 'reason'> => {
  const total = ms.length + errors;
  if (errors === 0 && total > 0)
    return {
      ...{ outcome: 'passed', code: 'NOTHING_TO_COMPARE' },
      reason: `${why}; ${total} of ${total} requests were answered, and are what the next release is compared with`,
    };
  return { outcome: 'failed', code: 'REQUESTS_FAILED', reason: `${errors} of ${total} requests failed, and ${why}` };
};

/**
 * Whether there were as many answers as were asked for and none of their times is longer than is allowed, though they depend so
 * much on one another that nobody could be sure of it: that is no reason to take a release back.
 */
const isTold = ({ latency, errors }: Trial): boolean =>
  conclude(errors).code !== 'TOO_FEW' &&
  latency.every((one) => {
    const { when } = one.rule;
    const wanted = typeof when === 'object' ? when.samples : fewest;
    return Math.min(one.both.baseline.size, one.both.candidate.size) >= wanted && !isBeyond(one);
  });

/**
 * What it says of a release. Slower than is allowed that may be chance is no failure: else the estimate alone would decide, and
 * it is beyond any bound for some releases that are no slower. Too few answers are no pass, nor are many failures in a few runs.
 */
const judged = (trial: Trial, isFair = true): Pick<Verdict, 'outcome' | 'code' | 'reason'> => {
  const found = concludeTrial(trial);
  if (found.code === 'TOO_FEW' && isTold(trial)) return { ...found, outcome: 'passed' };
  const isOfErrors = isFair && conclude(trial.errors).code === 'UNSURE';
  return found.code === 'UNSURE' && !isOfErrors ? { ...found, outcome: 'passed' } : found;
};

/**
 * Beside a release that is broken. Whoever mends it is not to wait until it is mended: it is enough to answer mostly.
 */
const mending = (seen: Sampled, brokenOf: { readonly errors: number; readonly total: number }) => {
  const why = `the confirmed release is nothing to compare with: ${brokenOf.errors} of ${brokenOf.total} requests to it failed`;
  if (seen.errors === 0 || isDown(seen.ms.length, seen.errors)) return uncompared(seen, why);
  const own = `${seen.errors} of ${seen.ms.length + seen.errors}`;
  const reason = `${why}; so only failures count: ${own} requests failed, and most were answered`;
  return { outcome: 'passed', code: 'NOT_WORSE', reason } as const;
};

/** A live release that was asked less often than that beside the candidate tells too little of how often it fails. */
const fairShare = 0.75;

const judgedBeside = ({ trial, seen, beside, isBroken }: Both): Pick<Verdict, 'outcome' | 'code' | 'reason'> => {
  const { errors, ms } = beside;
  const total = ms.length + errors;
  // Who hangs is asked less often meanwhile, so its failures count for too few to hold so many against the other.
  const isFair = total >= fairShare * (seen.ms.length + seen.errors);
  if (!isBroken) return judged(trial, isFair);
  const asked = conclude(trial.errors);
  const isWorse = asked.code === 'WORSE' || (isFair && asked.code === 'UNSURE');
  return isWorse && !isDown(ms.length, errors) ? asked : mending(seen, { errors, total });
};

const verdictOf = (found: Pick<Verdict, 'outcome' | 'code' | 'reason'>, { ms, errors }: Sampled): Verdict => ({
  ...found,
  counts: countsOf({ successful: ms.length, failed: errors }),
  ...latencyOf(ms),
});

/**
 * How fast a release answers, against the one that serves beside it, or against what is known of the confirmed one. It
 * fails only when it is surely slower, and by more than is allowed, or surely fails more often.
 */
export const performance = async (
  settings: PerformanceSettings,
  subject: Subject,
  checking: Checking,
): Promise<Checked> => {
  const rule = plannedRule(settings);
  const { url, stable, former } = subject;
  const asked = checksum(JSON.stringify(settings.request));
  const done = async (
    found: Pick<Verdict, 'outcome' | 'code' | 'reason'>,
    seen: Sampled,
    against: unknown,
  ): Promise<Checked> => {
    const profile = { ...profileOf(seen.ms, seen.errors), asked };
    await keep(checking, 'performance', { rule, candidate: seen, against });
    return { verdict: verdictOf(found, seen), profile };
  };
  if (stable !== undefined) {
    const both = await sideBySide(settings, { ...subject, stable }, rule, checking);
    const { outcome, code, reason } = judgedBeside(both);
    const late = both.isLate ? `; its time was over before there were ${settings.samples} answers of each` : '';
    return done({ outcome, code, reason: `${reason}${late}` }, both.seen, { at: shownUrl(stable), ...both.beside });
  }
  const seen = await alone(settings, url, checking);
  if (!former) return done(uncompared(seen, 'there is no former release to compare with'), seen, null);
  // A profile that is older than this field says nothing of what was asked.
  if ((former.asked ?? asked) !== asked)
    return done(uncompared(seen, 'the confirmed release was asked something else'), seen, null);
  const trial = againstProfile(former, seen, rule);
  const { samples: total, errors } = former;
  return done(isDown(total - errors, errors) ? mending(seen, { errors, total }) : judged(trial), seen, former);
};
