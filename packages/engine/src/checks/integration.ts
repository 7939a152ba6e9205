import { judgeCases } from '@convoy/judge/cases';
import { latencyOf } from '@convoy/judge/latency';
import { ConvoyError } from '@convoy/model/error';
import type { Verdict } from '@convoy/model/look';
import type { Exit } from '@convoy/model/ports';
import type { CheckSettings } from '@convoy/model/settings';
import { type Checked, type Checking, countsOf, keep, recording } from './checking.ts';
import { askAll, type UrlOf } from './requests.ts';

/** How a command ended, in words. */
export const saying = ({ code, signal, timedOut }: Exit, timeoutMs: number): string => {
  if (timedOut) return `it did not end within ${timeoutMs} ms and was stopped`;
  return code === null ? `it was ended by ${signal}` : `it ended with exit status ${code}`;
};

/** A check that spans services: a list of requests, or a command whose exit status and results speak. */
export const integration = async (
  check: string,
  settings: CheckSettings,
  urlOf: UrlOf,
  checking: Checking,
): Promise<Checked> => {
  const { run, requests } = settings;
  if (requests !== undefined) return askAll(requests, urlOf, checking);
  if (run === undefined) throw new ConvoyError('UNKNOWN_CHECK', `${check} has neither a command nor requests`);
  return { verdict: await byCommand(check, { ...settings, run }, checking) };
};

const byCommand = async (
  check: string,
  { run, results, timeoutMs }: CheckSettings & { readonly run: NonNullable<CheckSettings['run']> },
  checking: Checking,
): Promise<Verdict> => {
  const { ports, env, signal, isLogged } = checking;
  const startedAt = ports.clock.now();
  const output = recording(checking);
  const exit = await ports.host.run({ run, env, timeoutMs, log: output.log }, signal).finally(output.keep);
  const ms = ports.clock.now() - startedAt;
  const passed = exit.code === 0 && !exit.timedOut;
  const told = await casesOf(results, startedAt, passed, checking);
  const wrong = told !== null && told.outcome !== 'passed';
  const where = isLogged ? [`its output: convoy logs ${check}`] : [];
  return {
    outcome: passed && !wrong ? 'passed' : 'failed',
    code: exit.timedOut ? 'CHECK_TIMEOUT' : passed && !wrong ? 'CHECK_PASSED' : 'CHECK_FAILED',
    reason: [...(told ? [told.reason] : []), saying(exit, timeoutMs), ...where].join('; '),
    counts: told?.counts ?? countsOf({ [passed ? 'successful' : 'failed']: 1 }),
    ...latencyOf([ms]),
  };
};

/** What the results of this very run say. A command that failed may have left none, and its end is reason enough. */
const casesOf = async (
  results: readonly string[] | undefined,
  since: number,
  passed: boolean,
  checking: Checking,
): Promise<Verdict | null> => {
  if (results === undefined) return null;
  try {
    const cases = await checking.ports.checks.cases(results, since, checking.signal);
    await keep(checking, 'cases', cases);
    return judgeCases(cases);
  } catch (thrown) {
    if (passed || !(thrown instanceof ConvoyError)) throw thrown;
    checking.log(`${thrown.message}\n`);
    return null;
  }
};
