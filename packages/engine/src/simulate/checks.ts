import type { Checks } from '@convoy/model/check-ports';
import type { VerifySettings } from '@convoy/model/checks';
import type { ServiceSettings } from '@convoy/model/settings';
import type { Life } from './life.ts';
import { smokeStep } from './smoke.ts';
import { timedAs } from './timed.ts';
import type { World } from './world.ts';

/** Reports and pages of the simulated world: all is well, unless a check is to fail. */
export const checksFor = ({ time, chance, trouble }: World, life: Life): Checks => {
  const fails = async (place: string, signal: AbortSignal): Promise<boolean> => {
    await time.sleep(chance.int(500, 5000), signal);
    await life.wake();
    return trouble.strikes('verify-fails', place.replace('sim://', '').split('/')[0] ?? '');
  };
  return {
    findings: async ([place = ''], _since, signal) =>
      (await fails(place, signal))
        ? [{ tool: 'simulated', rule: 'simulated', severity: 'critical', message: 'simulated', fingerprint: place }]
        : [],
    secrets: async () => [],
    known: async () => [],
    cases: async () => [{ name: 'simulated', outcome: 'passed' }],
    page: async ({ url, categories }, signal) => {
      const score = (await fails(url, signal)) ? 0 : 1;
      return [
        {
          categories: Object.fromEntries(categories.map((category) => [category, score])),
          ...{ metrics: {}, failing: [], report: '' },
        },
      ];
    },
  };
};

/** The same checks of a simulated service. */
const simulatedChecks = ({ smoke, security, page, performance }: VerifySettings, service: string): VerifySettings => ({
  ...(smoke && {
    smoke: smoke.map(({ name }) => smokeStep(name)),
  }),
  ...(security && {
    security: {
      ...{ timeoutMs: security.timeoutMs, failOn: security.failOn, request: security.request },
      ...{ sarif: [`sim://${service}`], headers: false, cookies: false, tlsDays: null, secrets: [] },
    },
  }),
  ...(page && { page: { ...page, runs: 1, metrics: {} } }),
  ...(performance && { performance: timedAs(performance) }),
});

export const withSimulatedChecks = (service: ServiceSettings, name: string): ServiceSettings =>
  service.verify === undefined ? service : { ...service, verify: simulatedChecks(service.verify, name) };
