import { numberOf, wholeNumber } from './number.ts';
import type { Condition, Operator } from './parse.ts';
import { matches } from './pattern.ts';
import type { Reading } from './resolve.ts';
import { cut, discreet, shortened, shownAs } from './show.ts';
import { type Side, sideOf } from './side.ts';

/** Whole numbers are equal in any notation; everything else is compared as text. */
const isSame = (one: string, other: string): boolean => {
  if (one === other) return true;
  const whole = wholeNumber(one);
  return whole !== undefined && whole === wholeNumber(other);
};

const isEqual = ({ operand: one, texts }: Side, other: Side): boolean => {
  if (one.kind === 'pat') return other.texts.some((text) => matches(one.pattern, text));
  if (one.kind === 'any')
    return one.options.some((option) =>
      other.texts.some((text) => (typeof option === 'string' ? option === text : matches(option, text))),
    );
  if (other.operand.kind === 'pat' || other.operand.kind === 'any') return isEqual(other, { operand: one, texts });
  return texts.some((text) => other.texts.some((found) => isSame(text, found)));
};

type Order = Exclude<Operator, '==' | '!='>;

const ordered = (one: number | bigint, operator: Order, other: number | bigint): boolean => {
  switch (operator) {
    case '<':
      return one < other;
    case '<=':
      return one <= other;
    case '>':
      return one > other;
    case '>=':
      return one >= other;
  }
};

/** Why a side is no measurement; of a comparison by size also what is no number. */
const lackOf = (side: Side, isOrder: boolean): string | undefined => {
  const [text] = side.texts;
  if (side.lack !== undefined || !isOrder || numberOf(text) !== undefined) return side.lack;
  return `${shortened(side.operand.text, 100)} is neither a number nor a duration and counts as 0`;
};

/** Who asks for exactly what Gatus takes the absent for means the absence, as in `[CERTIFICATE_EXPIRATION] == 0`. */
const isAsked = (side: Side, operator: Operator, other: Side): boolean =>
  side.isAbsent === true && operator === '==' && other.operand.kind === 'literal';

/** What a condition is worth, and what is told of it, which is composed only where somebody wants to read it. */
export interface Outcome {
  readonly result: boolean | 'error';
  readonly resolved: () => string;
  readonly told: () => string;
  readonly reason: () => string;
}

/** What a condition without `[*]` is worth. Nothing that was not measured makes it true. */
export const holds = ({ left, operator, right }: Condition, reading: Reading): Outcome => {
  const [one, other] = [sideOf(left, reading), sideOf(right, reading)];
  const isOrder = operator !== '==' && operator !== '!=';
  const isTrue = isOrder
    ? ordered(numberOf(one.texts[0]) ?? 0, operator, numberOf(other.texts[0]) ?? 0)
    : isEqual(one, other) === (operator === '==');
  const lack = lackOf(one, isOrder) ?? lackOf(other, isOrder);
  const isExcused = isAsked(one, operator, other) || isAsked(other, operator, one);
  const isEmpty = isTrue && lack !== undefined && !isExcused;
  const shown = (manner: typeof cut) =>
    `${shownAs(one, other, isOrder, manner)} ${operator} ${shownAs(other, one, isOrder, manner)}`;
  const [resolved, told] = [() => shown(cut), () => shown(discreet)];
  const reason = () => lack ?? (isTrue ? 'it holds' : `${told()} does not hold`);
  return isEmpty
    ? { result: 'error', resolved, told, reason: () => `${lack}: it would hold only because nothing was measured` }
    : { result: isTrue, resolved, told, reason };
};
