import { answerOf } from '@convoy/judge/answer';
import { evaluate, type Judged } from '@convoy/judge/condition/evaluate';
import { labelled } from '@convoy/judge/condition/label';
import { isFault, parseCondition } from '@convoy/judge/condition/parse';
import { latencyOf } from '@convoy/judge/latency';
import type { RequestStep, StepResult } from '@convoy/model/checks';
import type { Look, Verdict } from '@convoy/model/look';
import { shownUrl } from '@convoy/model/shown-url';
import { under } from '../perform/diagnosis.ts';
import { type Checked, type Checking, type CheckPorts, countsOf, keep } from './checking.ts';
import { fill, fillRequest, type Stored, take } from './stored.ts';

/** A body that conditions read may be larger than one of health, in bytes. */
const longestBody = 1024 * 1024;

/** Where a service answers; a reason as text is thrown by whoever knows none. */
export type UrlOf = (service: string | undefined) => Promise<string> | string;

/** What the answer was, and where it was asked for as that is written and may be shown: values put in are nothing to tell. */
interface Asked {
  readonly look: Look;
  readonly at: string;
}

const ask = async (step: RequestStep, stored: Stored, urlOf: UrlOf, { ports, signal }: Checking): Promise<Asked> => {
  const { method, path, headers, body, follow, timeoutMs } = step.request;
  const base = await urlOf(step.service);
  const look = await ports.probe.look(
    {
      url: under(base, fill(path, stored, encodeURIComponent)),
      ...{ method, timeoutMs, maxBody: longestBody },
      ...(follow === undefined ? {} : { follow }),
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, fillRequest(value, stored)])),
      ...(body === undefined ? {} : { body: fillRequest(body, stored) }),
    },
    signal,
  );
  return { look, at: shownUrl(under(base, path)) };
};

const reasonOf = (look: Look, failing: Judged | undefined): string => {
  if (look.fault) return look.fault.message;
  if (!failing) return `answered ${look.status}`;
  const { told, reason } = failing;
  const cut = look.truncated ? `; no more than ${longestBody} bytes of the body are read` : '';
  return `${reason.includes(told) ? reason : `${told} (${reason})`}${cut}`;
};

/** A condition with its values put in, asked of an answer. It is told as it is written, without what they are. */
const asked = (written: string, filled: string, answer: ReturnType<typeof answerOf>): Judged => {
  const condition = parseCondition(filled);
  if (!isFault(condition)) return evaluate(labelled(condition, written), answer);
  const { at, message, fix } = condition;
  const why =
    filled === written ? `at character ${at}: ${message}: ${fix}` : 'it cannot be read with its values put in';
  return { result: 'error', resolved: written, told: written, reason: why };
};

const judge = (step: RequestStep, stored: Stored, { look, at }: Asked, { clock, expand }: CheckPorts): StepResult => {
  const answer = answerOf(look, clock.now());
  const judged = step.expect.map((text) => asked(text, fill(expand(text), stored), answer));
  const failing = judged.find(({ result }) => result !== true);
  const passed = look.fault === undefined && failing === undefined;
  return {
    name: step.name,
    look: { ...look, url: at },
    conditions: judged.map(({ told, result }) => ({ told, result })),
    passed,
    reason: `${step.name} at ${at}: ${reasonOf(look, failing)}`,
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
    for (const { told, result: holds } of result.conditions) checking.log(`${step.name}: ${told}: ${holds}\n`);
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
  const reason = missing ?? failed?.reason ?? '';
  const isOurs = failed?.look.fault?.kind === 'own';
  return {
    outcome: isOurs ? 'error' : 'failed',
    code: isOurs ? 'CHECK_ERROR' : 'CHECK_FAILED',
    reason,
    counts,
    ...times,
  };
};
