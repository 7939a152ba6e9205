import type { EndpointName, Status } from '@convoy/model/monitoring/status';

type Seen = Exclude<Status, 'maintenance'>;

/**
 * A service by its endpoints: down where it says that it cannot serve or that its process is dead; what only its parts say
 * makes it degraded, for it serves. While it is `pending`, what was told is told on.
 */
export const serviceStatus = (endpoints: Partial<Readonly<Record<EndpointName, Seen>>>): Seen => {
  const { live, ready, detail } = endpoints;
  const own = [live, ready];
  if (own.includes('down')) return 'down';
  if (own.includes('unknown')) return 'unknown';
  if (own.includes('degraded')) return 'degraded';
  // A whole that is about to be down is not told first for its parts.
  if (own.includes('pending')) return 'pending';
  if (detail === 'degraded' || detail === 'down') return 'degraded';
  return detail === 'pending' ? 'pending' : 'up';
};
