import type { Fault } from './http/faults.ts';
import type { LimitOptions } from './http/limits.ts';
import type { Recorded } from './http/record.ts';
import type { Token } from './http/tokens.ts';
import type { TwinCommit } from './world/read.ts';
import type { Seed } from './world/seed.ts';
import type { State } from './world/state.ts';

export interface TwinOptions {
  /** `owner/name`; `acme/shop` unless told. */
  readonly repository?: string;
  /** 0 (the default) takes any that is free. */
  readonly port?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Waits so many milliseconds, for answers that are late. */
  readonly sleep?: (ms: number) => Promise<unknown>;
  /** GitHub's own unless told. */
  readonly limits?: Partial<LimitOptions>;
  readonly seed?: Seed;
}

/** A stand-in for GitHub's services for one repository, on 127.0.0.1. */
export interface Twin {
  /** Without a slash at the end: GITHUB_API_URL as it is, ACTIONS_RESULTS_URL with one. */
  readonly url: string;
  readonly state: State;
  /** Every request so far, in the order of their answers. */
  readonly requests: readonly Recorded[];
  /** Where a request or an answer of the twin's own is not what GitHub describes. A test asserts that it is empty. */
  readonly problems: readonly string[];
  /** Makes a token known and returns it. */
  readonly token: (token?: Partial<Token>) => string;
  /** ACTIONS_RUNTIME_TOKEN of a job of that run. */
  readonly runtimeToken: (run: number, job?: { readonly attempt?: number; readonly job?: string }) => string;
  readonly fault: (fault: Fault) => void;
  readonly clearFaults: () => void;
  readonly limit: (limits: Partial<LimitOptions>) => void;
  /** What `git push` of a local repository's HEAD to a branch would bring; returns its commit. */
  readonly push: (dir: string, branch: string) => string;
  readonly seed: (seed: Seed) => void;
  /** Moves the twin's clock on. */
  readonly advance: (ms: number) => void;
  /** The files of a branch, tag or commit as text, by path. */
  readonly files: (name: string) => Readonly<Record<string, string>>;
  /** Its commits, newest first. */
  readonly commits: (name: string) => readonly TwinCommit[];
  readonly close: () => Promise<void>;
}
