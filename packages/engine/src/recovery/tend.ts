import { codeOf, messageOf } from '@convoy/model/error';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { Clock } from '@convoy/model/ports';
import type { RecoveryFact } from '@convoy/model/recovery/facts';
import type { Begun, Recovery } from '@convoy/model/recovery/state';
import type { Ledger } from '../ledger.ts';
import { correctionOf } from './correct.ts';
import { type Act, decideRecovery } from './decide.ts';
import type { Hands } from './hands.ts';
import { recoveryId } from './id.ts';
import { excuseOf, type Scene } from './scene.ts';

/** One process that mends what it may. */
export interface Tending {
  readonly ledger: Ledger<MonitorFact, Monitoring>;
  /** What is seen now, but for who has the environment. */
  readonly seen: () => Omit<Scene, 'owned' | 'unfinished' | 'now' | 'recovery' | 'incidents'>;
  /** Services whose drift is corrected. */
  readonly correcting: ReadonlySet<string>;
  readonly hands: Hands;
  readonly clock: Clock;
  /** Whoever has the environment is asked again after so long, in milliseconds. */
  readonly askMs: number;
  readonly onFacts: (facts: readonly MonitorFact[]) => void;
  readonly note: (line: string) => void;
  readonly stop: AbortSignal;
}

/** From one decision to the next, in milliseconds. */
const everyMs = 500;

/** The journal says when. */
const untimed = ({ at: _, ...fact }: RecoveryFact): MonitorFact => fact as MonitorFact;

/** What was decided, and not seen to end. */
const openIn = ({ efforts, correcting }: Recovery): readonly [service: string, begun: Begun] | null =>
  [...[...efforts].flatMap(([service, { open }]) => (open ? [[service, open] as const] : [])), ...correcting].at(0) ??
  null;

type Deed = Omit<Act, 'means'> & { readonly means: Begun['means'] };

/** Mends until it is stopped; what a former process began is brought to its end first. Rejects where the journal cannot be written. */
export const tend = async (tending: Tending): Promise<void> => {
  const { ledger, clock, stop, hands, correcting, note } = tending;
  let refused: { readonly why: string; readonly until: number } | null = null;
  let noted = '';

  const append = async (facts: readonly RecoveryFact[]): Promise<void> => {
    const untold = facts.map(untimed);
    await ledger.append(untold);
    tending.onFacts(untold);
  };
  const sceneAt = (now: number): Scene => ({
    ...tending.seen(),
    ...{ incidents: ledger.state.incidents, recovery: ledger.state.recovery, now },
    owned: refused && now < refused.until ? refused.why : null,
    unfinished: null,
  });
  /** What a person is to do depends on what is left in the environment, which is asked for only then. */
  const factsOf = async (scene: Scene): Promise<readonly RecoveryFact[]> => {
    const { facts } = decideRecovery(scene);
    if (!facts.some(({ type }) => type === 'recovery.escalated')) return facts;
    const unfinished = await hands.unfinished();
    return decideRecovery({ ...scene, unfinished }).facts;
  };
  /** The most urgent: what is not what was confirmed is made that first, for a restart would only start it again. */
  const deedOf = (scene: Scene): Deed | null => correctionOf(scene, correcting) ?? decideRecovery(scene).act;

  const end = (
    service: string,
    recovery: string,
    how: Omit<Extract<RecoveryFact, { type: 'recovery.ended' }>, 'type' | 'at' | 'service' | 'recovery'>,
  ) => append([{ type: 'recovery.ended', at: clock.now(), service, recovery, ...how }]);

  const restart = async (service: string, recovery: string, lost: AbortSignal): Promise<void> => {
    const signal = AbortSignal.any([stop, lost]);
    try {
      await hands.restart(service, recovery, signal);
    } catch (thrown) {
      // Nobody knows how far it came: the next process goes on with it.
      if (stop.aborted) return;
      const outcome = lost.aborted ? 'deferred' : 'failed';
      return end(service, recovery, { outcome, code: codeOf(thrown, 'UNEXPECTED'), reason: messageOf(thrown) });
    }
    await append([{ type: 'service.restarted', at: clock.now(), service, recovery }]);
  };

  /** Does it under the environment's lock; `work` decides again, for meanwhile things may have changed. */
  const locked = async (recovery: string, work: (lost: AbortSignal) => Promise<void>): Promise<void> => {
    const held = await hands.hold(recovery);
    if ('refused' in held) {
      refused = { why: held.refused, until: clock.now() + tending.askMs };
      if (noted !== held.refused) note(`nothing is recovered for now: ${held.refused}`);
      noted = held.refused;
      return;
    }
    [refused, noted] = [null, ''];
    try {
      await work(held.lost);
    } finally {
      await held.release();
    }
  };

  const deploy = async (service: string, recovery: string, means: Begun['means'], reason: string): Promise<void> => {
    const ended = await (means === 'rollback' ? hands.rollback : hands.correct)(service, recovery, reason);
    if (!stop.aborted) await end(service, recovery, ended);
  };

  const begin = async (deed: Deed): Promise<void> => {
    const { service, means, attempt, reason } = deed;
    const recovery = recoveryId(clock.now(), service);
    const decided = (): Promise<void> =>
      append([{ type: 'recovery.decided', at: clock.now(), recovery, service, means, attempt, reason }]);
    let isDecided = false;
    await locked(recovery, async (lost) => {
      const now = deedOf(sceneAt(clock.now()));
      if (now?.service !== service || now.means !== means) return;
      await decided();
      isDecided = true;
      if (means === 'restart') await restart(service, recovery, lost);
    });
    // It takes the environment by itself.
    if (isDecided && means !== 'restart') await deploy(service, recovery, means, reason);
  };

  /** Begun by a process that is gone: what it came to is found out, and it is begun again only under its own key. */
  const goOn = async (service: string, { recovery, means }: Begun): Promise<void> => {
    if (means !== 'restart') {
      const ended = await hands.settle(recovery);
      return ended ? end(service, recovery, ended) : deploy(service, recovery, means, `${recovery} was not begun`);
    }
    await locked(recovery, async (lost) => {
      await hands.outlast(service, recovery, AbortSignal.any([stop, lost]));
      const scene = sceneAt(clock.now());
      const excuse = excuseOf(scene, service);
      if (excuse === null) return restart(service, recovery, lost);
      const outcome = scene.failing.has(service) ? 'deferred' : 'done';
      await end(service, recovery, { outcome, code: 'UNSEEN', reason: `nobody saw the end of it, and ${excuse}` });
    });
  };

  while (!stop.aborted) {
    const scene = sceneAt(clock.now());
    const facts = await factsOf(scene);
    if (facts.length > 0) await append(facts);
    const open = openIn(ledger.state.recovery);
    if (open) await goOn(...open);
    else {
      const deed = scene.owned === null ? deedOf(sceneAt(clock.now())) : null;
      if (deed) await begin(deed);
    }
    await clock.sleep(everyMs, stop).catch(() => undefined);
  }
};
