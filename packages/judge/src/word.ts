import { looksSecret } from '@convoy/model/secret-shapes';

/** In characters. */
const longest = 32;
/** Letters, digits and `_`, with signs between them as names, versions, times and media types have them. */
const shape = /^[+-]?\w+(?:[.:+/-]{1,2}\w+)*$/;
const version = /^v?\d+(?:\.\d+)+(?:[-+.][a-z\d]{1,12})*$/i;

/** In characters, without the signs between them: what is shorter is hardly a token. */
const leastOfToken = 16;

const kindOf = (char: string): string =>
  /\d/.test(char) ? 'digit' : char === char.toLowerCase() ? 'small' : 'capital';

/** How often one kind of character follows another; a word's first capital, as in `OutOfService`, is no change. */
const changesIn = (text: string): number => {
  const kinds = [...text].map(kindOf);
  return kinds.filter((kind, at) => {
    const before = kinds[at - 1] ?? kind;
    return kind !== before && !(before === 'capital' && kind === 'small');
  }).length;
};

/** In names kinds of characters change seldom; chance changes them at every second or third. */
const looksDrawn = (text: string): boolean => {
  const bare = text.replaceAll(/[^A-Za-z\d]/g, '');
  return /[\da-f]{24}/i.test(bare) || (bare.length >= leastOfToken && changesIn(bare) * 4 >= bare.length);
};

/** Whether a text is a short word such as a state, a version, a time or a name, and not what opens a door. */
export const isPlainWord = (text: string): boolean => {
  if (text.length > longest || !shape.test(text) || looksSecret(text) || text.startsWith('eyJ')) return false;
  return version.test(text) || !looksDrawn(text);
};
