import { type Diagnostic, excerpt } from '../diagnostic.ts';

/** Bytes. A manifest of ten thousand services is below it. */
const most = 1024 * 1024;

/** What is refused before it is parsed: too much text, or bytes that are not UTF-8 (the reader decodes them to U+FFFD). */
export const refuse = (text: string, file: string): Diagnostic | undefined => {
  const error = { severity: 'error', file } as const;
  if (text.length > most || Buffer.byteLength(text) > most)
    return {
      ...error,
      code: 'MANIFEST_TOO_LARGE',
      line: 1,
      column: 1,
      message: 'the manifest is larger than 1 MiB',
      fix: 'check that this is the manifest; split what it deploys into several',
      source: '',
    };
  const at = text.search(/[\uFFFD\0]/);
  if (at < 0) return undefined;
  const before = text.slice(0, at).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const line = text.split('\n', before.length).at(-1) ?? '';
  return {
    ...error,
    code: 'NOT_UTF8',
    line: before.length,
    column,
    message: 'a byte that is not UTF-8 text',
    fix: 'save the file as UTF-8',
    source: excerpt(line, column),
  };
};
