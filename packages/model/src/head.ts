import type { Release, Vector } from './release.ts';

/** Who acts on an environment. */
export interface Owner {
  readonly agent: string;
  readonly deployment: string;
  /** ISO 8601. */
  readonly since: string;
  /** It holds the environment for all jobs of its run, which work on one deployment side by side. */
  readonly crew?: boolean;
  /** When it gives the environment back at the latest, ISO 8601; without it nobody knows. */
  readonly until?: string;
}

/** A finished contract task: no rollback of these services to a marker older than `ordinal`. */
export interface Floor {
  readonly task: string;
  readonly deployment: string;
  readonly services: readonly string[];
  readonly ordinal: number;
}

/** A release that was taken back: not deployed again until someone lifts it. */
export interface Hold {
  readonly service: string;
  readonly release: Release;
  readonly deployment: string;
  readonly reason: string;
}

/** An effect under way: after `deadline` (ms since the epoch) its process has given up on it. */
export interface Underway {
  readonly key: string;
  readonly deadline: number;
}

/** Lock, fence and durable record of an environment in one. */
export interface HeadRecord {
  readonly epoch: number;
  readonly owner: Owner | null;
  readonly underway: readonly Underway[];
  /** The deployment that has begun and not ended. */
  readonly unfinished: string | null;
  /** How many events its journal has at least, by `<epoch>.<agent>`: what of it is missing can be seen. */
  readonly segments: Readonly<Record<string, number>>;
  readonly markers: Vector;
  /** How many confirmations there were. */
  readonly ordinal: number;
  readonly holds: readonly Hold[];
  readonly floors: readonly Floor[];
  /** Fingerprints of the tasks that must not run again. */
  readonly tasks: Readonly<Record<string, string>>;
}

export const emptyHead: HeadRecord = {
  epoch: 0,
  owner: null,
  underway: [],
  unfinished: null,
  segments: {},
  markers: {},
  ordinal: 0,
  holds: [],
  floors: [],
  tasks: {},
};

/** What of a head a plan starts from. */
export const baseOf = ({ markers, ordinal, holds, floors, tasks }: HeadRecord) => ({
  ...{ markers, ordinal, holds, floors, tasks },
});
