import type { ComparisonRule, Looks } from './rule.ts';
import { type Both, valuesOf } from './sample.ts';
import { evidenceOfSamples } from './values.ts';
import { badWays, type Way } from './ways.ts';

type Samples = readonly [readonly number[], readonly number[]];

/** So many times as far as all values range the candidate is thought away: what is not seen then never is. */
const far = 10;

/** The same samples in units of the largest, the candidate far beyond the baseline. */
const apart = ([base, other]: Samples, way: Way): Samples => {
  const all = [base, other].flat();
  const most = all.reduce((sum, value) => Math.max(sum, Math.abs(value)), 0) || 1;
  const [low, high] = all.reduce(
    ([from, to], value) => [Math.min(from, value), Math.max(to, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  const by = far * (high / most - low / most || 1) * (way === 'up' ? 1 : -1);
  return [base.map((value) => value / most), other.map((value) => value / most + by)];
};

const tells = (rule: ComparisonRule, level: number, samples: Samples): boolean =>
  badWays(rule).every((way) => evidenceOfSamples(rule, level, apart(samples, way))[way] <= rule.alpha);

/** Whether so many values, as they follow one another and are tied, could have failed the candidate at all. */
export const couldTell = (rule: ComparisonRule, { levels }: Looks, look: number, both: Both): boolean =>
  tells(rule, levels[look] ?? 0, valuesOf(both));

/** Low and high in turn, so that nothing seems to depend on what is before it, nor both to move together. */
const restless = (size: number): Samples => {
  const base = Array.from({ length: size }, (_, i) => (i % 2 === 0 ? i : 2 * size - i));
  return [base, base.toReversed()];
};

/** More than these nobody looks at. */
const most = 20_000;

/** Samples a side that could, of values which do not depend on one another; null: no number of them that is looked at. */
export const enoughOf = (rule: ComparisonRule, { sizes, levels }: Looks): number | null => {
  const levelAt = (size: number): number => {
    const look = rule.when === 'open' ? sizes.findLastIndex((needed) => needed <= size) : levels.length - 1;
    return levels[look] ?? 0;
  };
  const isEnough = (size: number): boolean => tells(rule, levelAt(size), restless(size));
  let [few, many] = [1, 2];
  for (; !isEnough(many); many *= 2) {
    if (many > most) return null;
    few = many;
  }
  while (many - few > 1) {
    const middle = (few + many) >> 1;
    if (isEnough(middle)) many = middle;
    else few = middle;
  }
  return many;
};
