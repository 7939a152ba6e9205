import type { RequestSettings, RequestStep, VerifySettings } from '@convoy/model/checks';

export const request = (path = '/', change: Partial<RequestSettings> = {}): RequestSettings => ({
  ...{ method: 'GET', path, headers: {}, timeoutMs: 1000 },
  ...change,
});

/** A request that must be answered with 200, unless said otherwise. */
export const step = (name: string, change: Partial<RequestStep> = {}): RequestStep => ({
  ...{ name, request: request(`/${name}`), expect: ['[STATUS] == 200'], store: {} },
  ...change,
});

/** All checks that a service can have. */
export const everyCheck = {
  smoke: [step('list')],
  security: {
    ...{ timeoutMs: 1000, sarif: ['scan.sarif'], secrets: [], failOn: 'high', request: request() },
    ...{ headers: false, cookies: false, tlsDays: null },
  },
  page: { path: '/', runs: 1, timeoutMs: 1000, categories: { accessibility: 1 }, metrics: {} },
  performance: { request: request('/items'), timeoutMs: 600_000, samples: 100, quantile: null, maxIncrease: 0.2 },
} as const satisfies VerifySettings;

export const smoke = { verify: { smoke: everyCheck.smoke } } as const;
