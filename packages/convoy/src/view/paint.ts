import { styleText } from 'node:util';

/** What a piece of text means; the sign or word beside it says the same without colour. */
export type Tone = 'good' | 'bad' | 'busy' | 'back' | 'faint' | 'strong';

const styles = {
  good: 'green',
  bad: ['red', 'bold'],
  busy: 'cyan',
  back: 'yellow',
  faint: 'dim',
  strong: 'bold',
} as const;

export type Paint = (tone: Tone, text: string) => string;

export const paintOf =
  (colour: boolean): Paint =>
  (tone, text) =>
    // Whether there is a terminal was asked by whoever said `colour`; the standard streams do not know.
    colour && text !== '' ? styleText([styles[tone]].flat(), text, { validateStream: false }) : text;

type Env = Readonly<Record<string, string | undefined>>;

/** FORCE_COLOR over NO_COLOR over whether somebody looks on at what can show it (no-color.org, force-color.org). */
export const wantsColour = ({ FORCE_COLOR: force, NO_COLOR: no, TERM: term }: Env, isTerminal: boolean): boolean => {
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false';
  return isTerminal && term !== 'dumb' && (no === undefined || no === '');
};
