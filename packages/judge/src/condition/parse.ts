import { numberOf } from './number.ts';
import { type Operand, operandOf } from './operand.ts';
import { isSlip, type Language, ofAnswers, type Slip } from './source.ts';

export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** What is wrong with a condition, where (a character, from 1), and what to write. */
export interface Fault extends Slip {
  readonly at: number;
}

/** A condition, read once and asked of many answers. */
export interface Condition {
  readonly text: string;
  readonly left: Operand;
  readonly operator: Operator;
  readonly right: Operand;
}

/** Nobody writes more by hand, and errors repeat what was written. */
const longest = 4096;

const operators = / (==|!=|<=|>=|<|>)(?= )/g;
const isOpen = (left: string): boolean => /^(?:len|has|pat|any)\(/.test(left) && !left.endsWith(')');
const isOrder = (operator: Operator): boolean => operator !== '==' && operator !== '!=';

/** The first operator that does not stand within a function. */
const operatorIn = (text: string): RegExpExecArray | undefined =>
  [...text.matchAll(operators)].find(({ index }) => !isOpen(text.slice(0, index).trim()));

/** Both sides of a condition as they are written; undefined where there is no operator. */
export const sidesOf = (text: string): readonly [left: string, right: string] | undefined => {
  const found = operatorIn(text);
  return found && [text.slice(0, found.index).trim(), text.slice(found.index + found[0].length).trim()];
};

const withoutOperator = (text: string, example: string): Fault => {
  if (text.search(operators) >= 0)
    return { at: text.length, message: `\`${shortened(text)}\` does not close its function`, fix: 'write ) behind it' };
  const { index, 0: found } = /[=!<>]=|[<>]|=/.exec(text) ?? { index: text.length, 0: '' };
  const fault = { at: index + 1, message: `\`${shortened(text)}\` has no operator` };
  if (found === '') return { ...fault, fix: `write for example ${example}` };
  return { ...fault, fix: `write ${found === '=' ? '==' : found} with a space on each side and a value behind it` };
};

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** Steps over all items on both sides would compare each with each. */
const isOverAll = (operand: Operand): boolean =>
  operand.kind === 'value' && operand.source.of === '[BODY]' && operand.source.path.includes(null);

const together = (condition: Condition, at: number): Condition | Fault => {
  const { left, operator, right } = condition;
  const functions = [left, right].filter(({ kind }) => kind === 'pat' || kind === 'any');
  const [one] = functions;
  if (one !== undefined && isOrder(operator))
    return { at, message: `${one.kind}() cannot be compared by ${operator}`, fix: 'write == or !=' };
  if (functions.length > 1)
    return { at, message: 'pat() or any() stands on both sides', fix: 'write what is compared with it on one side' };
  if (isOverAll(left) && isOverAll(right))
    return { at, message: '[*] stands on both sides', fix: 'write [*] on one side only' };
  return condition;
};

/** Whether there is something wrong with what was read. */
export const isFault = (read: Condition | Fault): read is Fault => isSlip(read);

/** Reads a condition; a fault names the character where it is, and what to write instead. */
export const parseCondition = (text: string, language: Language = ofAnswers): Condition | Fault => {
  if (text.length > longest)
    return {
      at: longest + 1,
      message: `it is longer than ${longest} characters`,
      fix: 'compare by pat(…) what matters',
    };
  const found = operatorIn(text);
  if (found === undefined) return withoutOperator(text, language.example);
  const operator = found[1] as Operator;
  const [before, behind] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  const at = found.index + 2;
  const place = (side: string, from: number): number => from + (side.length - side.trimStart().length) + 1;
  if (before.trim() === '')
    return { at: 1, message: `nothing stands before ${operator}`, fix: `write for example ${language.example}` };
  const left = operandOf(before.trim(), language);
  if (isSlip(left)) return { at: place(before, 0), ...left };
  const right = operandOf(behind.trim(), language);
  if (isSlip(right)) return { at: place(behind, found.index + found[0].length), ...right };
  const second = right.kind === 'literal' ? operatorIn(behind) : undefined;
  if (second !== undefined && (second[1] === operator || isOrder(operator)))
    return {
      at: at + operator.length + second.index + 1,
      message: 'there is a second operator',
      fix: 'write two conditions, or pat(…) for text that holds one',
    };
  return together({ text: text.trim(), left, operator, right }, at);
};

/** What a reference stands for is known only when the condition is asked. */
const isFilledIn = (text: string): boolean => text.includes('${');

/**
 * What is wrong with a condition that somebody keeps in a manifest: beside faults also what can be read and yet measures
 * nothing, such as `200 == 200` or `[RESPONSE_TIME] < fast`.
 */
export const faultIn = (text: string, language: Language = ofAnswers): Fault | undefined => {
  const condition = parseCondition(text, language);
  if (isFault(condition)) return condition;
  const { left, operator, right } = condition;
  if (left.kind !== 'value' && right.kind !== 'value')
    return {
      at: 1,
      message: `it asks nothing of ${language.asked}`,
      fix: `write a placeholder on one side, for example ${language.example}`,
    };
  const vague = [left, right].find(
    (side) =>
      side.kind === 'literal' && isOrder(operator) && !isFilledIn(side.text) && numberOf(side.value) === undefined,
  );
  return vague === undefined
    ? undefined
    : {
        at: vague === left ? 1 : text.lastIndexOf(vague.text) + 1,
        message: `\`${shortened(vague.text)}\` is neither a number nor a duration, which ${operator} compares`,
        fix: 'write for example 300, 0.5, 500ms, 1m30s or 48h (days as hours: 720h)',
      };
};
