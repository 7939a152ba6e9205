import type { z } from 'zod';
import { code } from '../words.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
  null: 'nothing',
};

const small = (origin: string, minimum: number | bigint): string => {
  if (origin === 'string') return 'expects text that is not empty';
  if (origin === 'array') return 'expects a list that is not empty';
  return `expects a number of at least ${minimum}`;
};

const knownMark = 'known keys: ';

/** Our words for zod's issues; a schema's own words win over them. */
const phrase: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') return `expects ${kinds[issue.expected] ?? issue.expected}`;
  if (issue.code === 'invalid_value')
    return `expects ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((value) => code(String(value))).join(', ')}`;
  if (issue.code === 'too_small') return small(issue.origin, issue.minimum);
  if (issue.code === 'too_big')
    return `expects ${issue.origin === 'string' ? 'shorter text' : `a number of at most ${issue.maximum}`}`;
  if (issue.code === 'unrecognized_keys') {
    const { def } = (issue.inst as z.core.$ZodObject | undefined)?._zod ?? {};
    return `${knownMark}${Object.keys(def?.shape ?? {}).join(' ')}`;
  }
  return undefined;
};

/** Given to each parse. Compiled checks would be faster only from the second parse on. */
export const parsing = { error: phrase, jitless: true } as const;

/** The keys that `phrase` put into an issue about unknown ones. */
export const knownKeys = (message: string): string[] =>
  message.startsWith(knownMark) ? message.slice(knownMark.length).split(' ').filter(Boolean) : [];
