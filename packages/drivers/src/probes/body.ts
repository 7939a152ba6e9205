import { type Duplex, pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** Codings of RFC 9110 §8.4.1 and RFC 7932; a body in any other is read as it is. */
const decoders: Readonly<Record<string, () => Duplex>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

const decoded = (body: Readable, coding: string): Readable => {
  const decoder = Object.hasOwn(decoders, coding) ? decoders[coding]?.() : undefined;
  // Whoever iterates learns of every fault from the decoder.
  return decoder ? pipeline(body, decoder, () => {}) : body;
};

/**
 * Reads into `seen` until the end or `limit` (bytes, once decoded), so that what came before a fault is kept. No more is
 * decoded than is read: a small body that would grow without end is cut like any other.
 */
export const readBody = async (
  body: Readable,
  coding: string,
  limit: number,
  seen: { body?: string; truncated?: boolean },
): Promise<void> => {
  const decoder = new TextDecoder();
  let left = limit;
  seen.body = '';
  for await (const chunk of decoded(body, coding.trim().toLowerCase())) {
    seen.body += decoder.decode(chunk.subarray(0, left), { stream: true });
    left -= chunk.length;
    if (left < 0) {
      seen.truncated = true;
      return;
    }
  }
  seen.body += decoder.decode();
};
