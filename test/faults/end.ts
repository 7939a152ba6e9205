import type { Ended } from './agents.ts';

interface Said {
  readonly error?: { readonly code: string };
  readonly refusals?: readonly { readonly code: string }[];
  readonly halted?: { readonly code: string } | null;
}

const codeOf = ({ json }: Ended): string | undefined => {
  const { error, refusals, halted } = json as Said;
  return error?.code ?? refusals?.[0]?.code ?? halted?.code;
};

/** How a process ended: `confirmed`, `taken back`, or the code by which it said why not. */
export const endOf = (ended: Ended): string =>
  ended.exit === 0 ? 'confirmed' : ended.exit === 1 ? 'taken back' : (codeOf(ended) ?? 'no code');

/** Whoever reads why it did not go on must know what to do. */
const advises = /run again|convoy resume|plan again|Wait for it|permissions|current one/;

/** What is wrong with an end: it is to be this status, or to say why not. */
export const wrongEnd = (ended: Ended, status: number): readonly string[] => {
  if (ended.exit === status) return [];
  const code = codeOf(ended);
  const isSaid = code !== undefined && code !== 'UNEXPECTED' && advises.test(ended.text);
  return isSaid ? [] : [`it ended with ${ended.exit}, ${code}: ${ended.text}`];
};

export const wasOver = ({ text }: Ended): boolean => text.includes('nothing is unfinished');
