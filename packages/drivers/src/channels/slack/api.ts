import type { Clock } from '@convoy/model/ports';
import { type Failed, failed, retryAfter, sendingOf } from '../answer.ts';
import { isAnswer, type Posted, post } from '../post.ts';
import { faultOfWord, wordIn } from './faults.ts';

export interface Slack {
  readonly api: URL;
  readonly token: string;
  readonly clock: Clock;
  readonly timeoutMs: number;
}

/** The answer of a method that was done, or why it was not: `word` is Slack's. */
export type Called =
  | { readonly channel: string; readonly ts: string }
  | { readonly fault: Failed; readonly word: string | null };

const dataOf = ({ body }: Posted): Readonly<Record<string, unknown>> => {
  try {
    const data: unknown = JSON.parse(body);
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch {
    return {};
  }
};

const who = 'Slack';

/** Calls a method of Slack's Web API once, in JSON. Refusals come with status 200. */
export const call = async (
  { api, token, clock, timeoutMs }: Slack,
  method: string,
  wish: object,
  signal: AbortSignal,
): Promise<Called> => {
  const url = new URL(`${api.href.replace(/\/$/, '')}/${method}`);
  const headers = { authorization: `Bearer ${token}` };
  const posted = await post(who, { url, headers, body: JSON.stringify(wish), reads: true }, timeoutMs, signal);
  if (!isAnswer(posted)) return { fault: posted, word: null };
  const { ok, error, channel, ts } = dataOf(posted);
  const word = wordIn(error);
  if (posted.status !== 200) {
    const sending = sendingOf(who, '`slack.token`', posted, clock.now());
    return { fault: sending.outcome === 'failed' ? sending : failed('later', unclear(posted)), word };
  }
  if (ok === true && typeof channel === 'string' && typeof ts === 'string') return { channel, ts };
  if (ok === false && word) return { fault: faultOfWord(word, retryAfter(posted.headers, clock.now())), word };
  return { fault: failed('later', unclear(posted)), word: null };
};

const unclear = ({ status }: Posted): string => `${who} answers with status ${status} and nothing that it documents`;
