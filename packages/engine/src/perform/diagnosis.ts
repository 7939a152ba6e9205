import { healthOf, troubled } from '@convoy/judge/health/body';
import type { Probe } from '@convoy/model/ports';
import type { HealthSettings } from '@convoy/model/settings';

/** No single look takes longer than this, however long its gate may last. */
export const longestLookMs = 5_000;
/** What only explains a verdict must not hold it back. */
const longestDiagnosisMs = 1_000;

/** A path below the address of a service; where one only connects there are none. */
export const under = (base: string, path: string): string =>
  /^(tcp|tls):/i.test(base) ? base : `${base.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`;

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
