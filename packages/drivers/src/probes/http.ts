import type { Look } from '@convoy/model/look';
import type { Clock, Probe } from '@convoy/model/ports';
import { Client } from 'undici';
import { faultOf } from './fault.ts';

/** A health answer is small; more is not read, in bytes. */
const longestBody = 64 * 1024;

/** Reads into `seen` until the end or the limit, so that what came before a fault is kept. */
const readBody = async (body: AsyncIterable<Buffer>, seen: { body?: string }): Promise<void> => {
  const decoder = new TextDecoder();
  let left = longestBody;
  seen.body = '';
  for await (const chunk of body) {
    seen.body += decoder.decode(chunk.subarray(0, left), { stream: true });
    left -= chunk.length;
    if (left <= 0) return;
  }
};

const get = async (target: URL, client: Client, seen: { status?: number; body?: string }): Promise<void> => {
  const path = `${target.pathname}${target.search}`;
  const { statusCode, body } = await client.request({ method: 'GET', path });
  seen.status = statusCode;
  await readBody(body, seen);
};

type Fault = NonNullable<Look['fault']>;

/** Settles when there is no more use in looking. */
const limitOf = async (clock: Clock, timeoutMs: number, signal: AbortSignal): Promise<Fault> =>
  clock.sleep(timeoutMs, signal).then(
    () => ({ kind: 'timeout', message: `no whole answer within ${timeoutMs} ms` }),
    () => ({ kind: 'own', message: 'the look was cancelled' }),
  );

/** Destroying a client leaves a socket that is still connecting to its own limit, so that has one too. */
const clientOf = (origin: string, connectTimeout: number): Client =>
  new Client(origin, { connectTimeout, headersTimeout: 0, bodyTimeout: 0, pipelining: 0, allowH2: false });

/**
 * One GET over a connection of its own, which is what a new user has: a kept one would still be answered by a process
 * that no longer listens. Redirects are answers, not ways.
 */
const look = async (clock: Clock, url: string, timeoutMs: number, signal: AbortSignal): Promise<Look> => {
  const began = clock.now();
  const seen: { status?: number; body?: string } = {};
  let connected = false;
  const looked = (fault?: Fault): Look => {
    const ms = Math.max(0, clock.now() - began);
    return { url, connected, ...seen, ms, ...(fault && { fault }) };
  };
  const over = new AbortController();
  let client: Client | undefined;
  try {
    signal.throwIfAborted();
    const target = new URL(url);
    client = clientOf(target.origin, timeoutMs);
    client.once('connect', () => {
      connected = true;
    });
    const got = get(target, client, seen).then(() => undefined, faultOf);
    const limit = limitOf(clock, timeoutMs, AbortSignal.any([signal, over.signal]));
    return looked(await Promise.race([limit, got]));
  } catch (thrown) {
    return looked({ ...faultOf(thrown), kind: 'own' });
  } finally {
    over.abort();
    client?.destroy().catch(() => {});
  }
};

/** Looks by HTTP and HTTPS. */
export const createProbe = (clock: Clock): Probe => ({
  look: ({ url, timeoutMs }, signal) => look(clock, url, timeoutMs, signal),
});
