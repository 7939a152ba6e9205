import { distance } from 'fastest-levenshtein';

/** Keys and indices from the root of the manifest. */
export type Path = readonly (string | number)[];

/** Replaces what could act on a terminal or a CI log (control, direction and line-break characters); keeps tabs. */
export const clean = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => (char === '\t' ? char : '·'.repeat(char.length)));

const longest = 60;

/** Foreign text within a message: short, on one line, in backticks. */
export const code = (text: string): string =>
  `\`${clean(text.length > longest ? `${text.slice(0, longest)}…` : text).replaceAll('\t', ' ')}\``;

/** A path as people write it: `services.web.needs[0]`. */
export const dotted = (path: Path): string =>
  path.map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`)).join('');

/** " in `services.web`", or nothing at the root. */
export const within = (path: Path): string => (path.length === 0 ? '' : ` in ${code(dotted(path))}`);

const plain = (text: string): string => text.toLowerCase().replaceAll(/[_ ]/g, '-');

const letters = (text: string): string => [...text].sort().join('');

/** The known word that was most likely meant, or undefined when none is near. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => {
  if (word.length > longest) return undefined;
  let best: { candidate: string; far: number } | undefined;
  for (const candidate of known) {
    const far = distance(plain(word), plain(candidate));
    const swapped = word.length > 2 && letters(plain(word)) === letters(plain(candidate));
    const near = swapped || far <= Math.max(1, Math.floor(0.4 * Math.min(word.length, candidate.length)));
    if (near && far < (best?.far ?? Number.POSITIVE_INFINITY)) best = { candidate, far };
  }
  return best?.candidate;
};

/** ": did you mean `x`?" and the fix, from the known words; else the fix names some of them. */
export const didYouMean = (word: string, known: readonly string[]): { question: string; fix?: string } => {
  const meant = nearest(word, known);
  if (meant !== undefined) return { question: `: did you mean ${code(meant)}?`, fix: `write ${code(meant)}` };
  if (known.length === 0) return { question: '' };
  const some = known.slice(0, 12).map(code).join(', ');
  return { question: '', fix: `known here: ${some}${known.length > 12 ? ', …' : ''}` };
};
