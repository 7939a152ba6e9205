import type { TestCase } from '@convoy/model/checks';
import { ConvoyError } from '@convoy/model/error';
import { z } from 'zod';
import { malformed, parseJson, type Report } from './report.ts';

/** In characters. */
const longestMessage = 2000;

const count = z.int().nonnegative().nullish();

/** What is read of the Common Test Report Format, schema 0.0; older writers give the suite as one text. */
const ctrf = z.object({
  results: z.object({
    summary: z.object({ tests: count, failed: count }),
    tests: z.array(
      z.object({
        name: z.string(),
        rawStatus: z.string().nullish(),
        status: z.enum(['passed', 'failed', 'skipped', 'pending', 'other']),
        duration: z.number().nullish(),
        suite: z.union([z.string(), z.array(z.string())]).nullish(),
        message: z.string().nullish(),
        flaky: z.boolean().nullish(),
      }),
    ),
  }),
});

type Results = z.infer<typeof ctrf>['results'];

/** What jest calls a case that has no body or was disabled, for which CTRF has no word. */
const unrun = ['todo', 'disabled'];

/** `other` is what is none of these, such as an end by a time limit: no pass. */
const outcomeOf = ({ status, rawStatus }: Results['tests'][number]): TestCase['outcome'] => {
  if (status === 'passed' || status === 'failed') return status;
  return status === 'other' && !unrun.includes(rawStatus ?? '') ? 'failed' : 'skipped';
};

const caseOf = (one: Results['tests'][number]): TestCase => {
  const { name, duration, suite, message, flaky } = one;
  const outcome = outcomeOf(one);
  const within = typeof suite === 'string' ? suite : (suite ?? []).join(' > ');
  return {
    name,
    ...(within !== '' && { suite: within }),
    outcome,
    ...(outcome === 'passed' && flaky && { flaky: true as const }),
    ...(outcome !== 'passed' && message && { message: message.slice(0, longestMessage) }),
    ...(duration != null && { ms: duration }),
  };
};

/** A summary that knows of more than is shown: the report was cut, or is not all. */
const checkWhole = (name: string, { summary, tests }: Results): void => {
  const shown = { tests: tests.length, failed: tests.filter(({ status }) => status === 'failed').length };
  for (const key of ['tests', 'failed'] as const) {
    const told = summary[key] ?? 0;
    if (told > shown[key])
      throw new ConvoyError(
        'REPORT_INCOMPLETE',
        `${name}: its summary says ${key} ${told}, and it shows ${shown[key]}: its writer was stopped, or left some out`,
      );
  }
};

/** Cases of a report in CTRF. Faults: `REPORT_MALFORMED`, `REPORT_INCOMPLETE`. */
export const casesOfCtrf = (report: Report): TestCase[] => {
  const parsed = ctrf.safeParse(parseJson(report));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue ? z.core.toDotPath(issue.path) : '';
    throw malformed(report.name, `is no CTRF report: ${where || 'the whole'}: ${issue?.message}`);
  }
  const { results } = parsed.data;
  checkWhole(report.name, results);
  return results.tests.map(caseOf);
};
