import { parseArgs } from 'node:util';
import { verbs } from './verbs.ts';
import { quoted } from './view/text.ts';

const text = { type: 'string' } as const;
const options = { manifest: text, 'state-dir': text, environment: text, deployment: text };

/** A command that a text tells people to give, up to its verb. */
const advised = new RegExp(`\\bconvoy (${Object.keys(verbs).join('|')})\\b`, 'g');

/**
 * Repeats in every command that a text advises where this call was to look: without it whoever copies the command acts
 * somewhere else.
 */
export const repeating = (args: readonly string[]): ((text: string) => string) => {
  const { values } = parseArgs({ args: [...args], options, strict: false });
  const given = Object.entries(values).flatMap(([flag, value]) =>
    flag in options && typeof value === 'string' ? [{ flag, words: ` --${flag} ${quoted(value)}` }] : [],
  );
  // Other verbs find their deployment by themselves.
  const wordsFor = (verb: string): string =>
    given.flatMap(({ flag, words }) => (flag === 'deployment' && verb !== 'logs' ? [] : [words])).join('');
  return (said) => said.replace(advised, (command, verb: string) => command + wordsFor(verb));
};
