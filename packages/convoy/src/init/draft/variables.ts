import { looksSecret } from '@convoy/model/secret-shapes';
import { isTelling } from '@convoy/model/telling';
import { type Contexts, type Piece, piecesOf, settled } from '../expressions.ts';
import type { Binding } from '../readers/workflow.ts';
import { commandOf } from '../shell-text.ts';
import { placed, type Source } from '../source.ts';

/** Where GitHub keeps a value. */
export type Store = 'vars' | 'secrets';

/** A variable that a service's command reads, as `with.env` says it. */
export interface Variable {
  readonly name: string;
  /** May hold `${NAME}`. */
  readonly value: string;
  /** What the value reads, and where that is kept. */
  readonly reads: readonly { readonly name: string; readonly store: Store }[];
  readonly because: string;
  /** A person has to say what it is. */
  readonly undecided: boolean;
}

/** Where a value belongs of which only the name is known. */
const storeOf = (name: string): Store => (isTelling(name) ? 'secrets' : 'vars');

/** A variable that is read from Convoy's own environment under its own name. */
export const stored = (name: string, because: string, undecided = false, store: Store = storeOf(name)): Variable => ({
  ...{ name, value: `\${${name}}`, reads: [{ name, store }], because, undecided },
});

const plain = /^(?:\d{1,5}|true|false)?$/;

const isSecret = (name: string, literal: string): boolean =>
  looksSecret(literal) || (isTelling(name) && !plain.test(literal));

const manifestValue = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : piece.kind === 'stored' ? `\${${piece.name}}` : ''))
    .join('');

/** Text within double quotes of a shell. */
const within = (text: string): string => text.replaceAll(/[\\"$`]/g, String.raw`\$&`);

/** An assignment before the command, for what is known only when it runs. */
const exported = (name: string, pieces: readonly Piece[]): string => {
  const inner = pieces.map((piece): Piece => (piece.kind === 'text' ? { ...piece, text: within(piece.text) } : piece));
  const quote: Piece = { kind: 'text', text: '"' };
  return `export ${name}=${commandOf([quote, ...inner, quote]).command}`;
};

const where = (source: Source, said: string): string => `${said}${placed(source)}`;

/** A variable of a workflow as the manifest says it, or as a line before the command. */
export const carried = (
  { name, value, source }: Binding,
  contexts: Contexts,
): { readonly variable: Variable } | { readonly line: string; readonly reads: Variable['reads'] } => {
  const pieces = piecesOf(settled(value, contexts));
  const literal = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
  const reads = pieces.flatMap((piece) => (piece.kind === 'stored' ? [{ name: piece.name, store: piece.store }] : []));
  if (isSecret(name, literal) || looksSecret(manifestValue(pieces)))
    return { variable: stored(name, where(source, 'written out, where a secret belongs: '), true, 'secrets') };
  if (pieces.some(({ kind }) => kind === 'unknown'))
    return { variable: stored(name, where(source, 'an expression that only that workflow can answer: '), true) };
  if (literal.includes('${')) return { variable: stored(name, where(source, 'a text that holds braces: '), true) };
  if (pieces.some(({ kind }) => kind === 'set')) return { line: exported(name, pieces), reads };
  return { variable: { name, value: manifestValue(pieces), reads, because: placed(source), undecided: false } };
};
