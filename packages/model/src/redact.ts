import { formsOf } from './secret-forms.ts';
import { maskShapes } from './secret-shapes.ts';

const mask = '***';

/** A redactor of text that comes in pieces: a secret cut by their borders is masked too. */
export interface RedactStream {
  /** What can be told of the text so far; the end is held back only where it may be the beginning of a secret. */
  write(text: string): string;
  /** What was held back. */
  end(): string;
}

interface Masked {
  readonly text: string;
  /** How far the last mask reaches beyond the text's end. */
  readonly beyond: number;
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/** Whether and where forms stand: overlapping ones are found all, so that none shows the end of another. */
const finder = (forms: readonly string[]) => {
  if (forms.length === 0) return () => [];
  const any = forms.map(escaped).join('|');
  const one = new RegExp(any);
  const all = new RegExp(`(?=(${any}))`, 'g');
  return (text: string) => (one.test(text) ? text.matchAll(all) : []);
};

/** Masks what stands in `text` and begins before `end`; its first `covered` characters are already masked. */
const masker = (forms: readonly string[]) => {
  const find = finder(forms);
  return (text: string, covered: number, end: number): Masked => {
    let masked = '';
    let at = covered;
    for (const match of find(text)) {
      if (match.index >= end) break;
      if (match.index >= at) masked += text.slice(at, match.index) + mask;
      at = Math.max(at, match.index + (match[1] as string).length);
    }
    return { text: masked + text.slice(at, Math.max(at, end)), beyond: Math.max(0, at - end) };
  };
};

/** Where the first unfinished form begins that the text's end may be part of. */
const undecided = (forms: readonly string[]) => {
  const longest = forms[0]?.length ?? 0;
  const byFirst = Map.groupBy(forms, (form) => form[0]);
  return (text: string): number => {
    for (let at = Math.max(0, text.length - longest + 1); at < text.length; at++) {
      const left = text.length - at;
      const open = (form: string) => form.length > left && form.startsWith(text.slice(at));
      if (byFirst.get(text[at])?.some(open)) return at;
    }
    return text.length;
  };
};

/**
 * Replaces every secret by `***`: as it is, line by line, in JSON, in base64 and URL-encoded; and what has the shape of
 * a well-known key or is the password of a URL.
 */
export const redactor = (secrets: readonly string[]): ((text: string) => string) => {
  const masks = masker(formsOf(secrets));
  return (text) => maskShapes(masks(text, 0, text.length).text, mask);
};

/**
 * The same for text in pieces: all that comes out together is what `redactor` makes of the whole. Shapes are found
 * where they stand whole in a piece: pieces are lines.
 */
export const redactStream = (secrets: readonly string[]): RedactStream => {
  const forms = formsOf(secrets);
  const masks = masker(forms);
  const openFrom = undecided(forms);
  let held = '';
  let covered = 0;
  const pass = (text: string, end: number): string => {
    const masked = masks(text, covered, end);
    held = text.slice(end);
    covered = masked.beyond;
    return maskShapes(masked.text, mask);
  };
  return {
    write: (text) => {
      const all = held + text;
      return pass(all, openFrom(all));
    },
    end: () => pass(held, held.length),
  };
};
