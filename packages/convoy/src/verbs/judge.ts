import { conclude, observe, openComparison } from '@convoy/judge/compare';
import { type ComparisonRule, looksOf, usualRule } from '@convoy/judge/compare/rule';
import type { ComparisonVerdict } from '@convoy/judge/compare/verdict';
import * as z from 'zod';
import { type Exit, exits } from '../exit.ts';
import { type Observations, readObservations } from '../observations/files.ts';
import { verb } from '../verb.ts';

const fraction = (error: string) => z.coerce.number(error).gt(0, error).lt(1, error);
const notNegative = 'expects a fraction of at least 0, for example 0.2 for 20 %';

/** All of both files, looked at once. */
const atOnce = (rule: ComparisonRule, { baseline, candidate }: Observations): ComparisonVerdict => {
  const after = observe(openComparison(rule), 'candidate', candidate);
  const all = observe(after.comparison, 'baseline', baseline);
  return after.verdict ?? all.verdict ?? conclude(all.comparison);
};

/** What came after the other side had ended has nothing of its time to be compared with. */
const unread = ({ baseline, candidate }: Observations): string => {
  const [one, other] = [baseline.length, candidate.length];
  if (one === other) return '';
  const [shorter, longer] = one < other ? ['baseline', 'candidate'] : ['candidate', 'baseline'];
  return `; the ${shorter} ends after ${Math.min(one, other)} rows, and what the ${longer} has beyond is not looked at`;
};

/** Row by row, as they would have come, until there is a verdict or one of them ends. */
const inOrder = (rule: ComparisonRule, observations: Observations): ComparisonVerdict => {
  const { baseline, candidate } = observations;
  const rowsOfEach = Math.min(baseline.length, candidate.length);
  let comparison = openComparison(rule, looksOf(rule, rowsOfEach));
  for (let i = 0; i < rowsOfEach; i += 1)
    for (const [side, rows] of [
      ['baseline', baseline],
      ['candidate', candidate],
    ] as const) {
      const next = observe(comparison, side, [rows[i] ?? null]);
      if (next.verdict) return next.verdict;
      comparison = next.comparison;
    }
  const verdict = conclude(comparison);
  return { ...verdict, reason: `${verdict.reason}${unread(observations)}` };
};

const statuses: Readonly<Record<ComparisonVerdict['outcome'], Exit>> = {
  passed: exits.done,
  failed: exits.failed,
  inconclusive: exits.halted,
};

export const judge = verb({
  inputs: {
    baseline: z
      .string('expects a file')
      .describe("What is good: a file with a number a line, or 'n,k' for k failures of n; an empty line is missing"),
    candidate: z.string('expects a file').describe('What is judged, in the same form; both in order of time'),
    metric: z
      .enum(['latency', 'errors', 'custom'])
      .optional()
      .describe(
        "What the numbers are; default errors for lines of 'n,k', else latency, and custom where some are below 0",
      ),
    direction: z
      .enum(['up', 'down', 'both'])
      .optional()
      .describe('Which change is the bad one; default both for --metric custom, else up'),
    // `Number` takes nothing for 0, and reads other bases.
    'max-increase': z
      .string(notNegative)
      .regex(/^(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i, notNegative)
      .transform(Number)
      .pipe(z.number(notNegative))
      .default(usualRule.maxIncrease)
      .describe('Change that is allowed, as a fraction of the baseline; default 0'),
    quantile: fraction('expects a number between 0 and 1, for example 0.95')
      .optional()
      .describe('Judge only this quantile, for example 0.95; default the whole distribution'),
    alpha: fraction('expects a number between 0 and 1, for example 0.01')
      .default(usualRule.alpha)
      .describe('How often a candidate that is no worse may fail; default 0.01'),
    missing: z
      .enum(['remove', 'zero', 'fail'])
      .default(usualRule.missing)
      .describe('Missing values are left out, taken for 0, or fail the candidate; default remove'),
    sequential: z
      .boolean()
      .default(false)
      .describe('Read both in order, and say after how many samples the verdict fell; sound also while files grow'),
  },
  help: 'Exit status: 0 passed, 1 failed, 2 what was given cannot be read, 3 inconclusive.',
  run: async (given, around) => {
    const observations = readObservations(given, around.cwd);
    const { metric, notes } = observations;
    const rule: ComparisonRule = {
      metric,
      direction: given.direction ?? (given.metric === 'custom' ? 'both' : 'up'),
      maxIncrease: given['max-increase'],
      quantile: given.quantile ?? null,
      alpha: given.alpha,
      // A line of no trials has no failures to count, and no trial that went well either.
      missing: observations.arePairs && given.missing === 'zero' ? 'remove' : given.missing,
      when: given.sequential ? 'open' : 'once',
    };
    for (const note of notes) around.note(note);
    const { outcome, effect, evidence, alpha, n, reason, ...more } = given.sequential
      ? inOrder(rule, observations)
      : atOnce(rule, observations);
    return {
      exit: statuses[outcome],
      text: `${outcome} (${more.code}): ${reason}`,
      json: {
        ...{ verdict: outcome, effect, evidence, alpha, n, reason },
        ...more,
        ...(given.sequential && { after: n }),
        rows: [observations.baseline.length, observations.candidate.length],
        rule,
      },
    };
  },
});
