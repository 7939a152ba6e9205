import type { Clock } from '@convoy/model/ports';
import { startTwin, type Twin, type TwinOptions } from '../../../test/twin/twin.ts';
import { type Client, createClient } from '../src/client.ts';
import { withTwin } from './runner.ts';

const startMs = Date.UTC(2026, 10, 1, 10);

/** A twin for each test, in virtual time. */
export const twinForEach = (seed: NonNullable<TwinOptions['seed']> = {}, now = () => startMs): (() => Twin) => {
  let twin: Twin;
  withTwin(
    (one) => {
      twin = one;
    },
    () => startTwin({ now, seed }),
  );
  return () => twin;
};

type Token = NonNullable<Parameters<Twin['token']>[0]>;

/** A client of it: whoever sleeps is woken at once, later. `chance` is what its jitter draws. */
export const clientOf = (
  twin: Twin,
  token: Token = {},
  { chance = 0, signal = new AbortController().signal }: Asking = {},
) => {
  const notes: string[] = [];
  const slept: number[] = [];
  let now = startMs;
  const clock: Clock = {
    now: () => now,
    sleep: async (ms, stop) => {
      stop?.throwIfAborted();
      slept.push(ms);
      now += ms;
      twin.advance(ms);
    },
  };
  const client: Client = createClient(
    { repository: 'acme/shop', token: twin.token(token), apiUrl: twin.url },
    { clock, random: { next: () => chance }, note: (line) => notes.push(line), signal },
  );
  return { client, clock, notes, slept };
};

interface Asking {
  readonly chance?: number;
  readonly signal?: AbortSignal;
}

/** The fault that this ends with. */
export const faultIn = async (work: Promise<unknown>): Promise<{ code: string; message: string; cause?: unknown }> => {
  const ended = await work.then(
    () => null,
    (thrown) => thrown,
  );
  if (ended === null) throw new Error('it came about');
  return ended;
};

/** Routes asked from the first after `from`, with their statuses: `GET /repos/{owner}/{repo} 200`. */
export const asked = (twin: Twin, from = 0): string[] =>
  twin.requests.slice(from).map(({ route, status }) => `${route} ${status}`);
