import { nearest } from '@convoy/manifest/words';

/** What there is instead of a name that is not known: `web, stock; did you mean stock?`. */
export const offered = (name: string, known: readonly string[]): string => {
  const meant = nearest(name, known);
  return `${known.join(', ')}${meant === undefined ? '' : `; did you mean ${meant}?`}`;
};
