import type { Answer } from './answer.ts';
import { operandOf } from './operand.ts';
import { readingOf, resolve } from './resolve.ts';
import { isSlip } from './source.ts';

/** What a placeholder stands for in an answer, as text; undefined where it is none, or nothing of it was measured. */
export const valueIn = (placeholder: string, answer: Answer): string | undefined => {
  const operand = operandOf(placeholder.trim());
  if (isSlip(operand) || operand.kind !== 'value') return undefined;
  const { texts, lack } = resolve(operand, readingOf(answer));
  return lack === undefined ? texts[0] : undefined;
};
