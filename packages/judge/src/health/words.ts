/** How well something is, as far as an answer says; unknown: it says nothing that is known. */
export type HealthState = 'healthy' | 'degraded' | 'unhealthy' | 'unknown';

/**
 * What health bodies write, in any case: draft-inadarei-api-health-check-06 (pass, warn, fail, and ok, up, error, down,
 * which it takes for the same), Spring Boot (UP, DOWN, OUT_OF_SERVICE), MicroProfile Health (UP, DOWN), ASP.NET Core
 * (Healthy, Degraded, Unhealthy), Terminus (ok, error, shutting_down), and plain words for the same.
 */
const words: Readonly<Record<Exclude<HealthState, 'unknown'>, readonly string[]>> = {
  healthy: ['pass', 'passed', 'ok', 'up', 'healthy', 'ready', 'success', 'true'],
  degraded: ['warn', 'warning', 'degraded'],
  unhealthy: [
    ...['fail', 'failed', 'failure', 'error', 'down', 'unhealthy', 'false'],
    ...['out_of_service', 'shutting_down', 'not_ready', 'critical', 'fatal'],
  ],
};

const states = new Map(
  Object.entries(words).flatMap(([state, all]) => all.map((word) => [word, state as HealthState] as const)),
);

/** The state that a status stands for: a known word, or a truth. */
export const stateOf = (status: unknown): HealthState =>
  typeof status === 'string' || typeof status === 'boolean'
    ? (states.get(String(status).trim().toLowerCase()) ?? 'unknown')
    : 'unknown';

const severity: readonly HealthState[] = ['unknown', 'healthy', 'degraded', 'unhealthy'];

/** The worst of some states; unknown says less than any other. */
export const worst = (all: readonly HealthState[]): HealthState =>
  all.reduce<HealthState>((one, other) => (severity.indexOf(other) > severity.indexOf(one) ? other : one), 'unknown');
