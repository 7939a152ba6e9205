import type { Permission } from './access.ts';
import type { Capabilities } from './capabilities.ts';
import type { Description } from './description.ts';
import type { Event } from './events.ts';
import type { HeadRecord } from './head.ts';
import type { Look } from './look.ts';
import type { Release } from './release.ts';
import type { Run } from './run.ts';

export type { Description, Found } from './description.ts';

/** All time comes from here. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `ms`; rejects with the signal's reason when it is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** Which service, where, with which keys of its `with` (still holding `${NAME}`). */
export interface Target {
  readonly environment: string;
  readonly service: string;
  readonly with: Readonly<Record<string, unknown>>;
}

/** What every effect is given beside its order. */
export interface Effect {
  readonly target: Target;
  readonly deployment: string;
  /** The same key is the same effect: doing it twice must do it once. */
  readonly key: string;
  readonly signal: AbortSignal;
  /** Takes output of commands; masked and kept in a log file, never in the journal. */
  readonly log: (text: string) => void;
}

export interface Deployed {
  readonly release: Release;
  /** Where only the candidate answers. */
  readonly candidate?: string;
  /** Where the service answers its users. */
  readonly url?: string;
}

/** What one release did for its users since a cursor, by what really came in. */
export interface Served {
  /** Requests that ended, by an answer or without one; who goes away within a second, before there is one, does not count. */
  readonly n: number;
  /** How many of them got a status of 500 or more, or none: refused, broken off, too late, waited for in vain. */
  readonly errors: number;
  /** Milliseconds from request to the head of its answer, of the newest 1,000 at most, without the errors; oldest first. */
  readonly ms: readonly number[];
  /**
   * Of those who are drawn for one release and stay there with all their requests, how many came since traffic is split as it
   * is now, how many of them met an error, and how many milliseconds each of those with good answers waited for one on
   * average; who is not known is one with each request, of very many it is a sample. Absent: nobody counts them.
   */
  readonly clients?: { readonly n: number; readonly failed: number; readonly ms: readonly number[] };
}

export interface Traffic {
  readonly live: Served;
  /** Only while traffic is split, and then for the same time. */
  readonly candidate?: Served;
  /**
   * Only while it is not: what the newest requests, 1,000 at most, met at the release that served before the live one,
   * until the switch; as `ms`, and null for an error. Whole at each call; absent where it is not known.
   */
  readonly former?: readonly (number | null)[];
  /** Give it back to hear only what came since. */
  readonly cursor: string;
}

/** How one kind of target is deployed, shifted, rolled back, described, retired. Every fault is a ConvoyError. */
export interface Provider {
  readonly capabilities: Capabilities;
  /** Brings the release up as a candidate, or live where there is no shift. */
  deploy(effect: Effect, release: Release): Promise<Deployed>;
  /** Sends all traffic to the release. Its goal is a state, never a toggle: doing it again changes nothing. */
  shift(effect: Effect, release: Release): Promise<void>;
  /**
   * Sends this share (0 to 1) of the traffic to the candidate and the rest to what is live. Its goal is a state, never a
   * toggle; 0 takes it all away. There where `capabilities.weigh` is. A shift and a rollback end the split.
   */
  weigh?(effect: Effect, release: Release, share: number): Promise<void>;
  /** Makes `to` serve again instead of `from`; null: nothing serves, as before the first deployment. */
  rollback(effect: Effect, from: Release | null, to: Release | null): Promise<void>;
  describe(target: Target, signal: AbortSignal): Promise<Description>;
  /** Takes away a release that takes no traffic; one already gone is fine. */
  retire(effect: Effect, release: Release): Promise<void>;
  /** Starts again what is live, with its version and handle, where `capabilities.restart` is; how it is then is not asked. */
  restart?(effect: Effect, release: Release): Promise<void>;
  /** Resolves when no process of this key is at work on this machine any more. */
  outlast?(key: string, signal: AbortSignal): Promise<void>;
  /**
   * What users met, per release; null where that is not counted. Without a cursor, or with one of which nothing is known
   * any more, since the live release serves, the split began or counting began anew.
   */
  traffic?(target: Target, cursor: string | null, signal: AbortSignal): Promise<Traffic | null>;
  /** Files with the output of the service's own processes, newest last. */
  logs?(target: Target): Promise<readonly string[]>;
}

/** Who may do what, as the repository says. */
export interface People {
  /** What someone has in it; `none` for whoever is not known there. Throws a ConvoyError where that cannot be told. */
  permission(login: string): Promise<Permission>;
}

/** What to ask of whom. What is not said of HTTP has no meaning for `tcp:` and `tls:`, which only connect. */
export interface LookRequest {
  /** `http:`, `https:`, `tcp://host:port` or `tls://host:port`. HTTP sends a user and password in it as Basic (RFC 7617). */
  readonly url: string;
  /** For the whole look. */
  readonly timeoutMs: number;
  /** Default `GET`. */
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** How much of a body is read, in bytes after `content-encoding` was undone; default 64 KiB. */
  readonly maxBody?: number;
  /** How many redirects are followed; default 0: a redirect is an answer. */
  readonly follow?: number;
}

/** Looks at endpoints and never judges. Does not throw: what goes wrong is in the look. */
export interface Probe {
  look(request: LookRequest, signal: AbortSignal): Promise<Look>;
}

export interface Exit {
  /** Exit status, null when a signal ended it. */
  readonly code: number | null;
  readonly signal?: string;
  readonly timedOut: boolean;
}

/** Runs commands on this machine: tasks and integration checks. */
export interface Host {
  run(
    command: {
      readonly run: Run;
      readonly env: Readonly<Record<string, string>>;
      readonly timeoutMs: number;
      readonly log: (text: string) => void;
    },
    signal: AbortSignal,
  ): Promise<Exit>;
  /** Resolves when no process with this `CONVOY_KEY` is at work on this machine any more. */
  outlast(key: string, signal: AbortSignal): Promise<void>;
}

/** Log files by name; `open` never throws, a log that cannot be written must not stop a deployment. */
export interface Logs {
  open(name: string): (text: string) => void;
}

/** Where events lie. `append` resolves only when they would survive a crash. */
export interface EventStore<E> {
  /** Everything written so far by any agent, in causal order. */
  load(): Promise<readonly E[]>;
  append(events: readonly E[]): Promise<void>;
  /**
   * Resolves when these, which were appended, would survive this machine too, as far as anything may be done because of
   * them; without it nobody waits for that.
   */
  secure?(events: readonly E[]): Promise<void>;
}

/** Where one deployment's events lie. */
export type Journal = EventStore<Event>;

/** A seeded source of numbers in [0, 1). */
export interface Random {
  next(): number;
}

/** The durable record of an environment, changed by compare-and-swap only. */
export interface Head {
  read(): Promise<{ readonly record: HeadRecord; readonly revision: string }>;
  /**
   * The new revision, or null when someone else wrote since `expected`. Nobody sees it before `after` has resolved, so
   * that what it rests on may be written meanwhile.
   */
  write(record: HeadRecord, expected: string, note: string, after?: Promise<void>): Promise<string | null>;
}
