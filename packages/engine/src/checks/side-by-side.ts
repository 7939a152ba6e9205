import { addAnswers, openTrial, type Trial, type TrialRule } from '@convoy/judge/trial';
import type { PerformanceSettings } from '@convoy/model/checks';
import type { Checking, Subject } from './checking.ts';
import { askingTime, type Sampled, sampling, warmUp } from './sampling.ts';

/** The few good answers of a release that mostly fails are no measure of how fast one is to be. */
export const isDown = (good: number, errors: number): boolean => errors > good;

/** What both answered, and whether the live one is broken: mostly, or by the end. */
export interface Both {
  readonly trial: Trial;
  readonly seen: Sampled;
  readonly beside: Sampled;
  readonly isBroken: boolean;
  /** Whether the time of the check ended it. */
  readonly isLate: boolean;
}

/** A failure that takes longer, in milliseconds, is one that is waited for. */
const waitedMs = 1_000;
/** So many failures in a row are no blip. */
const inARow = 3;

/**
 * Rounds in which a live release that hangs is asked: a mend of it is not to wait for it each time, so after each failure that
 * was waited for it is asked only after twice as many rounds as before. One that fails at once is asked as often as the other:
 * else its failures would count for too few.
 */
const spaced = () => {
  let [step, next, failures] = [1, 0, 0];
  return {
    isDue: (round: number): boolean => round >= next,
    answered: (round: number, isGood: boolean, tookMs: number): void => {
      const isHanging = !isGood && tookMs >= waitedMs;
      failures = isGood ? 0 : failures + 1;
      step = isHanging ? 2 * step : 1;
      next = round + step;
    },
    isOut: (): boolean => failures >= inARow,
    isHanging: (): boolean => step > 1,
  };
};

/** Both in turn, the order changing, so that what changes meanwhile meets both alike. */
export const sideBySide = async (
  settings: PerformanceSettings,
  { url, stable }: Subject & { readonly stable: string },
  rule: TrialRule,
  checking: Checking,
): Promise<Both> => {
  const { clock } = checking.ports;
  const sample = sampling(settings, checking);
  const [seen, beside]: [Sampled, Sampled] = [
    { ms: [], errors: 0 },
    { ms: [], errors: 0 },
  ];
  const { isLate, isHopeless } = askingTime(settings, checking);
  await warmUp([stable, url], sample);
  let trial = openTrial(rule);
  const pace = spaced();
  const isEnough = ({ ms }: Sampled): boolean => ms.length >= settings.samples;
  const isBesideDown = (): boolean => isDown(beside.ms.length, beside.errors);
  const isShort = (): boolean =>
    !isEnough(seen) || (!isEnough(beside) && !isBesideDown() && !(pace.isOut() && pace.isHanging()));
  // What was found of a broken release's few good answers does not stand.
  const isFound = (): boolean => trial.failed !== null && !isBesideDown();
  const ask = async (side: 'baseline' | 'candidate', at: string, into: Sampled): Promise<boolean> => {
    const answers = await sample(at, into);
    trial = addAnswers(trial, side, { ...answers, total: 1 });
    return answers.errors === 0;
  };
  const askStable = async (round: number): Promise<void> => {
    if (!pace.isDue(round)) return;
    const began = clock.now();
    const isGood = await ask('baseline', stable, beside);
    pace.answered(round, isGood, clock.now() - began);
  };
  // What was not answered has no time: another is asked in its place, so that one failure does not leave too few of them.
  for (let round = 0; isShort() && round < 2 * settings.samples; round += 1) {
    if (isFound() || isHopeless(seen) || isLate()) break;
    if (round % 2 === 0) await askStable(round);
    await ask('candidate', url, seen);
    if (round % 2 === 1) await askStable(round);
  }
  const isBroken = isBesideDown() || (!isEnough(beside) && !isFound() && pace.isOut());
  return { trial, seen, beside, isBroken, isLate: isShort() && isLate() };
};
