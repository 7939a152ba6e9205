import { createInbox } from '@convoy/engine/inbox';
import { ConvoyError, codeOf, messageOf } from '@convoy/model/error';
import type { Clock } from '@convoy/model/ports';
import { lately, nextWrite } from './spread.ts';

/** Brings what is journalled here to where the next watch finds it, in batches. */
export interface Pusher {
  /** Something was journalled: it goes along within half a minute. */
  touch(what: readonly string[]): void;
  /** Resolves once all that was journalled by now is there; rejects when it never will be. */
  secure(what: readonly string[]): Promise<void>;
  /** Pushes until `end`. Rejects with `FENCED` when somebody else has taken over, or with what makes pushing impossible. */
  readonly ended: Promise<void>;
  /** No more is pushed once what is under way is over; whoever still waits is rejected. */
  end(): Promise<void>;
}

interface Pushing {
  /** Writes all there is; `note` says what of it is new. False: somebody else has taken over. */
  readonly write: (note: string) => Promise<boolean>;
  readonly clock: Clock;
  readonly warn: (line: string) => void;
}

/** What nobody waits for is pushed at the latest after so long, in milliseconds. */
const quietMs = 30_000;
/** So often at least, for one that says nothing for longer than two of these counts as gone. */
export const aliveMs = 240_000;
/** After an outage it is tried again so soon: the client has waited for a minute by then. */
const againMs = 10_000;

/** They pass by themselves; the watch looks on meanwhile, and tells nobody. */
const passing = new Set(['GITHUB_UNAVAILABLE', 'GITHUB_LIMITED']);

const fenced = () => new ConvoyError('FENCED', 'another process watches this environment now: this one stops');
const over = () => new ConvoyError('CANCELLED', 'the watch ended before this was with GitHub');

interface Waiting {
  readonly upTo: number;
  readonly resolve: () => void;
  readonly reject: (thrown: unknown) => void;
}

export const createPusher = ({ write, clock, warn }: Pushing): Pusher => {
  const wake = createInbox<never>();
  const stop = new AbortController();
  let news: string[] = [];
  let waiting: Waiting[] = [];
  /** How often something was journalled, and how much of that is there. */
  let [journalled, pushed] = [0, 0];
  let [since, at, notBefore] = [clock.now(), clock.now(), 0];
  /** When it was written lately. */
  let times: readonly number[] = [];
  let broken: unknown = null;
  let fault = '';

  const settle = (upTo: number): void => {
    for (const one of waiting) if (one.upTo <= upTo) one.resolve();
    waiting = waiting.filter((one) => one.upTo > upTo);
  };

  const push = async (): Promise<void> => {
    const [upTo, what] = [journalled, news];
    news = [];
    times = [...lately(times, clock.now()), clock.now()];
    try {
      if (!(await write([...new Set(what)].join(', ') || 'still watching'))) throw fenced();
      [pushed, at, fault] = [upTo, clock.now(), ''];
      settle(upTo);
    } catch (thrown) {
      if (!passing.has(codeOf(thrown, ''))) throw thrown;
      news = [...what, ...news];
      notBefore = clock.now() + againMs;
      if (fault === '') warn(`nobody is told for now, for the next watch could not know of it: ${messageOf(thrown)}`);
      fault = messageOf(thrown);
    }
  };

  /** When to push next, ms since the epoch. */
  const due = (): number => {
    const wanted = waiting.length > 0 ? 0 : journalled > pushed ? since + quietMs : at + aliveMs;
    return Math.max(wanted, notBefore, nextWrite(times));
  };

  const work = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      wake.drain();
      if (clock.now() >= due()) await push();
      else await wake.wait(clock, due(), stop.signal);
    }
  };

  const count = (what: readonly string[]): void => {
    if (journalled === pushed) since = clock.now();
    journalled += 1;
    news.push(...what);
  };
  const refuse = (thrown: unknown): void => {
    broken = thrown;
    for (const { reject } of waiting) reject(thrown);
    waiting = [];
  };
  const ended = work().then(
    () => refuse(over()),
    (thrown) => {
      refuse(thrown);
      throw thrown;
    },
  );
  ended.catch(() => undefined);
  return {
    ended,
    touch: (what) => {
      count(what);
      wake.put([]);
    },
    secure: (what) => {
      count(what);
      if (broken !== null) return Promise.reject(broken);
      return new Promise((resolve, reject) => {
        waiting.push({ upTo: journalled, resolve, reject });
        wake.put([]);
      });
    },
    end: async () => {
      stop.abort();
      await ended.catch(() => undefined);
    },
  };
};
