import type { HeadRecord, Owner } from '@convoy/model/head';
import type { Clock, Head } from '@convoy/model/ports';
import type { State } from '@convoy/model/state';

/** A held environment: `save` is the fence; it answers false once someone else has taken over. */
export interface Claim {
  readonly epoch: number;
  readonly record: HeadRecord;
  /** Writes what the journal says is in force, once `after`, the journal's own writing, is done. */
  save(state: State, note: string, after?: Promise<void>): Promise<boolean>;
  /** Gives the environment back; a deployment without outcome stays `unfinished` for whoever resumes. */
  release(state: State, note: string): Promise<boolean>;
  /** Gives the environment back as it was found: nothing was begun. */
  cancel(note: string): Promise<boolean>;
}

/** One that holds it alone. */
export interface SoleClaim extends Claim {
  /** Writes the record as it is: the fence, and what the head carries along. */
  touch(note: string): Promise<boolean>;
}

export type Claimed<C extends Claim = Claim> =
  | { readonly ok: true; readonly claim: C; readonly former: Owner | null }
  | { readonly ok: false; readonly code: 'LOCKED' | 'UNFINISHED' | 'ENDED_MEANWHILE'; readonly record: HeadRecord };

/** Who wants the environment and what may stand in the way. */
export interface Claimant {
  readonly agent: string;
  readonly deployment: string;
  /** Whether the process of an owner, or its crew, may still act. */
  readonly isAlive: (owner: Owner) => boolean | Promise<boolean>;
  /** Take the environment over from a living owner: a rollback never queues. */
  readonly takeOver: boolean;
  /** The deployment has begun and is gone on with: there is nothing to claim for it once someone else has ended it. */
  readonly begun?: boolean;
  /** Hold it for all jobs of its run, until one of them takes it over. */
  readonly crew?: boolean;
  /** How long it means to hold it at most, in milliseconds. */
  readonly forMs?: number;
}

/**
 * Before there is a plan the state knows nothing of the environment, and the record stays as it is. A deployment is
 * unfinished until the environment is given back: whoever finds it takes the last steps too.
 */
const projected = (record: HeadRecord, state: State): HeadRecord => {
  if (!state.plan) return record;
  const { markers, ordinal, holds, floors, tasks } = state;
  return {
    ...record,
    underway: Object.entries(state.running).map(([key, { deadline }]) => ({ key, deadline })),
    unfinished: state.deployment,
    ...{ segments: state.segments, markers, ordinal, holds, floors, tasks },
  };
};

const givenBack = (record: HeadRecord, state: State): HeadRecord => ({
  ...projected(record, state),
  ...(state.outcome ? { unfinished: null, segments: {} } : {}),
  owner: null,
});

/**
 * Claims an environment by compare-and-swap, with the next epoch. A deployment that has not ended is resumed or settled
 * before another one starts.
 */
export const claim = async (head: Head, claimant: Claimant, clock: Clock): Promise<Claimed<SoleClaim>> => {
  const { agent, deployment, isAlive, takeOver, begun = false, crew = false, forMs } = claimant;
  for (;;) {
    const { record, revision } = await head.read();
    const { owner, unfinished } = record;
    if (owner && !takeOver && (await isAlive(owner))) return { ok: false, code: 'LOCKED', record };
    if (unfinished !== null && unfinished !== deployment) return { ok: false, code: 'UNFINISHED', record };
    if (begun && unfinished === null) return { ok: false, code: 'ENDED_MEANWHILE', record };
    const now = clock.now();
    const since = new Date(now).toISOString();
    const until = forMs === undefined ? {} : { until: new Date(now + forMs).toISOString() };
    const mine: Owner = { agent, deployment, since, ...(crew ? { crew } : {}), ...until };
    const segments = unfinished === null ? {} : record.segments;
    const next: HeadRecord = { ...record, epoch: record.epoch + 1, owner: mine, unfinished: deployment, segments };
    const note = owner ? `${deployment}: ${agent} takes over from ${owner.agent}` : `${deployment}: begun by ${agent}`;
    const written = await head.write(next, revision, note);
    if (written !== null) return { ok: true, claim: held(head, next, written), former: owner };
  }
};

const held = (head: Head, first: HeadRecord, claimed: string): SoleClaim => {
  let record = first;
  let revision: string | null = claimed;
  const write = async (next: HeadRecord, note: string, after?: Promise<void>): Promise<boolean> => {
    if (revision === null) return false;
    revision = await head.write(next, revision, note, after);
    if (revision !== null) record = next;
    return revision !== null;
  };
  return {
    epoch: first.epoch,
    get record() {
      return record;
    },
    touch: (note) => write(record, note),
    save: (state, note, after) => write(projected(record, state), note, after),
    release: (state, note) => write(givenBack(record, state), note),
    cancel: (note) => write({ ...record, owner: null, unfinished: null, segments: {} }, note),
  };
};
