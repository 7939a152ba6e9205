import type { EndpointName, Status } from '@convoy/model/monitoring/status';

type Seen = Exclude<Status, 'maintenance'>;

/**
 * A service by its endpoints: down where it says that it cannot serve or that its process is dead; what only its parts say
 * makes it degraded, for it serves. `pending` is the least: what is told already is told on meanwhile.
 */
export const serviceStatus = (endpoints: Partial<Readonly<Record<EndpointName, Seen>>>): Seen => {
  const { live, ready, detail } = endpoints;
  const own = [live, ready];
  if (own.includes('down')) return 'down';
  if (own.includes('unknown')) return 'unknown';
  if (own.includes('degraded') || detail === 'degraded' || detail === 'down') return 'degraded';
  return own.includes('pending') || detail === 'pending' ? 'pending' : 'up';
};
