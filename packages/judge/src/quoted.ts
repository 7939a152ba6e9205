import { plural } from '@convoy/model/plural';
import { isMap } from './json.ts';
import { isPlainWord } from './word.ts';

/**
 * What may be told of a value that a server sent, in a reason: journals must not hold what bodies do. Numbers, truths and
 * plain words are told whole, of all else the kind and the size.
 */
export const quoted = (value: unknown): string => {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (isMap(value)) return `an object with ${plural(Object.keys(value).length, 'key')}`;
  if (typeof value !== 'string') return String(value);
  if (value === '') return 'an empty text';
  return isPlainWord(value) ? value : `a text of ${plural(value.length, 'character')}`;
};
