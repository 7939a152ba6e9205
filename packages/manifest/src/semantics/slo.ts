import { durationMs } from '@convoy/model/duration';
import type { Problem } from '../problem.ts';
import { percentage, span } from '../schema/leaf.ts';
import { fieldsOf, own } from '../tree.ts';
import { code } from '../words.ts';

const dayMs = 86_400_000;
/** Below that the shortest of the windows that are judged would be less than a minute; roll-ups go back no further than this. */
const [shortest, longest] = [7, 35];

const emptySlo = (slo: unknown): Problem[] =>
  own(slo, 'availability') === undefined && Object.keys(fieldsOf(own(slo, 'latency'))).length === 0
    ? [
        {
          ...{ severity: 'warning', code: 'EMPTY_SLO', path: ['slo'], at: 'key' },
          message: '`slo` promises nothing',
          fix: 'add `availability: 99.9%` or `latency: { p95: 300ms }`, or take it out',
        },
      ]
    : [];

const budget = (availability: unknown): Problem[] =>
  percentage().safeParse(availability).success && Number.parseFloat(String(availability)) === 100
    ? [
        {
          ...{ code: 'SLO_BUDGET', path: ['slo', 'availability'] },
          message: 'an availability of 100% leaves no budget: the first failure breaks it for good',
          fix: 'write less, for example 99.9%',
        },
      ]
    : [];

const windowProblems = (window: unknown): Problem[] => {
  if (!span().safeParse(window).success) return [];
  const days = durationMs(window) / dayMs;
  if (days >= shortest && days <= longest) return [];
  return [
    {
      ...{ code: 'SLO_WINDOW', path: ['slo', 'window'] },
      message: `the window ${code(String(window))} of \`slo\` is ${days < shortest ? 'shorter' : 'longer'} than can be judged`,
      fix: `write ${shortest}d to ${longest}d, for example 30d`,
    },
  ];
};

/** A promise that cannot be kept, or cannot be judged, would be told of for ever, or never. */
export const promises = (data: unknown): Problem[] => {
  const slo = own(data, 'slo');
  if (slo === undefined || slo === null || typeof slo !== 'object') return [];
  return [...emptySlo(slo), ...budget(own(slo, 'availability')), ...windowProblems(own(slo, 'window'))];
};
