import type { Verb } from '@convoy/convoy/verb';
import { ConvoyError } from '@convoy/model/error';
import * as z from 'zod';

/** What lies beneath optional and default. */
const inner = (type: unknown): z.ZodType =>
  type instanceof z.ZodOptional || type instanceof z.ZodDefault ? inner(type.unwrap()) : (type as z.ZodType);

const words: Readonly<Record<string, boolean>> = { true: true, false: false, '': false };

/** One input as the verb takes it: workflows give every value as text, a list by white space or commas. */
const given = (text: string, type: z.ZodType): unknown => {
  const bare = inner(type);
  if (bare instanceof z.ZodBoolean) return words[text.toLowerCase()] ?? text;
  if (bare instanceof z.ZodArray) return text.split(/[\s,]+/).filter(Boolean);
  return text;
};

/** Checks an action's inputs against its verb's; throws `INPUT_INVALID` naming each that is wrong. An empty one is none. */
export const inputsOf = ({ inputs }: Pick<Verb, 'inputs'>, get: (name: string) => string): Record<string, unknown> => {
  const values = Object.entries(inputs as Record<string, z.ZodType>).flatMap(([name, type]): [string, unknown][] => {
    const text = get(name).trim();
    return text === '' ? [] : [[name, given(text, type)]];
  });
  const parsed = z.object(inputs).safeParse(Object.fromEntries(values), {
    error: (issue) => (issue.code === 'invalid_value' ? `expects ${issue.values.map(String).join(' or ')}` : undefined),
  });
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`);
  const isMissing = parsed.error.issues.every(({ path }) => get(String(path[0])).trim() === '');
  throw new ConvoyError(isMissing ? 'INPUT_MISSING' : 'INPUT_INVALID', wrong.join('\n'));
};
