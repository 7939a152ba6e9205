import { stopwatch, systemClock } from '@convoy/drivers/clock';
import type { Standings } from '@convoy/engine/incidents/causes';
import { worstOf } from '@convoy/engine/monitor/decide';
import { type Endpoint, targetsOf } from '@convoy/engine/monitor/targets';
import type { Settings } from '@convoy/model/settings';
import type { Place } from '../place.ts';
import { createAims } from '../watch/aims.ts';
import { lookOnce } from '../watch/once.ts';

/** Looks at the same time. */
const concurrency = 50;

/** One look at what there is, each time it is asked for. */
export interface Sights {
  /** How these services are, all of them where none is named, by one look each; what has no `health` is not among them. */
  look(services: readonly string[] | null, signal: AbortSignal): Promise<Standings>;
  readonly close: () => void;
}

export const createSights = async (
  place: Place,
  settings: Settings,
  env: Readonly<Record<string, string | undefined>>,
  note: (line: string) => void,
): Promise<Sights> => {
  const endpoints = targetsOf(settings);
  const { createProbe } = await import('@convoy/drivers/probes/http');
  const probe = createProbe(stopwatch);
  const aims = await createAims(endpoints, { place, settings, env, note });
  const among = (services: readonly string[] | null) => (one: Endpoint) => services?.includes(one.service) ?? true;
  return {
    look: async (services, signal) => {
      await aims.refresh(signal);
      const looking = { clock: systemClock, probe, urlOf: aims.urlOf, concurrency, signal };
      const board = await lookOnce(endpoints.filter(among(services)), looking);
      const now = systemClock.now();
      return new Map(
        board.services.map((service) => {
          const reason = board.watched[worstOf(board, service, now)]?.last.reason ?? '';
          return [service, { status: board.serviceStatus(service, now), since: now, lookedAt: now, reason }];
        }),
      );
    },
    close: aims.close,
  };
};
