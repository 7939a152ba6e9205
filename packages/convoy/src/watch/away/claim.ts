import { randomUUID } from 'node:crypto';
import { type Claimed, claim, type SoleClaim } from '@convoy/engine/claim';
import { makesRoom } from '@convoy/engine/monitor/succession';
import type { Github } from '@convoy/github/open';
import type { WatchStore } from '@convoy/github/watch';
import { ConvoyError, codeOf } from '@convoy/model/error';
import type { Owner } from '@convoy/model/head';
import type { Clock } from '@convoy/model/ports';
import type { Stores } from '../../stores.ts';
import type { Newcomer } from '../holding.ts';
import { aliveMs } from './pusher.ts';

/** Who wants to watch. */
export interface Successor extends Newcomer {
  readonly agent: string;
  readonly clock: Clock;
}

export const handOver = 'hand-over';

/** What a wish for a watch names, so that it is not heard by the one after it. */
export const watchOf = (epoch: number): string => `watch-${epoch}`;

/** One that has not written for so long is gone, whatever its run is said to be. */
const silentMs = 2 * aliveMs + 120_000;
/** The one that is asked looks for wishes as often. */
const everyMs = 5_000;
/** Whoever only tells is done within this time, and is waited for in such steps. */
const [tellingMs, betweenMs] = [60_000, 1_000];
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
 * `LOCKED`, which says who watches. One whose run is over, or that has long said nothing, is taken over. Who only wants to tell
 * asks nobody for room, and who only tells is waited for.
 */
export const claimWatch = async (
  { head }: Pick<WatchStore, 'head'>,
  github: Pick<Github, 'leaveControl'>,
  stores: Pick<Stores, 'isAlive' | 'linkTo'>,
  { environment, agent, forMs, clock, note, stop, role = 'watch', patienceMs = tellingMs }: Successor,
): Promise<Held> => {
  // Whether a run is over may not be known: then only its silence tells.
  const isAlive = async (owner: Owner): Promise<boolean> =>
    clock.now() - (head.writtenAt() ?? 0) < silentMs && (await stores.isAlive(owner).catch(() => true));
  const claimAs = (deployment: string) =>
    orAnew(head, note, () =>
      claim(head, { agent, deployment, isAlive, takeOver: false, ...(forMs === null ? {} : { forMs }) }, clock),
    );
  const nameOf = ({ agent: name }: Owner): string => stores.linkTo(name) ?? name;
  const locked = (owner: Owner): ConvoyError => {
    const until = owner.until === undefined ? '' : `, at most until ${owner.until}`;
    return new ConvoyError('LOCKED', `${environment} is watched by ${nameOf(owner)} since ${owner.since}${until}`);
  };
  const ask = async (owner: Owner, epoch: number): Promise<void> => {
    note(`${nameOf(owner)} watches ${environment}, and is asked to hand over`);
    const expires = new Date(clock.now() + validMs).toISOString();
    const wish = { id: randomUUID(), actor: agent, verb: handOver, deployment: watchOf(epoch), expires };
    await github.leaveControl(environment, wish);
  };
  const from = clock.now();
  let asked = 0;
  let left: Owner | null = null;
  for (;;) {
    const claimed = await claimAs(role);
    if (claimed.ok) return { ...claimed, former: claimed.former ?? left };
    const { owner, epoch, unfinished } = claimed.record;
    if (claimed.code !== 'LOCKED' || !owner) {
      // Whoever was in the other role ended without saying so.
      const other = unfinished === null ? null : await claimAs(unfinished);
      if (!other?.ok) continue;
      left = other.former;
      await other.claim.cancel(`${unfinished}: ended from outside`);
    } else if (owner.deployment === 'telling' && clock.now() - from < patienceMs) {
      await clock.sleep(betweenMs, stop);
    } else {
      const isLate = clock.now() > Date.parse(owner.until ?? '') + graceMs;
      if (isLate || role === 'telling' || !makesRoom(owner, clock.now())) throw locked(owner);
      if (asked !== epoch) await ask(owner, epoch);
      asked = epoch;
      await clock.sleep(everyMs, stop);
    }
  }
};
