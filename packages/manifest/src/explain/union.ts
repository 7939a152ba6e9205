import type { z } from 'zod';
import { nearest } from '../words.ts';
import { knownKeys } from './phrase.ts';

type Issue = z.core.$ZodIssue;

/** A branch is out when not even the kind of the value is right. */
const otherKind = (issues: readonly Issue[], value: unknown): boolean =>
  issues.some(
    ({ path, code }) =>
      path.length === 0 && (code === 'invalid_type' || (code === 'invalid_value' && typeof value === 'object')),
  );

/** Fewer faults are likelier; a misspelt key says that its branch was meant. */
const weight = (issues: readonly Issue[]): number =>
  issues.reduce((sum, issue) => {
    if (issue.code !== 'unrecognized_keys') return sum + 1;
    const known = knownKeys(issue.message);
    return sum + issue.keys.reduce((all, key) => all + (nearest(key, known) === undefined ? 1.5 : 0.5), 0);
  }, 0);

/** Of a union's branches the issues of the one that was meant; or, when none fits, what they expect, in words. */
export const likeliest = (branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | string => {
  const fitting = branches.filter((issues) => !otherKind(issues, value));
  const [best] = fitting.toSorted((a, b) => weight(a) - weight(b));
  if (best !== undefined) return best;
  const expected = branches.flatMap((issues) =>
    issues.slice(0, 1).map(({ message }) => message.replace(/^expects /, '')),
  );
  return [...new Set(expected)].join(', or ');
};
