import { enoughFor, plannedRule } from '@convoy/judge/trial';
import { categories } from '@convoy/model/checks';
import type { Problem } from '../problem.ts';
import { fieldsOf, own } from '../tree.ts';
import { code } from '../words.ts';
import type { View } from './view.ts';

type Rule = (check: Readonly<Record<string, unknown>>, of: string) => Omit<Problem, 'path'> | undefined;

const sources = ['sarif', 'secrets', 'headers', 'cookies', 'tls-days'] as const;
const isAsked = (value: unknown): boolean => value !== undefined && value !== false;

/** What looks at nothing passes whatever happens. */
const security: Rule = (check, of) => {
  if (check.scan !== undefined && check.sarif === undefined)
    return {
      code: 'UNREAD_SCAN',
      message: `what the scanner of ${of} finds is not read: its exit status says nothing`,
      fix: 'name the reports that it writes as `sarif`',
    };
  if (sources.some((key) => isAsked(check[key]))) return undefined;
  return {
    code: 'EMPTY_CHECK',
    message: `the security check of ${of} looks at nothing, so it would always pass`,
    fix: 'ask for some of sarif, secrets, headers: true, cookies: true and tls-days',
  };
};

const page: Rule = (check, of) => {
  const metrics = Object.keys(fieldsOf(check.metrics));
  if (categories.some((category) => check[category] !== undefined) || metrics.length > 0) return undefined;
  return {
    code: 'EMPTY_CHECK',
    message: `the page check of ${of} has no budget, so it would always pass`,
    fix: 'give a least score, for example `performance: 0.9`, or a metric, for example `metrics: { largest-contentful-paint: 2500ms }`',
  };
};

/** Too few could not tell however slow a release is. */
const performance: Rule = (check, of) => {
  const { samples, quantile } = check;
  if (typeof samples !== 'number' || !(samples > 0)) return undefined;
  const q = typeof quantile === 'string' ? Number(quantile.slice(1)) / 100 : null;
  const enough = enoughFor(plannedRule({ samples, quantile: q, maxIncrease: 0 }));
  if (samples >= enough) return undefined;
  return {
    code: 'TOO_FEW_SAMPLES',
    message: `the performance check of ${of} could not fail whatever it measures: ${samples} samples are too few`,
    fix: `give at least \`samples: ${enough}\`; 100, the default, tells a fifth slower`,
  };
};

const rules = { security, page, performance } as const;

/** A check can fail. */
export const emptyChecks = (view: View): Problem[] =>
  [...view.services].flatMap(([name, service]) =>
    (Object.keys(rules) as (keyof typeof rules)[]).flatMap((kind): Problem[] => {
      const check = own(service.verify, kind);
      if (check === null || typeof check !== 'object' || Array.isArray(check)) return [];
      const problem = rules[kind](fieldsOf(check), code(name));
      return problem ? [{ ...problem, path: view.at(name, 'verify', kind), at: 'key' }] : [];
    }),
  );
