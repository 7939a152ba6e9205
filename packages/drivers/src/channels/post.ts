import type { LookupFunction } from 'node:net';
import { Agent, request } from 'undici';
import { agent } from '../agent.ts';
import { readBody } from '../probes/body.ts';
import { hostOf } from '../probes/exchange.ts';
import { faultOf } from '../probes/fault.ts';
import { type Answer, type Failed, failed } from './answer.ts';
import { NotPublic, requirePublic } from './public.ts';

export interface Posting {
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
  /** Whether something is read from the body of the answer. */
  readonly reads: boolean;
  /** How the host's addresses are found, where only public ones will do. */
  readonly lookup?: LookupFunction;
}

export interface Posted extends Answer {
  /** What was read of the answer. */
  readonly body: string;
}

/** In bytes: more of an answer is not read. */
const mostRead = 64 * 1024;

/** One request over a connection of its own, which is closed after it: nothing is kept alive for a message an hour. */
const exchange = async ({ url, headers, body, reads, lookup }: Posting, signal: AbortSignal): Promise<Posted> => {
  if (lookup) requirePublic(hostOf(url));
  const dispatcher = new Agent({
    ...{ connect: lookup ? { lookup } : {}, pipelining: 0, allowH2: false },
    ...{ headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: mostRead },
  });
  try {
    const answer = await request(url, {
      ...{ dispatcher, method: 'POST', body, signal },
      headers: { 'content-type': 'application/json; charset=utf-8', 'user-agent': agent, ...headers },
    });
    answer.body.on('error', () => {});
    const seen: { body?: string } = {};
    if (reads) await readBody(answer.body, String(answer.headers['content-encoding'] ?? ''), mostRead, seen);
    return { status: answer.statusCode, headers: answer.headers, body: seen.body ?? '' };
  } finally {
    dispatcher.destroy().catch(() => {});
  }
};

/**
 * Posts once: no redirect is followed and nothing tried again. What is no answer is a failure whose reason begins with
 * `who`; only the caller's own signal throws. `timeoutMs` is for all of it, the body that is read included.
 */
export const post = async (
  who: string,
  posting: Posting,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<Posted | Failed> => {
  signal.throwIfAborted();
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    return await exchange(posting, AbortSignal.any([signal, limit]));
  } catch (thrown) {
    signal.throwIfAborted();
    if (limit.aborted) return failed('later', `${who} has not answered within ${timeoutMs / 1_000} s`);
    if (thrown instanceof NotPublic)
      return failed('never', `${who} is not sent to: ${thrown.message}; \`allow-private: true\` allows it`);
    return failed('later', `${who} could not be asked: ${faultOf(thrown).message}`);
  }
};

export const isAnswer = (posted: Posted | Failed): posted is Posted => 'status' in posted;
