/** An answer as the library hands it over. */
export interface Answer {
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/** The library passes over a body that breaks off: what is left of JSON is a text, of anything else fewer bytes. */
export const isCut = ({ headers, data }: Answer): boolean => {
  if (typeof data === 'string') return /^application\/json\b/.test(String(headers['content-type'] ?? ''));
  if (!(data instanceof ArrayBuffer)) return false;
  const length = headers['content-encoding'] === undefined ? headers['content-length'] : undefined;
  return data.byteLength === 0 || (length !== undefined && data.byteLength !== Number(length));
};
