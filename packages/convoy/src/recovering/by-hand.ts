import { join } from 'node:path';
import { systemClock } from '@convoy/drivers/clock';
import { createHeadFile } from '@convoy/drivers/stores/head-file';
import { openLedger } from '@convoy/engine/ledger';
import type { Hands, Held } from '@convoy/engine/recovery/hands';
import { recoveryId } from '@convoy/engine/recovery/id';
import { codeOf, messageOf } from '@convoy/model/error';
import type { MonitorEvent, MonitorFact } from '@convoy/model/monitoring/facts';
import { agent } from '../agent.ts';
import { monitorDir } from '../folders.ts';
import type { Place } from '../place.ts';
import { watchSegment } from '../watch/journal.ts';

/**
 * A segment of its own in the journal of the environment's watch, which reads it when it begins again: what people do by hand
 * counts for nothing that it decides.
 */
export const openBeside = async (
  place: Place,
  environment: string,
  redact: (text: string) => string,
  note: (line: string) => void,
): Promise<(facts: readonly MonitorFact[]) => Promise<void>> => {
  const { epoch } = (await createHeadFile(join(monitorDir(place, environment), 'head')).read()).record;
  const { append } = await openLedger<MonitorFact, MonitorEvent, null>(
    watchSegment(place, environment, epoch, redact, note),
    {
      ...{ name: `by-hand-${environment}`, epoch, agent, initial: null, fold: () => null },
      stamp: (fact, stamped) => ({ ...fact, ...stamped, environment }),
    },
    systemClock,
  );
  return append;
};

/** Why something was not done: an error's code and what it says. */
interface Refused {
  readonly code: string;
  readonly reason: string;
}

/** How a restart by hand came out, `up`: it was up before it was begun. */
export type Restarted = 'restarted' | 'up' | Refused;

export interface Restarting {
  /** Waits for restarts that others have left at work; null: none is. */
  readonly outlast: () => Promise<Refused | null>;
  /** Whether a service is down by a look at it now. */
  readonly isDown: (service: string) => Promise<boolean>;
  readonly hands: Hands;
  readonly append: (facts: readonly MonitorFact[]) => Promise<void>;
  readonly actor: string;
  readonly signal: AbortSignal;
}

/**
 * Restarts one service while the environment is held for that, once nothing else does, if it is down then; journalled before and
 * behind.
 */
export const restartByHand = async (
  { hands, append, actor, signal, outlast, isDown }: Restarting,
  service: string,
  reason: string,
): Promise<Restarted> => {
  const recovery = recoveryId(systemClock.now(), service);
  const held = await hands.hold(recovery);
  if ('refused' in held) return { code: 'LOCKED', reason: held.refused };
  try {
    const refused = await outlast();
    if (refused) return refused;
    if (!(await isDown(service))) return 'up';
    return await heldRestart({ hands, append, actor, signal }, held, service, recovery, reason);
  } finally {
    await held.release();
  }
};

const heldRestart = async (
  { hands, append, actor, signal }: Omit<Restarting, 'outlast' | 'isDown'>,
  { lost }: Held,
  service: string,
  recovery: string,
  reason: string,
): Promise<Restarted> => {
  try {
    await append([{ type: 'recovery.decided', recovery, service, means: 'restart', attempt: 1, reason, actor }]);
    await hands.restart(service, recovery, AbortSignal.any([signal, lost]));
    await append([{ type: 'service.restarted', recovery, service }]);
    return 'restarted';
  } catch (thrown) {
    const why = { code: codeOf(thrown, 'UNEXPECTED'), reason: messageOf(thrown) };
    const outcome = lost.aborted ? 'deferred' : 'failed';
    await append([{ type: 'recovery.ended', recovery, service, outcome, ...why }]);
    return why;
  }
};
