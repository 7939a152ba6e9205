import { answerOf } from '@convoy/judge/answer';
import { evaluate } from '@convoy/judge/condition/evaluate';
import { isFault, parseCondition } from '@convoy/judge/condition/parse';
import { latencyOf } from '@convoy/judge/latency';
import type { RequestStep, StepResult } from '@convoy/model/checks';
import type { Look, Verdict } from '@convoy/model/look';
import { under } from '../perform/diagnosis.ts';
import { type Checked, type Checking, type CheckPorts, countsOf, keep } from './checking.ts';
import { fill, fillRequest, type Stored, take } from './stored.ts';

/** A body that conditions read may be larger than one of health, in bytes. */
const longestBody = 1024 * 1024;

/** Where a service answers; a reason as text is thrown by whoever knows none. */
export type UrlOf = (service: string | undefined) => Promise<string> | string;

const ask = async (step: RequestStep, stored: Stored, urlOf: UrlOf, { ports, signal }: Checking): Promise<Look> => {
  const { method, path, headers, body, follow, timeoutMs } = step.request;
  return ports.probe.look(
    {
      url: under(await urlOf(step.service), fill(path, stored, encodeURIComponent)),
      ...{ method, timeoutMs, maxBody: longestBody },
      ...(follow === undefined ? {} : { follow }),
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fillRequest(value, stored)])),
      ...(body === undefined ? {} : { body: fillRequest(body, stored) }),
    },
    signal,
  );
};

const reasonOf = (look: Look, failing: ReturnType<typeof evaluate> | undefined): string => {
  if (look.fault) return look.fault.message;
  if (!failing) return `answered ${look.status}`;
  const { resolved, reason } = failing;
  const cut = look.truncated ? `; no more than ${longestBody} bytes of the body are read` : '';
  return `${reason.includes(resolved) ? reason : `${resolved} (${reason})`}${cut}`;
};

/** A condition as it is written, asked of an answer; one that cannot be read holds for none. */
const asked = (text: string, answer: ReturnType<typeof answerOf>): ReturnType<typeof evaluate> => {
  const condition = parseCondition(text);
  return isFault(condition)
    ? {
        result: 'error',
        resolved: text,
        reason: `at character ${condition.at}: ${condition.message}: ${condition.fix}`,
      }
    : evaluate(condition, answer);
};

const judge = (step: RequestStep, stored: Stored, look: Look, { clock, expand }: CheckPorts): StepResult => {
  const answer = answerOf(look, clock.now());
  const judged = step.expect.map((text) => asked(fill(expand(text), stored), answer));
  const failing = judged.find(({ result }) => result !== true);
  const passed = look.fault === undefined && failing === undefined;
  return {
    name: step.name,
    look,
    conditions: judged.map(({ resolved, result }) => ({ resolved, result })),
    passed,
    reason: reasonOf(look, failing),
  };
};

/** The look without what a journal or a file must not hold. */
const shown = ({ body, headers, redirects, ...look }: Look) => ({ ...look, bytes: body?.length ?? 0 });

/**
 * One request after the other, for later ones may use what earlier ones answered; the first that does not hold ends it.
 * Values travel as Gatus's suites let them: `store` names them, `[CONTEXT].name` uses them.
 */
export const askAll = async (steps: readonly RequestStep[], urlOf: UrlOf, checking: Checking): Promise<Checked> => {
  const { clock } = checking.ports;
  const results: StepResult[] = [];
  let stored: Stored = {};
  let missing: string | undefined;
  for (const step of steps) {
    const result = judge(step, stored, await ask(step, stored, urlOf, checking), checking.ports);
    checking.signal.throwIfAborted();
    results.push(result);
    for (const { resolved, result: holds } of result.conditions) checking.log(`${step.name}: ${resolved}: ${holds}\n`);
    if (!result.passed) break;
    const taken = take(step.store, result.look, clock.now());
    if ('missing' in taken) {
      missing = `${step.name}: its answer has no ${taken.missing} to go on with`;
      break;
    }
    stored = { ...stored, ...taken.values };
  }
  await keep(
    checking,
    'requests',
    results.map((result) => ({ ...result, look: shown(result.look) })),
  );
  return { verdict: verdictOf(steps.length, results, missing) };
};

const verdictOf = (planned: number, results: readonly StepResult[], missing: string | undefined): Verdict => {
  const failed = results.find(({ passed }) => !passed);
  const successful = results.filter(({ passed }) => passed).length;
  const times = latencyOf(results.map(({ look }) => look.ms));
  const counts = countsOf({ successful, failed: results.length - successful });
  if (failed === undefined && missing === undefined) {
    const reason = `${planned} of ${planned} requests answered as expected`;
    return { outcome: 'passed', code: 'CHECK_PASSED', reason, counts, ...times };
  }
  const { url = '', fault } = failed?.look ?? {};
  const reason = missing ?? `${failed?.name} at ${url}: ${failed?.reason}`;
  const isOurs = fault?.kind === 'own';
  return {
    outcome: isOurs ? 'error' : 'failed',
    code: isOurs ? 'CHECK_ERROR' : 'CHECK_FAILED',
    reason,
    counts,
    ...times,
  };
};
