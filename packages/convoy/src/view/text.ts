import { stripVTControlCharacters } from 'node:util';
import type { Override } from '@convoy/model/events';
import type { State } from '@convoy/model/state';

/** A length of time for people: `0.4 s`, `12.3 s`, `2 m 05 s`, `1 h 02 m`. */
export const duration = (ms: number): string => {
  const tenths = Math.max(0, Math.round(ms / 100));
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`;
  const seconds = Math.round(tenths / 10);
  const two = (count: number): string => String(count).padStart(2, '0');
  if (seconds < 3600) return `${Math.floor(seconds / 60)} m ${two(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${two(Math.floor((seconds % 3600) / 60))} m`;
};

/** The same for what is measured rather than watched: `45 ms` below a second. */
export const measured = (ms: number): string => (ms < 1000 ? `${Math.round(ms)} ms` : duration(ms));

/** One line without control characters: what comes from outside must not move a terminal's cursor or forge a line. */
export const clean = (text: string): string =>
  stripVTControlCharacters(text)
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();

/** At most `width` characters, the last one `…` where something was cut. */
export const cut = (text: string, width: number): string => {
  const characters = [...text];
  if (characters.length <= width) return text;
  return width < 1 ? '' : `${characters.slice(0, width - 1).join('')}…`;
};

/** Exactly `width` characters. */
export const fill = (text: string, width: number): string => {
  const short = cut(text, width);
  return short + ' '.repeat(Math.max(0, width - [...short].length));
};

/** As a shell takes it for one word. */
export const quoted = (word: string): string =>
  /^[\w./:@%+=,-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** A share of 1 for people: `10 %`, `0.5 %`. */
export const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

/** A version for people: of a commit as much as tells it from others. */
export const version = (name: string): string =>
  clean(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name) ? name.slice(0, 12) : name);

/** `1.2 → 1.3`; without a former version it says so. */
export const change = (
  from: { readonly version: string } | null,
  to: { readonly version: string } | null,
  none = 'nothing',
): string => `${version(from?.version ?? none)} → ${version(to?.version ?? none)}`;

/** Pieces one after the other behind `first`, on as many lines of at most `columns` as they need. */
export const wrap = (first: string, pieces: readonly string[], columns: number, indent: number): string[] => {
  const lines = [first];
  for (const [index, piece] of pieces.entries()) {
    const line = `${lines.at(-1)} ${piece}`;
    if (index === 0 || [...line].length <= columns) lines[lines.length - 1] = line;
    else lines.push(`${' '.repeat(indent)}${piece}`);
  }
  return lines;
};

/** That someone answers for what would have been refused. */
export const overrideText = ({ of, reason }: Override): string => `overrides ${of.join(', ')}: ${clean(reason)}`;

/** An environment of what is called so, as headings say it. */
export const placeName = (name: string | null | undefined, environment: string): string =>
  name ? `${name} in ${environment}` : environment;

/** That someone keeps a deployment from going forward. */
export const pausedText = ({ actor, reason }: NonNullable<State['paused']>): string =>
  `paused by ${clean(actor)}${reason === undefined ? '' : `: ${clean(reason)}`}`;
