import { systemClock } from '@convoy/drivers/clock';
import { createProbe } from '@convoy/drivers/probes/http';
import type { Context } from '@convoy/engine/perform/context';
import type { Ports } from '@convoy/engine/ports';
import type { Provider } from '@convoy/model/ports';
import type { ServiceSettings } from '@convoy/model/settings';
import { initialState, type ServiceState } from '@convoy/model/state';

const never = async (): Promise<never> => {
  throw new Error('no check of a verdict asks for it');
};

/** Looks at once; two failures in a row are a verdict. */
export const gate = {
  intervalMs: 1000,
  timeoutMs: 60_000,
  startupMs: 0,
  successes: 1,
  failures: 2,
  errors: 4,
  inconclusive: 3,
};

export const health = {
  live: '/health',
  ready: '/health/ready',
  detail: '/health/detailed',
  version: '[BODY].version',
};

export const settingsOf = (more: Partial<ServiceSettings>): ServiceSettings => ({
  ...{ needs: [], provider: 'local', with: {}, strategy: 'blue-green', timeoutMs: 60_000, watchMs: null, paths: [] },
  ...{ gate, health, rollback: { on: ['check'], scope: 'service', tolerates: [] } },
  ...more,
});

/** Our own ports: the real clock and probe, and this provider. */
export const portsOf = (provider: () => Provider): Ports => ({
  clock: systemClock,
  probe: createProbe(systemClock),
  checks: { findings: never, secrets: never, known: never, cases: never, page: never },
  evidence: { keep: async () => null },
  expand: (text) => text,
  repository: { manifest: 'convoy.yml', root: '' },
  host: { run: never, outlast: never },
  logs: { open: () => () => undefined },
  provider,
});

/** What a command of one service is performed with. */
export const contextOf = (
  { service, settings, known }: { service: string; settings: ServiceSettings; known?: ServiceState },
  ports: Ports,
  signal: AbortSignal,
): Context => ({
  ...{ ports, signal, key: 'bench', log: () => undefined },
  settings: {
    ...{ environment: 'bench', shift: 'each', maxParallel: null, tasks: {}, checks: {} },
    services: { [service]: settings },
  },
  state: { ...initialState, deployment: 'bench', services: known ? { [service]: known } : {} },
});
