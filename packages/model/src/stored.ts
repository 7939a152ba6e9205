/*
 * Values travel from one request to later ones: `store` names what of an answer, `[CONTEXT].name` uses it, in Gatus's
 * notation.
 */

/** A name that `store` may give. */
export const storedName = /^[A-Za-z_][\w-]{0,62}$/;

const uses = /\[CONTEXT\]\.([A-Za-z_][\w-]*)/g;

/** Which stored values a text uses, in its order. */
export const storedNamesIn = (text: string): string[] => [...text.matchAll(uses)].map(([, of]) => of as string);

/** Puts values in; what has none stays as it is written. */
export const putStored = (text: string, lookUp: (name: string) => string | undefined): string =>
  text.replaceAll(uses, (whole, of: string) => lookUp(of) ?? whole);
