import { at, type Step } from '../path.ts';
import type { Operand } from './operand.ts';
import type { Condition } from './parse.ts';
import type { Reading } from './resolve.ts';

const pathOf = (operand: Operand): readonly Step[] =>
  operand.kind === 'value' && operand.source.of === '[BODY]' ? operand.source.path : [];

/** One side with its first `[*]` as this index. */
const atIndex = (operand: Operand, index: number): Operand => {
  const path = pathOf(operand);
  const all = path.indexOf(null);
  if (operand.kind !== 'value' || all < 0) return operand;
  return {
    ...operand,
    text: operand.text.replace('[*]', `[${index}]`),
    source: { of: '[BODY]', path: path.with(all, index) },
  };
};

/**
 * A condition with `[*]` as one for each item of that list, none where there is no list; null where it has no `[*]`.
 * Lists within lists are opened one after the other, so there are never more of them than the body has items.
 */
export const elementsOf = (condition: Condition, { json }: Reading): Iterable<Condition> | null => {
  const path = [condition.left, condition.right].map(pathOf).find((steps) => steps.includes(null));
  if (path === undefined) return null;
  const list = at(json().value, path.slice(0, path.indexOf(null)));
  if (!Array.isArray(list)) return [];
  return Iterator.from(list.keys()).map((index) => ({
    ...condition,
    left: atIndex(condition.left, index),
    right: atIndex(condition.right, index),
    text: condition.text.replace('[*]', `[${index}]`),
  }));
};
