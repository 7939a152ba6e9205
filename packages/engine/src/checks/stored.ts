import { answerOf } from '@convoy/judge/answer';
import { valueIn } from '@convoy/judge/condition/value';
import { ConvoyError } from '@convoy/model/error';
import type { Look } from '@convoy/model/look';
import { own } from '@convoy/model/record';
import { putStored } from '@convoy/model/stored';

export type Stored = Readonly<Record<string, string>>;

/** Puts stored values in; one that nobody stored stays as it is written. */
export const fill = (text: string, stored: Stored, encode: (value: string) => string = (value) => value): string =>
  putStored(text, (name) => {
    const value = own(stored, name);
    return value === undefined ? undefined : encode(value);
  });

const referencesOf = (text: string): number => text.split('${').length;

/**
 * The same for what goes into a request, where `${NAME}` is read from the environment afterwards: two values, or one and
 * what is written beside it, must not make up such a reference. Throws `STORED_REFERENCE`.
 */
export const fillRequest = (text: string, stored: Stored): string => {
  const filled = fill(text, stored);
  if (referencesOf(filled) > referencesOf(text))
    throw new ConvoyError(
      'STORED_REFERENCE',
      'stored values would make up a reference to the environment in a request: put something between them',
    );
  return filled;
};

/** Longer ones are no values that travel, in characters. */
const longest = 4_096;

/**
 * Values of an answer by the names under which later requests use them, or the placeholder of which there is none. What
 * a server sends goes into requests of ours, where `${NAME}` would be read from the environment: that is no value.
 */
export const take = (
  store: Readonly<Record<string, string>>,
  look: Look,
  now: number,
): { readonly values: Stored } | { readonly missing: string } => {
  const answer = answerOf(look, now);
  const values: Record<string, string> = {};
  for (const [name, text] of Object.entries(store)) {
    const value = valueIn(text, answer);
    if (value === undefined || value.length > longest || value.includes('${')) return { missing: text };
    values[name] = value;
  }
  return { values };
};
