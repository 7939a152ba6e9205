import { holds } from './compare.ts';
import type { Condition } from './parse.ts';
import { readingOf } from './resolve.ts';
import { sideOf } from './side.ts';

/** What is known by a placeholder; undefined: nothing. */
export type Known = (name: string) => unknown;

/** Whether a condition holds by what is known; `unknown` where something that it asks for is not, whatever the rest says. */
const holdsFor = (condition: Condition, known: Known): boolean | 'unknown' => {
  const reading = { ...readingOf({}), known };
  if ([condition.left, condition.right].some((side) => sideOf(side, reading).lack !== undefined)) return 'unknown';
  const { result } = holds(condition, reading);
  return result === 'error' ? 'unknown' : result;
};

/** All of them: one that does not hold decides, whatever is not known of the others. */
export const allHold = (conditions: readonly Condition[], known: Known): boolean | 'unknown' => {
  const results = conditions.map((condition) => holdsFor(condition, known));
  if (results.includes(false)) return false;
  return results.includes('unknown') ? 'unknown' : true;
};

/** A condition with what its sides stood for, as a journal may hold it. */
export const toldFor = (condition: Condition, known: Known): string =>
  holds(condition, { ...readingOf({}), known }).told();
