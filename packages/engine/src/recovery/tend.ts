import { codeOf, messageOf } from '@convoy/model/error';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { Clock } from '@convoy/model/ports';
import type { RecoveryFact } from '@convoy/model/recovery/facts';
import type { Begun } from '@convoy/model/recovery/state';
import type { Ledger } from '../ledger.ts';
import { correctionOf } from './correct.ts';
import { type Act, decideRecovery } from './decide.ts';
import type { Ended, Hands } from './hands.ts';
import { recoveryId } from './id.ts';
import { excuseOf, isUnseen, openIn, type Scene } from './scene.ts';
import { shareOf } from './share.ts';

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

/** Of a deployment that a process which is gone had decided. */
const notBegun: Ended = {
  outcome: 'deferred',
  code: 'NOT_BEGUN',
  reason: 'the watch that decided it ended before it began',
};

type Deed = Omit<Act, 'means'> & { readonly means: Begun['means'] };

/** Mends until it is stopped; what a former process began is brought to its end first. Rejects where the journal cannot be written. */
export const tend = async (tending: Tending): Promise<void> => {
  const { ledger, clock, stop, hands, correcting, note } = tending;
  const share = shareOf(hands.hold);
  /** Services that something is done for by this process. */
  const running = new Map<string, Promise<void>>();
  const faults: unknown[] = [];
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
  /** What is not what was confirmed is made that first, once nothing else goes on: a restart would only start it again. */
  const deedsOf = (scene: Scene): readonly Deed[] => {
    const correction = correctionOf(scene, correcting);
    if (correction) return openIn(scene.recovery).length === 0 ? [correction] : [];
    return decideRecovery(scene).acts;
  };

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
    const found = await share(recovery, (lost) => {
      [refused, noted] = [null, ''];
      return work(lost);
    });
    if (found === null) return;
    refused = { why: found.refused, until: clock.now() + tending.askMs };
    if (noted !== found.refused) note(`nothing is recovered for now: ${found.refused}`);
    noted = found.refused;
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
      const isStillDue = (one: Deed): boolean => one.service === service && one.means === means;
      if (!deedsOf(sceneAt(clock.now())).some(isStillDue)) return;
      await decided();
      isDecided = true;
      if (means === 'restart') await restart(service, recovery, lost);
    });
    // It takes the environment by itself.
    if (isDecided && means !== 'restart') await deploy(service, recovery, means, reason);
  };

  /**
   * Begun by a process that is gone: what it came to is found out, and a restart is begun again only under its own key. A
   * deployment that it had not begun is decided anew, if it is due by what is seen now.
   */
  const goOn = async (service: string, { recovery, means }: Begun): Promise<void> => {
    if (means !== 'restart') return end(service, recovery, (await hands.settle(recovery)) ?? notBegun);
    // By what the former process saw nothing is started again.
    if (isUnseen(sceneAt(clock.now()), service)) return;
    await locked(recovery, async (lost) => {
      const signal = AbortSignal.any([stop, lost]);
      try {
        await hands.outlast(service, recovery, signal);
      } catch (thrown) {
        // Whoever wants the environment has it first, and it is waited for again behind that.
        if (signal.aborted) return;
        const outcome = 'failed';
        return end(service, recovery, { outcome, code: codeOf(thrown, 'UNEXPECTED'), reason: messageOf(thrown) });
      }
      const scene = sceneAt(clock.now());
      const excuse = excuseOf(scene, service);
      if (excuse === null) return restart(service, recovery, lost);
      const outcome = scene.failing.has(service) ? 'deferred' : 'done';
      await end(service, recovery, { outcome, code: 'UNSEEN', reason: `nobody saw the end of it, and ${excuse}` });
    });
  };

  /** Restarts go on beside each other, and what is a deployment of its own alone. */
  const take = async (service: string, means: Begun['means'], work: () => Promise<void>): Promise<void> => {
    if (running.has(service)) return;
    if (means !== 'restart') return running.size === 0 ? work() : undefined;
    const ended = work()
      .catch((thrown) => void faults.push(thrown))
      .finally(() => running.delete(service));
    running.set(service, ended);
  };

  while (!stop.aborted && faults.length === 0) {
    const scene = sceneAt(clock.now());
    const facts = (await factsOf(scene)).filter(({ service }) => !running.has(service));
    if (facts.length > 0) await append(facts);
    for (const [service, begun] of scene.owned === null ? openIn(ledger.state.recovery) : [])
      await take(service, begun.means, () => goOn(service, begun));
    for (const deed of scene.owned === null ? deedsOf(sceneAt(clock.now())) : [])
      await take(deed.service, deed.means, () => begin(deed));
    await clock.sleep(everyMs, stop).catch(() => undefined);
  }
  await Promise.all(running.values());
  if (faults.length > 0) throw faults[0];
};
