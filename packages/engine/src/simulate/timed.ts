import type { PerformanceSettings, RequestSettings } from '@convoy/model/checks';

/** What performance checks of simulated services ask for. */
export const timedPath = '/performance';
const request: RequestSettings = { method: 'GET', path: timedPath, headers: {}, timeoutMs: 5_000 };

/** More requests of one check tell nothing more of a simulated service. */
const mostSamples = 100;

/** Asks as often as the check says, within reason. */
export const timedAs = (check: PerformanceSettings): PerformanceSettings => ({
  ...check,
  ...{ samples: Math.min(check.samples, mostSamples), request },
});

/** As few requests as are sure to find what is half slower. */
export const timed: PerformanceSettings = {
  ...{ request, samples: 30, quantile: null, maxIncrease: 0.2, timeoutMs: 60_000 },
};
