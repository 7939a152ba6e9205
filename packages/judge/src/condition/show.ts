import { isTelling } from '@convoy/model/telling';
import { quoted } from '../quoted.ts';
import { durationMs, numberOf, spanText } from './number.ts';
import type { Side } from './side.ts';

/** Of what is compared with a pattern Gatus shows this much, of all else anything: here it is bounded too. */
const [shownOfMatched, longest] = [25, 100];

/** One line, no longer than this: what a server sends must not move a terminal's cursor. */
export const shortened = (text: string, most: number): string => {
  const start = text.slice(0, 2 * most + 2).replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
  const characters = [...start];
  return characters.length > most || text.length > start.length
    ? `${characters.slice(0, most).join('')}...(truncated)`
    : start;
};

const isExpiry = ({ operand }: Side): boolean =>
  operand.kind === 'value' && operand.call === null && operand.source.of.endsWith('_EXPIRATION]');

/** Whose name says that it is a secret. */
const isSecret = ({ operand }: Side): boolean => {
  if (operand.kind !== 'value' || operand.call !== null) return false;
  const { source } = operand;
  const name =
    source.of === '[HEADER]' ? source.name : source.of === '[BODY]' ? source.path.findLast(isName) : undefined;
  return name !== undefined && (isTelling(name) || /cookie|authorization|session|jwt/i.test(name));
};
const isName = (step: unknown): step is string => typeof step === 'string';

/** How what a server sent is written. */
type Manner = (side: Side, other: Side) => string;

/** As Gatus does: for whose own data it is. */
export const cut: Manner = ({ texts }, other) =>
  shortened(texts[0], other.operand.kind === 'pat' ? shownOfMatched : longest);

/** As journals may hold it. */
export const discreet: Manner = (side, other) => (side.sent === undefined ? cut(side, other) : quoted(side.sent));

/** What stands behind a side in brackets; undefined where nothing has to. */
const found = (side: Side, other: Side, isOrder: boolean, manner: Manner): string | undefined => {
  const [text] = side.texts;
  if (isSecret(side)) return '***';
  if (!isOrder) return side.operand.kind === 'value' ? manner(side, other) : undefined;
  const number = numberOf(text);
  if (isExpiry(side)) return spanText(Number(number ?? 0));
  if (side.operand.kind === 'value') return String(number ?? 0);
  return durationMs(text) === undefined && String(number ?? 0) !== text ? String(number ?? 0) : undefined;
};

/** A side as it is written, with what it stood for behind it where that is something else. */
export const shownAs = (side: Side, other: Side, isOrder: boolean, manner: Manner): string => {
  const written = shortened(side.operand.text, 2 * longest);
  if (side.isInvalid) return `${written} (INVALID)`;
  const value = found(side, other, isOrder, manner);
  return value === undefined || value === written ? written : `${written} (${value})`;
};
