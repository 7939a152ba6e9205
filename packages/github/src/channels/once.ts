import type { Sending } from '@convoy/model/channel-ports';
import { ConvoyError } from '@convoy/model/error';
import type { Clock } from '@convoy/model/ports';
import { type Access, type Client, createClient } from '../client.ts';
import { refusalOf } from '../fault.ts';
import { waitBefore } from '../retry.ts';

/** What GitHub's channels are made with. */
export interface GithubChannelOptions {
  readonly access: Access;
  readonly clock: Clock;
  /** How long one try may take, with all its requests, in ms; by default 30 s. */
  readonly timeoutMs?: number;
}

const usualTimeoutMs = 30_000;

/** What this job's token may not do another job's may, as that of a watch: it is for whoever sends then, in milliseconds. */
const elsewhereMs = 60_000;

/** A wait that the client would have waited: it is for whoever sends again. */
class Held extends Error {
  readonly ms: number;
  constructor(ms: number) {
    super('it is busy, or holds us off');
    this.ms = ms;
  }
}

const failed = (thrown: unknown, now: number): Sending => {
  const cause = thrown instanceof ConvoyError ? thrown.cause : thrown;
  const { code, message } = thrown instanceof ConvoyError ? thrown : { code: '', message: String(thrown) };
  const reason = message.replaceAll(/\s+/g, ' ').slice(0, 1_000);
  const refusal = refusalOf(cause);
  if (refusal.status === 410) return { outcome: 'failed', reason, again: 'disabled' };
  if (code === 'GITHUB_FORBIDDEN') return { outcome: 'failed', reason, again: 'later', afterMs: elsewhereMs };
  if (!['', 'GITHUB_LIMITED', 'GITHUB_UNAVAILABLE'].includes(code))
    return { outcome: 'failed', reason, again: 'never' };
  const wait = cause instanceof Held ? cause.ms : waitBefore({ ...refusal, number: 1, repeatable: false }, now, 0);
  return { outcome: 'failed', reason, again: 'later', ...(wait === null ? {} : { afterMs: wait }) };
};

/** Does it by a client that is not patient: what GitHub would have us wait for is told, and not waited for. */
export const once = async (
  { access, clock, timeoutMs = usualTimeoutMs }: GithubChannelOptions,
  signal: AbortSignal,
  work: (client: Client) => Promise<Sending>,
): Promise<Sending> => {
  signal.throwIfAborted();
  const hasty: Clock = {
    now: clock.now,
    sleep: async (ms) => {
      throw new Held(ms);
    },
  };
  const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]);
  const around = { clock: hasty, random: { next: () => 0 }, note: () => undefined, signal: limit };
  try {
    return await work(createClient(access, around));
  } catch (thrown) {
    signal.throwIfAborted();
    return failed(thrown, clock.now());
  }
};
