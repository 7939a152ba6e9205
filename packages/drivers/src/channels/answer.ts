import type { Sending } from '@convoy/model/channel-ports';

/** A receiver's answer. */
export interface Answer {
  readonly status: number;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

export type Failed = Extract<Sending, { outcome: 'failed' }>;

export const failed = (again: Failed['again'], reason: string, afterMs?: number): Failed => ({
  ...{ outcome: 'failed', reason, again },
  ...(afterMs === undefined ? {} : { afterMs }),
});

/** No receiver can hold a message off for longer: what is asked for by mistake must not silence it. */
const longestMs = 24 * 3_600_000;

/**
 * `retry-after` (RFC 9110 §10.2.3) in ms from `now` (ms since the epoch), at most a day; undefined: it is not there, or
 * says nothing.
 */
export const retryAfter = (headers: Answer['headers'], now: number): number | undefined => {
  const said = headers['retry-after'];
  const text = (typeof said === 'string' ? said : said?.[0])?.trim();
  if (text === undefined || text === '') return undefined;
  const ms = /^\d+(\.\d+)?$/.test(text) ? Math.ceil(Number(text) * 1_000) : Date.parse(text) - now;
  return Number.isNaN(ms) ? undefined : Math.min(Math.max(0, ms), longestMs);
};

/** 4xx that speak of this try, and not of the message: 408 of a time-out, 425 of too early, 429 of too many. */
const passing = new Set([408, 425, 429]);

/** What an answer means to who sends; `who` begins the sentence, `where` says which setting is to be looked at. */
export const sendingOf = (who: string, where: string, { status, headers }: Answer, now: number): Sending => {
  if (status >= 200 && status < 300) return { outcome: 'sent' };
  const says = `${who} answers with status ${status}`;
  if (status === 410) return failed('disabled', `${says}: it wants no messages any more`);
  if (passing.has(status) || status >= 500)
    return failed('later', `${says}${status === 429 ? ': too many messages' : ''}`, retryAfter(headers, now));
  if (status === 401 || status === 403) return failed('never', `${says}: it refuses us, check ${where}`);
  if (status >= 300 && status < 400)
    return failed('never', `${says}: redirects are not followed, let ${where} be the address that it leads to`);
  if (status === 404) return failed('never', `${says}: there is nothing at that address, check ${where}`);
  return failed('never', `${says}: it does not take the message`);
};
