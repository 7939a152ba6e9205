import type { Verdict } from '@convoy/model/look';
import { quantile } from './numbers/quantile.ts';

/** What a verdict tells of times to answer, in milliseconds and any order; nothing where there are none. */
export const latencyOf = (times: readonly number[]): Pick<Verdict, 'latency'> => {
  if (times.length === 0) return {};
  const ascending = times.toSorted((a, b) => a - b);
  return { latency: { p50: quantile(ascending, 0.5), p95: quantile(ascending, 0.95), max: quantile(ascending, 1) } };
};
