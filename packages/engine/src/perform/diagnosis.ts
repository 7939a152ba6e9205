import { healthOf, troubled } from '@convoy/judge/health/body';
import type { Probe } from '@convoy/model/ports';
import type { HealthSettings } from '@convoy/model/settings';

/** What only explains a verdict must not hold it back. */
const longestDiagnosisMs = 1_000;

/** Path, query and fragment; what is within a `${NAME:-default}` divides nothing. */
const parts = /^((?:\$\{[^{}]*\}|[^?#])*)(?:\?([^#]*))?(#.*)?$/s;
const partsOf = (address: string): string[] => (parts.exec(address) ?? [address]).slice(1).map((part) => part ?? '');

/** A path below the address of a service, with the queries of both; where one only connects there are none. */
export const under = (base: string, path: string): string => {
  if (/^(tcp|tls):/i.test(base)) return base;
  const [root = '', key = ''] = partsOf(base);
  const [way = '', asked = '', fragment = ''] = partsOf(path);
  const query = [key, asked].filter((part) => part !== '').join('&');
  return `${root.replace(/\/+$/, '')}/${way.replace(/^\/+/, '')}${query && `?${query}`}${fragment}`;
};

/**
 * What `health.live` and `health.detail` say beside a verdict that is no pass: whether the process lives at all, and which
 * of its parts it reports as failing.
 */
export const diagnosis = async (
  probe: Probe,
  base: string,
  health: Pick<HealthSettings, 'live' | 'detail'>,
  signal: AbortSignal,
): Promise<string> => {
  const look = (path: string) => probe.look({ url: under(base, path), timeoutMs: longestDiagnosisMs }, signal);
  const [live, detail] = await Promise.all([
    look(health.live),
    health.detail === undefined ? null : look(health.detail),
  ]);
  const parts = troubled(healthOf(detail?.body ?? ''));
  return [
    `; ${health.live} ${live.status === undefined ? `does not answer (${live.fault?.kind})` : `answers ${live.status}`}`,
    ...(parts.length > 0 ? [`; failing: ${parts.join(', ')}`] : []),
  ].join('');
};
