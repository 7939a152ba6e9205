/** A JSON text as a value; `value` is undefined where there is none, and `lack` says why. */
export type Json =
  | { readonly value: unknown; readonly lack?: undefined }
  | { readonly value: undefined; readonly lack: string };

/** Lists and maps within one another: Go's encoding/json, and so Gatus, reads no more. */
const deepest = 10_000;

const isTooDeep = (text: string): boolean => {
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const char = text[index];
    if (char === '"') {
      while (++index < text.length && text[index] !== '"') if (text[index] === '\\') index++;
    } else if (char === '[' || char === '{') {
      if (++depth > deepest) return true;
    } else if (char === ']' || char === '}') depth--;
  }
  return false;
};

/** Reads whatever a server sends; never throws. Time and memory are linear in the length of the text. */
export const readJson = (text: string): Json => {
  if (text.length > deepest && isTooDeep(text))
    return { value: undefined, lack: `is nested deeper than ${deepest} levels` };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { value: undefined, lack: text.trim() === '' ? 'is empty' : 'is no JSON' };
  }
};

export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
