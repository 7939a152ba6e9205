import type { FaultKind } from '../twin/http/faults.ts';

/** One way in which a call goes wrong. */
export interface Kind {
  readonly name: string;
  readonly fault: FaultKind;
  /** How many calls from there on meet it; null: all of them. */
  readonly times: number | null;
  /** Only calls of this route, by its beginning. */
  readonly only?: string;
  /** It may cost a command its time limit, and then the deployment is taken back. */
  readonly isLate?: boolean;
}

const once = (name: string, fault: FaultKind, only?: string): Kind => ({
  ...{ name, fault, times: 1 },
  ...(only === undefined ? {} : { only }),
});
const lasting = (name: string, times: number | null, fault: FaultKind): Kind => ({ name, fault, times });
const minute = 60_000;

/** Every kind that the twin knows, and of some what lasts. */
export const kinds: readonly Kind[] = [
  once('an answer late by 3 s', { kind: 'latency', ms: 3_000 }),
  { ...once('an answer later than any time limit', { kind: 'latency', ms: 20 * minute }), isLate: true },
  once('status 500', { kind: 'status', status: 500 }),
  once('status 502', { kind: 'status', status: 502 }),
  once('status 503', { kind: 'status', status: 503 }),
  once('status 401', { kind: 'status', status: 401, message: 'Bad credentials' }),
  once('status 403', { kind: 'status', status: 403, message: 'Resource not accessible by integration' }),
  once('status 404', { kind: 'status', status: 404, message: 'Not Found' }),
  once('status 409', { kind: 'status', status: 409, message: 'Conflict' }),
  once('status 422', { kind: 'status', status: 422, message: 'Validation Failed' }),
  once('429', { kind: 'too-many', retryAfter: 7 }),
  once('a secondary limit', { kind: 'secondary-limit', retryAfter: 60 }),
  once(
    'GraphQL: RATE_LIMITED',
    { kind: 'graphql-error', type: 'RATE_LIMITED', message: 'API rate limit exceeded' },
    'graphql',
  ),
  once('GraphQL: a race', { kind: 'graphql-error', message: 'is at 1234abcd but expected 5678abcd' }, 'graphql create'),
  once('GraphQL: something went wrong', { kind: 'graphql-error', message: 'Something went wrong' }, 'graphql'),
  once('a reset', { kind: 'reset' }),
  once('a lost answer', { kind: 'lost' }),
  once('an answer without its body', { kind: 'truncated', bytes: 0 }),
  once('half of an answer', { kind: 'truncated', bytes: 20 }),
  once('an answer from before the last write', { kind: 'stale', writes: 1 }),
  once('an answer from before the last 3 writes', { kind: 'stale', writes: 3 }),
  lasting('3 resets', 3, { kind: 'reset' }),
  lasting('3 lost answers', 3, { kind: 'lost' }),
  lasting('an outage from there on', null, { kind: 'status', status: 503 }),
  lasting('silence from there on', null, { kind: 'reset' }),
  lasting('limits from there on', null, { kind: 'secondary-limit', retryAfter: 60 }),
];
