import type { Piece } from './expressions.ts';

/** How a shell reads what comes next. */
type Quote = '"' | "'" | null;

/** The state of quotes behind a text. */
const quoteAfter = (text: string, before: Quote): Quote => {
  let quote = before;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\\' && quote !== "'") at += 1;
    else if (quote === null && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = null;
  }
  return quote;
};

/** A variable as a shell takes it whole, without braces: `${NAME}` is the manifest's and never stands in a command. */
const readAs = (name: string, quote: Quote, next: string): string => {
  if (quote === "'") return `'"$${name}"'`;
  if (quote === null) return `"$${name}"`;
  return /^\w/.test(next) ? `$${name}""` : `$${name}`;
};

/** The shell's own `${NAME}`; of `${NAME:-x}` the form that says the same and is no reference of the manifest. */
const braces = /\$\{([A-Za-z_]\w*)(:-[^{}]*)?\}/g;

const unbraced = (text: string, before: Quote, next: string): string =>
  text.replaceAll(braces, (whole, name: string, fallback: string | undefined, at: number) => {
    const quote = quoteAfter(text.slice(0, at), before);
    if (quote === "'") return whole.replace('{', "''{");
    if (fallback !== undefined) return whole.replace(':-', ':=');
    const rest = text.slice(at + whole.length) || next;
    if (quote === null) return /^\w/.test(rest) ? `$${name}""` : `$${name}`;
    return readAs(name, quote, rest);
  });

/** Pieces as one command for bash, and what of them nobody can know here. */
export const commandOf = (
  pieces: readonly Piece[],
): { readonly command: string; readonly unknown: readonly string[] } => {
  let command = '';
  let quote: Quote = null;
  const unknown: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const following = pieces[index + 1];
    const next = following?.kind === 'text' ? following.text : '';
    if (piece.kind === 'text') {
      command += unbraced(piece.text, quote, next);
      quote = quoteAfter(piece.text, quote);
    } else if (piece.kind === 'unknown') unknown.push(piece.text);
    else command += readAs(piece.name, quote, next);
  }
  return { command, unknown };
};
