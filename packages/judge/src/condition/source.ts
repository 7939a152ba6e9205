import { type Step, stepsOf } from '../path.ts';
import { type Measure, measures } from './answer.ts';

/** What a placeholder stands for. */
export type Source =
  | { readonly of: Measure }
  | { readonly of: '[BODY]'; readonly path: readonly Step[] }
  | { readonly of: '[HEADER]'; readonly name: string }
  | { readonly of: '[KNOWN]'; readonly name: string; readonly path: readonly Step[] };

/** What is wrong with a piece of a condition, and what to write instead. */
export interface Slip {
  readonly message: string;
  readonly fix: string;
}

export const isSlip = (read: unknown): read is Slip => typeof read === 'object' && read !== null && 'fix' in read;

const all = [...measures, '[BODY]', '[HEADER].name'];
/** What people write elsewhere, and what it is called here. */
const meant: Readonly<Record<string, string>> = {
  '[HEADERS]': '[HEADER].name',
  '[BODY_JSON]': '[BODY].name',
  '[DURATION]': '[RESPONSE_TIME]',
  '[LATENCY]': '[RESPONSE_TIME]',
  '[STATUS_CODE]': '[STATUS]',
};

const placeholder = /^\[([A-Za-z][A-Za-z_]*)\]/;

/** What conditions of one kind are about. */
export interface Language {
  /** Reads a placeholder, in any case; undefined for text that is none. */
  readonly sourceOf: (text: string) => Source | Slip | undefined;
  /** What plain text is compared as. */
  readonly valueOf: (text: string) => string;
  /** What is asked, in words. */
  readonly asked: string;
  /** A condition that anybody may write. */
  readonly example: string;
}

/** Reads a placeholder, in any case; undefined for text that is none. */
const sourceOf = (text: string): Source | Slip | undefined => {
  const [written, word] = placeholder.exec(text) ?? [];
  if (written === undefined || word === undefined) return undefined;
  const [name, rest] = [written.toUpperCase(), text.slice(written.length)];
  if (name === '[BODY]') return bodyOf(text, rest);
  if (name === '[HEADER]') return headerOf(text, rest);
  const measure = measures.find((one) => one === name);
  if (measure !== undefined && rest === '') return { of: measure };
  if (measure !== undefined)
    return { message: `there is nothing behind ${measure} in \`${text}\``, fix: `write ${measure}` };
  // A list of one word, as Gatus writes lists, looks the same; a long one in capitals is far likelier a slip.
  if (word.length < 3 || written !== name) return undefined;
  const known = Object.hasOwn(meant, name) ? meant[name] : `one of ${all.join(', ')}`;
  return { message: `there is no placeholder ${name}`, fix: `write ${known}` };
};

const bodyOf = (text: string, rest: string): Source | Slip => {
  const path = stepsOf(rest.replace(/^\.\[/, '['));
  return path === undefined
    ? {
        message: `\`${text}\` has no path behind [BODY]`,
        fix: 'write [BODY].name, [BODY].list[0] or [BODY].list[*].name',
      }
    : { of: '[BODY]', path };
};

const headerOf = (text: string, rest: string): Source | Slip =>
  /^\.[\w!#$%&'*+.^`|~-]+$/.test(rest)
    ? { of: '[HEADER]', name: rest.slice(1) }
    : { message: `\`${text}\` names no header`, fix: 'write [HEADER].content-type' };

/** Conditions on an answer. */
export const ofAnswers: Language = {
  ...{ sourceOf, valueOf: (text) => text, asked: 'the answer', example: '[STATUS] == 200' },
};
