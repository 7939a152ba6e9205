import { type Gate, watch as observeWatch, openGate } from '@convoy/judge/gate';
import { addAnswers, answersOf, concludeTrial, openTrial, type Trial } from '@convoy/judge/trial';
import { type Command, keyOf } from '@convoy/model/commands';
import { messageOf } from '@convoy/model/error';
import type { Fact } from '@convoy/model/events';
import type { Observation, Verdict } from '@convoy/model/look';
import type { Served, Traffic } from '@convoy/model/ports';
import { keep } from '../checks/checking.ts';
import { type Context, providerOf, serviceSettings, targetOf } from './context.ts';
import { explained, lookAt } from './health.ts';
import { looksFor } from './looks.ts';
import { dueIn } from './pace.ts';
import { besideUrl } from './place.ts';
import { lookBeside } from './stable.ts';
import { checkingOf } from './verify.ts';

/** What is judged: answers that we asked for, and those that users got. */
interface Trials {
  readonly looks: Trial;
  readonly traffic: Trial;
}

/** How much slower a candidate may be where its performance check does not say. */
const usualIncrease = 0.2;

/** Less, in milliseconds, nobody notices; and a new process with few requests is slower by as much, being cold. */
const noticeable = 5;

/** Two in each step, of which any may fail the release. */
const openTrials = (maxIncrease: number, steps: number): Trials => {
  const rule = { quantile: null, maxIncrease, least: noticeable, when: 'open', among: 2 * steps } as const;
  return { looks: openTrial(rule), traffic: openTrial(rule) };
};

/** What could not be asked is no answer of anybody. */
const answered = ({ outcome, ms }: Observation) => {
  if (outcome === 'error') return { ms: [], errors: 0, total: 0 };
  const isGood = outcome === 'successful';
  return { ms: isGood ? [ms] : [], errors: isGood ? 0 : 1, total: 1 };
};

const served = ({ n, errors, ms }: Served) => ({ ms, errors, total: n });

/** The answers of both, for whoever wants to judge for themselves. */
const seenOf = (trial: Trial) => ({
  baseline: answersOf(trial, 'baseline'),
  candidate: answersOf(trial, 'candidate'),
});

/** What users met since the last time; null where the provider does not count it, or does not say: that is no failure. */
const trafficOf = async (context: Context, service: string, cursor: string | null): Promise<Traffic | null> => {
  const { signal, log } = context;
  try {
    return (await providerOf(context, service).traffic?.(targetOf(context, service), cursor, signal)) ?? null;
  } catch (thrown) {
    signal.throwIfAborted();
    log(`what users of ${service} met is not known: ${messageOf(thrown)}\n`);
    return null;
  }
};

/** The soft side of what was seen: a failure of either trial, or what both say at the end. */
const softly = ({ looks, traffic }: Trials): Pick<Verdict, 'outcome' | 'code' | 'reason'> => {
  const [ours, theirs] = [concludeTrial(looks), concludeTrial(traffic)];
  if (traffic.failed) return { ...theirs, reason: `of users' requests ${theirs.reason}` };
  if (looks.failed) return ours;
  return { ...ours, reason: `looks: ${ours.reason}; users' requests: ${theirs.reason}` };
};

/**
 * What a failure says where the release beside the candidate, looked at in the same time, would have failed by the same
 * rule: they share its cause, or each has one, so it is nothing that tells them apart.
 */
const shared = (verdict: Verdict, stable: Gate): Verdict => {
  const { recent, tally, settings } = stable;
  if (verdict.outcome !== 'failed' || recent.filter(Boolean).length < settings.failures) return verdict;
  return {
    ...verdict,
    ...{ outcome: 'inconclusive', code: 'STABLE_FAILS' },
    reason: `the release beside it fails too: ${tally.trouble?.reason}; of the candidate: ${verdict.reason}; look first at what both need`,
  };
};

/**
 * One step of a canary: the candidate is looked at as in a gate, and its answers, ours and users', are held against those
 * of the release beside it, for as long as the step lasts. Hard failures end it at once, soft ones when they are sure.
 * Where there was too little to be sure of anything soft, the verdict says so, and the hard ones decide.
 */
export const canary = async (command: Command<'canary'>, context: Context): Promise<Fact[]> => {
  const { service, step } = command;
  const { clock } = context.ports;
  const { gate: settings, canary: steps = [], verify } = serviceSettings(context, service);
  const looks = looksFor(context);
  const beside = await besideUrl(context, service);
  let trials = openTrials(verify?.performance?.maxIncrease ?? usualIncrease, steps.length);
  // Of this step only: before it the shares were others, so what changes with time would be taken for the candidate's.
  let cursor = (await trafficOf(context, service, null))?.cursor ?? null;
  // What it takes to begin is no part of the step.
  const startedAt = clock.now();
  const endsAt = startedAt + (steps[step - 1]?.forMs ?? 0);
  let open: Gate = openGate(settings, startedAt);
  let stable: Gate = open;
  const ended = async (verdict: Verdict): Promise<Fact[]> => {
    looks.judged(verdict);
    await keep(checkingOf(context, command), 'canary', {
      ...{ verdict, looks: seenOf(trials.looks), traffic: seenOf(trials.traffic) },
    });
    return [{ type: 'service.checked', check: 'canary', service, step, verdict, key: keyOf(command) }];
  };
  for (;;) {
    const beganAt = clock.now();
    const seen = await lookAt(context, command, 'candidate', settings.timeoutMs);
    // What is asked beside it takes its time too, and says nothing of the candidate.
    const seenAt = clock.now();
    looks.seen(seen);
    if (beside !== undefined) {
      const seenBeside = await lookBeside(context, service, beside);
      stable = observeWatch(stable, seenBeside, seenAt, endsAt).gate;
      const baseline = addAnswers(trials.looks, 'baseline', answered(seenBeside));
      trials = { ...trials, looks: addAnswers(baseline, 'candidate', answered(seen)) };
    }
    const traffic = await trafficOf(context, service, cursor);
    cursor = traffic?.cursor ?? cursor;
    if (traffic) {
      const live = addAnswers(trials.traffic, 'baseline', served(traffic.live));
      trials = { ...trials, traffic: addAnswers(live, 'candidate', served(traffic.candidate)) };
    }
    const { gate: next, verdict } = observeWatch(open, seen, seenAt, endsAt);
    if (verdict && verdict.outcome !== 'passed')
      return ended(shared(await explained(verdict, command, context, 'candidate'), stable));
    const { counts } = next.tally;
    if (trials.looks.failed || trials.traffic.failed) return ended({ ...softly(trials), counts });
    if (verdict) return ended({ ...verdict, reason: `${verdict.reason}; ${softly(trials).reason}` });
    open = next;
    await clock.sleep(dueIn(clock, settings.intervalMs, beganAt), context.signal);
  }
};
