import { type Condition, sidesOf } from './parse.ts';

/**
 * A condition that values were put into before it was read, shown as it was written: what stands in the environment, or
 * what an earlier answer had, is nothing for a reason.
 */
export const labelled = (condition: Condition, written: string): Condition => {
  const [left, right] = sidesOf(written) ?? ['…', '…'];
  return {
    ...condition,
    text: written.trim(),
    left: { ...condition.left, text: left },
    right: { ...condition.right, text: right },
  };
};
