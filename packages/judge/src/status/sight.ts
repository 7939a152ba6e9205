import type { Look, Observation } from '@convoy/model/look';
import type { EndpointName, Grade } from '@convoy/model/monitoring/status';
import { healthOf } from '../health/body.ts';
import { interpret } from '../identity.ts';

/** What a look at an endpoint says of it. */
export interface Sight {
  readonly grade: Grade;
  readonly code: string;
  readonly reason: string;
  /** How long it took, in milliseconds. */
  readonly ms: number;
}

/** Whoever answers is looked at: whether it is the release that ought to be there is another question (drift). */
const anybody = { version: '', where: null, certain: true } as const;

const gradeOf = ({ outcome }: Observation): Grade => {
  switch (outcome) {
    case 'successful':
      return 'good';
    case 'failed':
      return 'bad';
    case 'inconclusive':
    case 'error':
      return 'none';
  }
};

/** Not every service has more than one endpoint: the paths of the others hold by default. */
const isNotOffered = (endpoint: EndpointName, { status }: Look): boolean =>
  endpoint !== 'ready' && (status === 404 || status === 405 || status === 501);

/** Types of errors by which a proxy says that nobody is behind it (RFC 9209). */
const nobodyBehind = /;\s*error=(connection_refused|destination_(unavailable|not_found|ip_unroutable)|dns_error)\b/;

/** Whether a proxy answers for one who is not there, and says so. */
const isAnsweredFor = ({ status = 0, headers = {} }: Look): boolean =>
  status >= 500 && nobodyBehind.test(String(headers['proxy-status'] ?? ''));

/**
 * Read as a gate reads it, and beyond that whether it is slow (`slowMs`; null: never) or says that it is degraded, and whether a
 * proxy says that nobody is behind it: that is as if it refused connections.
 */
export const sightOf = (look: Look, endpoint: EndpointName, slowMs: number | null): Sight => {
  const seen = interpret(look, anybody);
  const { code, reason, ms } = seen;
  if (isNotOffered(endpoint, look))
    return { grade: 'good', code: 'NOT_OFFERED', reason: `${endpoint} is not offered`, ms };
  const grade = gradeOf(seen);
  if (grade === 'bad' && isAnsweredFor(look))
    return { grade, code: 'HEALTH_REFUSED', reason: `${reason} for one who is not there`, ms };
  if (grade !== 'good') return { grade, code, reason, ms };
  if (look.body && healthOf(look.body).state === 'degraded') return { grade: 'poor', code: 'HEALTH_WARN', reason, ms };
  if (slowMs !== null && endpoint !== 'detail' && ms > slowMs)
    return { grade: 'poor', code: 'SLOW', reason: `${reason} after ${Math.round(ms)} ms, more than ${slowMs} ms`, ms };
  return { grade, code, reason, ms };
};
