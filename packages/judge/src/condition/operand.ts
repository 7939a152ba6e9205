import { type Pattern, patternOf } from './pattern.ts';
import { isSlip, type Language, ofAnswers, type Slip, type Source } from './source.ts';

/** One side of a condition; `text` is how it is shown. */
export type Operand =
  | { readonly kind: 'literal'; readonly text: string; readonly value: string }
  | { readonly kind: 'pat'; readonly text: string; readonly pattern: Pattern }
  | { readonly kind: 'any'; readonly text: string; readonly options: readonly (string | Pattern)[] }
  | { readonly kind: 'value'; readonly text: string; readonly call: 'len' | 'has' | null; readonly source: Source };

const call = /^(len|has|pat|any)\((.*)\)$/s;
const nearCall = /^(len|has|pat|any|age)\s*\(/i;

/** Options are divided by commas that stand in no brackets. */
const optionsOf = (within: string): string[] => {
  const options: string[] = [''];
  let depth = 0;
  for (const char of within) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === ',' && depth === 0) options.push('');
    else options.push(`${options.pop()}${char}`);
  }
  return options.map((option) => option.trim());
};

const badPattern = (text: string) => ({
  message: `\`${text}\` is no pattern: a [ is not closed or empty, or a \\ has nothing behind it`,
  fix: 'write \\[ for a bracket that is meant itself',
});

const optionOf = (option: string): string | Pattern | Slip => {
  const [, name, within = ''] = call.exec(option) ?? [];
  return name === 'pat' ? (patternOf(within) ?? badPattern(option)) : option;
};

const called = (text: string, name: string, within: string, { sourceOf }: Language): Operand | Slip => {
  if (name === 'pat') {
    const pattern = patternOf(within);
    return pattern ? { kind: 'pat', text, pattern } : badPattern(text);
  }
  if (name === 'any') {
    const options = optionsOf(within).map(optionOf);
    return (
      options.find(isSlip) ?? {
        kind: 'any',
        text,
        options: options.filter((option): option is string | Pattern => !isSlip(option)),
      }
    );
  }
  const source = sourceOf(within.trim());
  if (source === undefined)
    return { message: `${name}() takes a placeholder, not \`${within}\``, fix: `write ${name}([BODY].items)` };
  return isSlip(source) ? source : { kind: 'value', text, call: name === 'len' ? 'len' : 'has', source };
};

/** Reads one side of a condition, without spaces around it. What is neither function nor placeholder is meant itself. */
export const operandOf = (text: string, language: Language = ofAnswers): Operand | Slip => {
  const [, name, within] = call.exec(text) ?? [];
  if (name !== undefined && within !== undefined) return called(text, name, within, language);
  const [, near] = nearCall.exec(text) ?? [];
  if (near?.toLowerCase() === 'age')
    return {
      message: 'age() is not known here: an answer has no clock',
      fix: 'compare [RESPONSE_TIME] or a value of the body',
    };
  if (near !== undefined)
    return {
      message: `\`${text}\` begins like ${near.toLowerCase()}()`,
      fix: `write ${near.toLowerCase()}(…), in small letters and closed`,
    };
  const source = language.sourceOf(text);
  if (source === undefined) return { kind: 'literal', text, value: language.valueOf(text) };
  return isSlip(source) ? source : { kind: 'value', text, call: null, source };
};
