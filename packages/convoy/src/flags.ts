import { ConvoyError } from '@convoy/model/error';
import { type Command, Option } from 'commander';
import * as z from 'zod';
import type { Verb } from './verb.ts';

/** What lies beneath optional and default. */
const inner = (type: unknown): z.ZodType =>
  type instanceof z.ZodOptional || type instanceof z.ZodDefault ? inner(type.unwrap()) : (type as z.ZodType);

const placeholder = (key: string, type: z.ZodType): string => {
  if (type instanceof z.ZodEnum) return `<${type.options.join('|')}>`;
  return `<${key}>`;
};

const optionOf = (key: string, type: z.ZodType): Option => {
  const bare = inner(type);
  const help = type.description ?? '';
  if (bare instanceof z.ZodBoolean) return new Option(`--${key}`, help);
  const option = new Option(`--${key} ${placeholder(key, bare)}`, help);
  // Given once for each item: a list that takes what follows would swallow the arguments behind it.
  return bare instanceof z.ZodArray
    ? option.argParser((item, former: string[] | undefined) => [...(former ?? []), item])
    : option;
};

const argumentOf = (key: string, type: z.ZodType): string => {
  const name = inner(type) instanceof z.ZodArray ? `${key}...` : key;
  return type.safeParse(undefined).success ? `[${name}]` : `<${name}>`;
};

/** Makes flags and arguments of a verb's inputs, and the help that is theirs. */
export const addFlags = (command: Command, { inputs, positional = [], help }: Verb): void => {
  if (help !== undefined) command.addHelpText('after', `\n${help}`);
  for (const [key, type] of Object.entries(inputs) as [string, z.ZodType][]) {
    if (positional.includes(key)) command.argument(argumentOf(key, type), type.description);
    else command.addOption(optionOf(key, type));
  }
};

const camel = (key: string): string => key.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Checks what was given against the verb's inputs; throws `USAGE` naming each flag that is wrong. */
export const inputOf = (
  { inputs, positional = [] }: Verb,
  words: readonly unknown[],
  flags: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const raw = Object.keys(inputs).map((key): [string, unknown] => [
    key,
    positional.includes(key) ? words[positional.indexOf(key)] : flags[camel(key)],
  ]);
  const given = Object.fromEntries(raw.filter(([, value]) => value !== undefined));
  const parsed = z.object(inputs).safeParse(given, {
    error: (issue) => (issue.code === 'invalid_value' ? `expects ${issue.values.map(String).join(' or ')}` : undefined),
  });
  if (parsed.success) return parsed.data;
  // What is wrong with one in the second place follows from the first.
  const wrong = new Map(parsed.error.issues.toReversed().map(({ path, message }) => [String(path[0]), message]));
  const lines = [...wrong].toReversed().map(([key, message]) => `${flagOf(positional, key)}: ${message}`);
  throw new ConvoyError('USAGE', lines.join('\n'));
};

const flagOf = (positional: readonly string[], key: string): string => (positional.includes(key) ? key : `--${key}`);
