import type { Readable } from 'node:stream';

/** More than this without a line's end is passed on as it is, in characters. */
const longestLine = 64 * 1024;

/**
 * Passes a stream's text on in whole lines, so that two streams into one log never mix within a line;
 * invalid UTF-8 becomes U+FFFD. The callback is synchronous, so the stream is read no faster than it is taken.
 * Returns what passes on an unfinished last line.
 */
export const readLines = (stream: Readable, take: (text: string) => void): (() => void) => {
  const decoder = new TextDecoder();
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const text = decoder.decode(chunk, { stream: true });
    const end = rest.length + text.length > longestLine ? text.length : text.lastIndexOf('\n') + 1;
    if (end > 0) take(rest + text.slice(0, end));
    rest = end > 0 ? text.slice(end) : rest + text;
  });
  return () => {
    rest += decoder.decode();
    if (rest !== '') take(rest);
    rest = '';
  };
};
