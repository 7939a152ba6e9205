import { failsNow } from '@convoy/judge/failing';
import { type Gate, watch as observeWatch, openGate } from '@convoy/judge/gate';
import { addAnswers, concludeTrial, openTrial, type Trial } from '@convoy/judge/trial';
import type { PerformanceSettings } from '@convoy/model/checks';
import { type Command, keyOf } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import type { Observation, Verdict } from '@convoy/model/look';
import { serviceOf } from '@convoy/model/state';
import { keep } from '../checks/checking.ts';
import { spanOf } from '../limits.ts';
import { addMet } from './clients.ts';
import { type Context, serviceSettings } from './context.ts';
import { type Beside, observeAgain, observeOn } from './observing.ts';
import { besideUrl } from './place.ts';
import { openStable } from './stable.ts';
import { failureOf, longQuiet, noticeable, seenOf, suspicionOf, usersOf } from './users.ts';
import { checkingOf } from './verify.ts';

/** What is judged: answers that we asked for, and those that users got. */
interface Trials {
  readonly looks: Trial;
  readonly traffic: Trial;
}

/** How much slower a candidate may be where its performance check does not say. */
const usualIncrease = 0.2;

/** Of the first step, so much is without times. */
const coldShare = 0.2;

/** Two in each step, of which any may fail the release. What its performance check asks for holds here too. */
const openTrials = (asked: PerformanceSettings | undefined, steps: number): Trials => {
  const { quantile, maxIncrease } = asked ?? { quantile: null, maxIncrease: usualIncrease };
  const rule = { quantile, maxIncrease, least: noticeable, when: 'open', among: 2 * steps } as const;
  return { looks: openTrial(rule), traffic: openTrial(rule) };
};

/** What could not be asked is no answer of anybody, and one of which nobody knows whose it is, or whether it is good, neither. */
const answered = ({ outcome, ms }: Observation) => {
  if (outcome === 'error' || outcome === 'inconclusive') return { ms: [], errors: 0, total: 0 };
  const isGood = outcome === 'successful';
  return { ms: isGood ? [ms] : [], errors: isGood ? 0 : 1, total: 1 };
};

/**
 * What a failure says where the release beside the candidate, looked at in the same time, would have failed by the same
 * rule: they share its cause, or each has one, so it is nothing that tells them apart.
 */
const shared = (verdict: Verdict, { recent, tally, settings }: Gate): Verdict => {
  if (verdict.outcome !== 'failed' || recent.filter(Boolean).length < settings.failures) return verdict;
  return {
    ...verdict,
    ...{ outcome: 'inconclusive', code: 'STABLE_FAILS' },
    reason: `the release beside it fails too: ${tally.trouble?.reason}; of the candidate: ${verdict.reason}; look first at what both need`,
  };
};

/**
 * One step of a canary: the candidate is looked at as in a gate, and its answers, ours and users', are held against those
 * of the release beside it, for as long as the step lasts. Where there was too little to be sure of anything soft, the
 * verdict says so, and the hard ones decide.
 */
export const canary = async (command: Command<'canary'>, context: Context): Promise<Fact[]> => {
  const { service, step } = command;
  const settings = serviceSettings(context, service);
  const { gate, verify, canary: steps = [] } = settings;
  const { clock } = context.ports;
  const base = await besideUrl(context, service);
  let trials = openTrials(verify?.performance, steps.length);
  using stable = openStable(context, service, base);
  let gateBeside: Gate = openGate(gate, clock.now());
  let doubt = '';
  let agrees = (): boolean => true;
  let quiet = 0;
  const users = usersOf(context, service);
  // Of this step only: before it the shares were others, so what changes with time would be taken for the candidate's.
  // Nor is what it takes to begin a part of the step.
  await users();
  const forMs = spanOf(command, settings);
  const startedAt = clock.now();
  /** A new process is cold with its first users, and slower for that alone. */
  const warm = <T extends { readonly ms: readonly number[] }>(met: T): T =>
    step === 1 && clock.now() - startedAt < forMs * coldShare ? { ...met, ms: [] } : met;
  const beside: Beside = {
    ask: stable.look,
    learn: async (seen) => {
      for (const one of await stable.seen()) {
        gateBeside = observeWatch(gateBeside, one, { isOver: false, isLast: false }).gate;
        trials = { ...trials, looks: addAnswers(trials.looks, 'baseline', warm(answered(one))) };
      }
      if (base !== undefined)
        trials = { ...trials, looks: addAnswers(trials.looks, 'candidate', warm(answered(seen))) };
      const met = await users();
      quiet = (met?.candidate?.n ?? 0) > 0 ? 0 : quiet + 1;
      if (!met?.candidate) return;
      const {
        trial: traffic,
        doubt: why,
        agrees: now,
      } = addMet(trials.traffic, {
        live: warm(met.live),
        candidate: warm(met.candidate),
      });
      trials = { ...trials, traffic };
      doubt = why;
      agrees = now;
    },
    failure: () => failureOf(trials.traffic, "of users' requests ") ?? failureOf(trials.looks),
    isTroubled: () => quiet < longQuiet && failsNow(trials.traffic),
    suspicion: () => (agrees() ? suspicionOf([trials.traffic], "of users' requests ") : null),
    hard: (verdict) => shared(verdict, gateBeside),
    remark: () => {
      const [ours, theirs] = [concludeTrial(trials.looks), concludeTrial(trials.traffic)];
      return `; looks: ${ours.reason}; users' requests: ${theirs.reason}${doubt}`;
    },
  };
  const hasPassed = (serviceOf(context.state, service).canary?.passed ?? 0) >= step;
  const span = { of: 'candidate', forMs } as const;
  const verdict = hasPassed
    ? await observeAgain(command, context, span, { ...beside, remark: () => '; it is paused' })
    : await observeOn(command, context, span, beside);
  await keep(checkingOf(context, command), 'canary', {
    ...{ verdict, looks: seenOf(trials.looks), traffic: seenOf(trials.traffic) },
  });
  return [{ type: 'service.checked', check: 'canary', service, step, verdict, key: keyOf(command) }];
};
