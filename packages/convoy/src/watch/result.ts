import { keptOf } from '@convoy/engine/monitor/promises';
import type { SloSettings } from '@convoy/model/monitoring/slo';
import { type Exit, exits } from '../exit.ts';
import type { Result } from '../verb.ts';
import { incidentShown, incidentsText } from '../view/incidents.ts';
import { silenceLine, silencesShown } from '../view/silences.ts';
import { type ServiceShown, standingText } from '../view/watch.ts';
import type { Ran } from './running.ts';

type Services = Readonly<Record<string, ServiceShown>>;

const isBad = ({ status }: ServiceShown): boolean => status === 'down' || status === 'unknown';

const exitOf = (services: Services): Exit => (Object.values(services).some(isBad) ? exits.failed : exits.done);

/** What a single look at everything says. */
export const lookedResult = (environment: string, services: Services): Result => ({
  ...{ exit: exitOf(services), text: standingText(services), json: { environment, services } },
});

/** What a watch that has ended by itself says; `now` in ms since the epoch. */
export const ranResult = (
  { environment, slo }: { readonly environment: string; readonly slo: SloSettings | null },
  services: Services,
  { board, state, looks, missed, isHandedOver }: Ran,
  now: number,
): Result => {
  const silences = silencesShown(state, now);
  const incidents = [...state.incidents.open.values()];
  const kept = slo && Object.fromEntries(board.services.map((service) => [service, keptOf(board, service, slo, now)]));
  return {
    exit: exitOf(services),
    text: [
      standingText(services),
      ...(incidents.length > 0 ? [incidentsText(incidents, environment)] : []),
      ...silences.map(silenceLine),
    ].join('\n'),
    json: {
      ...{ environment, services, ...(kept && { slo: kept }), looks, missed },
      ...{ incidents: incidents.map(incidentShown), silences },
      ...(isHandedOver && { outcome: 'handed-over' }),
    },
  };
};

/** Of jobs that a schedule starts one watches, and that another one needs not is no fault. */
export const watchedResult = (environment: string, reason: string): Result => ({
  ...{ exit: exits.done, text: reason },
  json: { environment, outcome: 'watched', reason },
});
