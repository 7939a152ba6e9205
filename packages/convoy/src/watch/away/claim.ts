import { randomUUID } from 'node:crypto';
import { type Claimed, claim, type SoleClaim } from '@convoy/engine/claim';
import { makesRoom } from '@convoy/engine/monitor/succession';
import type { Github } from '@convoy/github/open';
import type { WatchStore } from '@convoy/github/watch';
import { ConvoyError, codeOf } from '@convoy/model/error';
import type { Owner } from '@convoy/model/head';
import type { Clock } from '@convoy/model/ports';
import type { Stores } from '../../stores.ts';
import { aliveMs } from './pusher.ts';

/** Who wants to watch. */
export interface Successor {
  readonly environment: string;
  readonly agent: string;
  /** How long, in milliseconds; null: until it is stopped. */
  readonly forMs: number | null;
  readonly clock: Clock;
  readonly note: (line: string) => void;
  readonly stop: AbortSignal;
}

export const handOver = 'hand-over';

/** What a wish for a watch names, so that it is not heard by the one after it. */
export const watchOf = (epoch: number): string => `watch-${epoch}`;

/** One that has not written for so long is gone, whatever its run is said to be. */
const silentMs = 2 * aliveMs + 120_000;
/** The one that is asked looks for wishes as often. */
const everyMs = 5_000;
/** A wish that nobody heard by then is none. */
const validMs = 600_000;
/** So long after its time a watch may take for its end. */
const graceMs = 120_000;

type Held = Extract<Claimed<SoleClaim>, { ok: true }>;

/** A head that somebody deleted is begun anew: nothing is in force by it, but nobody knows whom it has told. */
const orAnew = async <T>(
  head: WatchStore['head'],
  note: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> => {
  try {
    return await work();
  } catch (thrown) {
    if (codeOf(thrown, '') !== 'HEAD_GONE') throw thrown;
    note('the branch of this watch was deleted: it begins anew, and what lasts is told once more');
    await head.beginAnew();
    return work();
  }
};

/**
 * Becomes the one that watches. One that has had half of its time is asked to hand over and waited for; of another one it throws
 * `LOCKED`, which says who watches. One whose run is over, or that has long said nothing, is taken over.
 */
export const claimWatch = async (
  { head }: Pick<WatchStore, 'head'>,
  github: Pick<Github, 'leaveControl'>,
  stores: Pick<Stores, 'isAlive' | 'linkTo'>,
  { environment, agent, forMs, clock, note, stop }: Successor,
): Promise<Held> => {
  // Whether a run is over may not be known: then only its silence tells.
  const isAlive = async (owner: Owner): Promise<boolean> =>
    clock.now() - (head.writtenAt() ?? 0) < silentMs && (await stores.isAlive(owner).catch(() => true));
  const claimant = { agent, deployment: 'watch', isAlive, takeOver: false, ...(forMs === null ? {} : { forMs }) };
  const nameOf = ({ agent: name }: Owner): string => stores.linkTo(name) ?? name;
  const ask = async (owner: Owner, epoch: number): Promise<void> => {
    note(`${nameOf(owner)} watches ${environment}, and is asked to hand over`);
    const expires = new Date(clock.now() + validMs).toISOString();
    const wish = { id: randomUUID(), actor: agent, verb: handOver, deployment: watchOf(epoch), expires };
    await github.leaveControl(environment, wish);
  };
  for (let asked = 0; ; await clock.sleep(everyMs, stop)) {
    const claimed = await orAnew(head, note, () => claim(head, claimant, clock));
    if (claimed.ok) return claimed;
    const { owner, epoch } = claimed.record;
    if (!owner) continue;
    const isLate = clock.now() > Date.parse(owner.until ?? '') + graceMs;
    if (isLate || !makesRoom(owner, clock.now())) {
      const until = owner.until === undefined ? '' : `, at most until ${owner.until}`;
      throw new ConvoyError('LOCKED', `${environment} is watched by ${nameOf(owner)} since ${owner.since}${until}`);
    }
    if (asked !== epoch) await ask(owner, epoch);
    asked = epoch;
  }
};
