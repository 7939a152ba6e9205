import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, type Gunzip } from 'node:zlib';

/** Codings of RFC 9110 §8.4.1 and RFC 7932; a body in any other is read as it is. */
const decoders: Readonly<Record<string, () => Gunzip>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Nothing is no broken coding: HEAD, 204 and empty bodies come with a `content-encoding` too. */
async function* unlessEmpty(decoder: Gunzip): AsyncGenerator<Buffer> {
  try {
    yield* decoder;
  } catch (thrown) {
    const { code } = thrown as NodeJS.ErrnoException;
    if (code !== 'Z_BUF_ERROR' || decoder.bytesWritten > 0) throw thrown;
  }
}

const decoded = (body: Readable, coding: string): AsyncIterable<Buffer> => {
  const decoder = Object.hasOwn(decoders, coding) ? decoders[coding]?.() : undefined;
  // Whoever iterates learns of every fault from the decoder.
  return decoder ? unlessEmpty(pipeline(body, decoder, () => {})) : body;
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
