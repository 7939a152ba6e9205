import type { HeadRecord, Owner } from '@convoy/model/head';
import type { Clock, Head } from '@convoy/model/ports';
import type { Held } from './hands.ts';
import { isRecovery } from './id.ts';

export interface Holder {
  readonly agent: string;
  /** Id of the recovery. */
  readonly recovery: string;
  readonly isAlive: (owner: Owner) => boolean | Promise<boolean>;
  /** How often it is looked whether somebody else wants it, in milliseconds. */
  readonly everyMs: number;
}

export type Holding =
  | { readonly ok: true; readonly held: Held }
  | { readonly ok: false; readonly code: 'LOCKED' | 'UNFINISHED'; readonly record: HeadRecord };

/**
 * Holds an environment for one action that is no deployment: with the next epoch and an owner, so that no deployment begins,
 * and with nothing unfinished, so that whoever comes after a death in between just goes on. Somebody who raises the epoch wants
 * it, and it is broken off; it is given back as soon as that has ended.
 */
export const holdFor = async (head: Head, holder: Holder, clock: Clock): Promise<Holding> => {
  const { agent, recovery, isAlive } = holder;
  for (;;) {
    const { record, revision } = await head.read();
    const { owner, unfinished } = record;
    // What this process could not give back is its own.
    const isOwn = owner?.agent === agent && isRecovery(owner.deployment);
    if (owner && !isOwn && (await isAlive(owner))) return { ok: false, code: 'LOCKED', record };
    if (unfinished !== null) return { ok: false, code: 'UNFINISHED', record };
    const mine: Owner = { agent, deployment: recovery, since: new Date(clock.now()).toISOString() };
    const next: HeadRecord = { ...record, epoch: record.epoch + 1, owner: mine };
    const written = await head.write(next, revision, `${recovery}: begun by ${agent}`);
    if (written !== null) return { ok: true, held: holding(head, holder, next.epoch, clock) };
  }
};

const holding = (head: Head, { agent, recovery, everyMs }: Holder, epoch: number, clock: Clock): Held => {
  const lost = new AbortController();
  const over = new AbortController();
  const watch = async (): Promise<void> => {
    while (!over.signal.aborted) {
      await clock.sleep(everyMs, over.signal).catch(() => undefined);
      // What cannot be read for a moment is still held.
      const now = over.signal.aborted ? null : await head.read().catch(() => null);
      if (now && now.record.epoch !== epoch) return lost.abort(new Error('somebody else wants the environment'));
    }
  };
  const watching = watch();
  return {
    lost: lost.signal,
    release: async () => {
      over.abort();
      await watching;
      for (;;) {
        const { record, revision } = await head.read();
        const { owner } = record;
        if (owner?.agent !== agent || owner.deployment !== recovery) return;
        if ((await head.write({ ...record, owner: null }, revision, `${recovery}: given back`)) !== null) return;
      }
    },
  };
};
