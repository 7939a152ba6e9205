import type { RequestStep } from '@convoy/model/checks';

/** What smoke checks of simulated services ask for. */
export const smokePath = '/smoke';

/** Asks only whether all is well: what else a check may want is not simulated. */
export const smokeStep = (name: string): RequestStep => ({
  name,
  request: { method: 'GET', path: smokePath, headers: {}, timeoutMs: 5_000 },
  expect: ['[STATUS] == 200'],
  store: {},
});
