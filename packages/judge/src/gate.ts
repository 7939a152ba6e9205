import type { Observation, Verdict } from '@convoy/model/look';
import type { GateSettings } from '@convoy/model/settings';
import { add, emptyTally, type Tally, verdict } from './tally.ts';

/** A gate under way. Times in milliseconds since the epoch. */
export interface Gate {
  readonly settings: GateSettings;
  readonly startedAt: number;
  readonly tally: Tally;
  /** Of a watch, whether the latest looks failed, twice as many as may fail in a row. */
  readonly recent: readonly boolean[];
}

export const openGate = (settings: GateSettings, startedAt: number): Gate => ({
  settings,
  startedAt,
  tally: emptyTally,
  recent: [],
});

/** One observation stands for itself; only of several is it worth saying how many. */
const inARow = (run: number, { reason }: Observation): string => (run === 1 ? reason : `${run} in a row: ${reason}`);

const healthy = (count: number): string => `${count} healthy ${count === 1 ? 'answer' : 'answers'}`;

/**
 * One more observation: the gate, and its verdict once there is one.
 * Success and failure count in a row (as Kubernetes' probes do); our own errors and inconclusive answers end it too
 * (as Argo Rollouts' analyses do), but none of them before `startup` is over or a first success was seen.
 */
export const observe = (
  gate: Gate,
  observation: Observation,
  now: number,
): { readonly gate: Gate; readonly verdict?: Verdict } => {
  const tally = add(gate.tally, observation);
  const next = { ...gate, tally };
  const { settings, startedAt } = gate;
  const run = tally.streak?.length ?? 0;
  if (observation.outcome === 'successful') {
    const reason = run === 1 ? healthy(run) : `${healthy(run)} in a row`;
    return run < settings.successes
      ? { gate: next }
      : { gate: next, verdict: verdict(tally, 'passed', 'HEALTHY', reason) };
  }
  const grace = tally.counts.successful === 0 && now - startedAt < settings.startupMs;
  if (grace) return { gate: { ...next, tally: { ...tally, streak: null } } };
  if (run < limitOf(settings, observation.outcome)) return { gate: next };
  const outcome = observation.outcome;
  return { gate: next, verdict: verdict(tally, outcome, observation.code, inARow(run, observation)) };
};

const limitOf = (settings: GateSettings, outcome: 'failed' | 'inconclusive' | 'error'): number => {
  switch (outcome) {
    case 'failed':
      return settings.failures;
    case 'inconclusive':
      return settings.inconclusive;
    case 'error':
      return settings.errors;
  }
};

/**
 * The verdict when the time limit is reached: always a failure, for no observation is never a pass. Its code is that of
 * the last observation, unless that one was healthy: then what is wrong is that there were not enough of them.
 */
export const timeOut = ({ tally, settings }: Gate): Verdict => {
  const { last, trouble, counts } = tally;
  const failed = (code: string, why: string): Verdict =>
    verdict(tally, 'failed', code, `no verdict within ${settings.timeoutMs} ms${why}`);
  if (!last) return failed('GATE_TIMEOUT', ': nothing was observed');
  if (last.outcome !== 'successful') return failed(last.code, `, the last answer: ${last.reason}`);
  const doubt = trouble ? `; the last that was not: ${trouble.reason}` : '';
  return failed('GATE_TIMEOUT', `: ${healthy(counts.successful)}, ${settings.successes} in a row are needed${doubt}`);
};

/** Where a watch stands: whether its time is over, and whether there is none left for one more look. */
export interface Stand {
  readonly isOver: boolean;
  readonly isLast: boolean;
}

/**
 * A watch after one more observation: it fails as a gate does, and also when half of its latest looks failed, for what
 * comes and goes is no healthier than what has gone. It passes only when its time is over and the answer is healthy; a
 * failure that began shortly before the end is seen through, for as long as there are looks.
 */
export const watch = (
  gate: Gate,
  observation: Observation,
  { isOver, isLast }: Stand,
): { readonly gate: Gate; readonly verdict?: Verdict } => {
  const tally = add(gate.tally, observation);
  const { failures } = gate.settings;
  const { outcome } = observation;
  const recent = [...gate.recent, outcome === 'failed'].slice(-2 * failures);
  const next = { ...gate, tally, recent };
  if (outcome === 'successful') {
    const reason = `${healthy(tally.counts.successful)}, the last among them`;
    return isOver ? { gate: next, verdict: verdict(tally, 'passed', 'HEALTHY', reason) } : { gate: next };
  }
  const run = tally.streak?.length ?? 0;
  const ended = (reason: string) => ({ gate: next, verdict: verdict(tally, outcome, observation.code, reason) });
  if (run >= limitOf(gate.settings, outcome)) return ended(inARow(run, observation));
  if (outcome === 'failed' && recent.filter(Boolean).length >= failures)
    return ended(`it comes and goes, ${failures} of the last ${recent.length} failed: ${observation.reason}`);
  return isLast
    ? ended(`there is no time left for one more look, the last answer: ${observation.reason}`)
    : { gate: next };
};
