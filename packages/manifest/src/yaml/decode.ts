import { type Diagnostic, excerpt } from '../diagnostic.ts';

/** Bytes. A manifest of ten thousand services is below it. */
export const mostBytes = 1024 * 1024;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const mark = Buffer.from('\uFEFF');
const replacement = Buffer.from('\uFFFD');

/** Where the decoder put U+FFFD for what is not UTF-8, or a NUL stands; an U+FFFD that was written is text. */
const damageIn = (bytes: Uint8Array, text: string): number | undefined => {
  let [at, offset] = [0, 0];
  for (const { 0: char, index } of text.matchAll(/[\uFFFD\0]/g)) {
    offset += Buffer.byteLength(text.slice(at, index));
    at = index;
    if (char === '\0' || !replacement.equals(bytes.subarray(offset, offset + replacement.length))) return index;
  }
  return undefined;
};

const tooLarge = (file: string): Diagnostic => ({
  severity: 'error',
  code: 'MANIFEST_TOO_LARGE',
  file,
  line: 1,
  column: 1,
  message: 'the manifest is larger than 1 MiB',
  fix: 'check that this is the manifest; split what it deploys into several',
  source: '',
});

const notText = (text: string, at: number, file: string): Diagnostic => {
  const before = text.slice(0, at).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  const line = text.split('\n', before.length).at(-1) ?? '';
  return {
    severity: 'error',
    code: 'NOT_UTF8',
    file,
    line: before.length,
    column,
    message: 'a byte that is not UTF-8 text',
    fix: 'save the file as UTF-8',
    source: excerpt(line, column),
  };
};

/** The text of a manifest, or why it is refused before it is parsed: too much, or no UTF-8. */
export const decode = (bytes: Uint8Array, file: string): string | Diagnostic => {
  if (bytes.length > mostBytes) return tooLarge(file);
  const content = mark.equals(bytes.subarray(0, mark.length)) ? bytes.subarray(mark.length) : bytes;
  const text = decoder.decode(content);
  const damage = damageIn(content, text);
  return damage === undefined ? text : notText(text, damage, file);
};
