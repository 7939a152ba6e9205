import { systemClock } from '@convoy/drivers/clock';
import { keysAtWork } from '@convoy/drivers/outlast';
import type { Ports } from '@convoy/engine/ports';
import { isRecovery } from '@convoy/engine/recovery/id';
import { messageOf } from '@convoy/model/error';
import type { MonitorEvent } from '@convoy/model/monitoring/facts';
import type { Settings } from '@convoy/model/settings';
import type { Place } from '../place.ts';
import type { Surroundings } from '../verb.ts';
import { watchEvents } from '../watch/journal.ts';

/** What a watch journals before it restarts something. */
type Decided = Extract<MonitorEvent, { type: 'recovery.decided' }>;

/**
 * Restarts of this environment of which no end is journalled, and whose commands may be at work on this machine: a service that
 * was restarted is started with the same key, and is no command.
 */
const leftAtWork = async (
  place: Place,
  environment: string,
  keys: ReadonlySet<string>,
): Promise<readonly Decided[]> => {
  if (keys.size === 0) return [];
  const events = await watchEvents(place, environment);
  const ended = new Set(
    events.flatMap((one) => (one.type === 'service.restarted' || one.type === 'recovery.ended' ? one.recovery : [])),
  );
  return events.filter(
    (event): event is Decided =>
      event.type === 'recovery.decided' && keys.has(event.recovery) && !ended.has(event.recovery),
  );
};

/**
 * Waits for restarts that a watch which was killed has left at work on this machine, each as long as it may take: what it
 * restarts is about to be deployed, or restarted. The environment must be held, so that nobody begins another. Null when none is
 * left; else why nothing can be begun: with `RESTARTS_UNKNOWN` something is at work, and nobody can tell on what.
 */
export const outlastRestarts = async (
  place: Place,
  { environment, services }: Settings,
  ports: Ports,
  { note, onSignal }: Pick<Surroundings, 'note' | 'onSignal'>,
): Promise<{ readonly code: 'CANCELLED' | 'RESTARTS_UNKNOWN'; readonly reason: string } | null> => {
  const isOfThese = (key: string): boolean => Object.keys(services).some((service) => key.endsWith(`-${service}`));
  const keys = new Set([...keysAtWork()].filter((key) => isRecovery(key) && isOfThese(key)));
  const left = await leftAtWork(place, environment, keys).catch(messageOf);
  if (typeof left === 'string') {
    const what = `${[...keys].join(', ')} is at work on this machine: wait until that has ended, or end it`;
    return {
      code: 'RESTARTS_UNKNOWN',
      reason: `${what}; whether it restarts anything in ${environment} is not known: ${left}`,
    };
  }
  for (const { recovery, service, at } of left) {
    const outlast = services[service] && ports.provider(service).outlast;
    if (!outlast) continue;
    note(`waiting for ${recovery}: it restarts ${service}, and the watch that began it is gone`);
    const stop = new AbortController();
    const off = onSignal(() => stop.abort());
    const leftMs = Date.parse(at) + (services[service]?.timeoutMs ?? 0) - systemClock.now();
    const over = AbortSignal.timeout(Math.max(0, leftMs));
    try {
      await outlast(recovery, AbortSignal.any([stop.signal, over]));
    } catch {
      if (stop.signal.aborted)
        return { code: 'CANCELLED', reason: `cancelled while ${recovery} was waited for: nothing was begun` };
      note(`${recovery} is at work for longer than it may be, and is not waited for any more`);
    } finally {
      off();
    }
  }
  return null;
};
