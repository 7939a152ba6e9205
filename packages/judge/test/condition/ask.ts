import type { Answer } from '../../src/condition/answer.ts';
import { evaluate, type Judged } from '../../src/condition/evaluate.ts';
import { isFault, parseCondition } from '../../src/condition/parse.ts';

/** What a condition is worth as it is written; throws where it cannot be read. */
export const ask = (text: string, answer: Answer): Judged => {
  const condition = parseCondition(text);
  if (isFault(condition)) throw new Error(`${text}: ${condition.message}`);
  return evaluate(condition, answer);
};
