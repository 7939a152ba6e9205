import type { Capabilities } from '@convoy/model/capabilities';
import type { Base } from '@convoy/model/events';
import type { Marker } from '@convoy/model/release';
import type { CheckSettings, ServiceSettings, Settings, TaskSettings } from '@convoy/model/settings';

/** A service with everything that a plan may ask of it. */
export const service = (needs: readonly string[] = [], change: Partial<ServiceSettings> = {}): ServiceSettings => ({
  needs,
  provider: 'local',
  with: {},
  strategy: 'blue-green',
  timeoutMs: 1000,
  gate: { intervalMs: 50, timeoutMs: 1000, startupMs: 100, successes: 3, failures: 3, errors: 4, inconclusive: 3 },
  health: { live: '/health', ready: '/health/ready' },
  rollback: { on: ['deploy', 'gate', 'check', 'watch', 'cancel'], scope: 'deployment', tolerates: [] },
  watchMs: null,
  paths: [],
  ...change,
});

export const task = (phase: TaskSettings['phase'], change: Partial<TaskSettings> = {}): TaskSettings => ({
  run: 'true',
  phase,
  needs: [],
  idempotent: true,
  timeoutMs: 1000,
  ...change,
});

export const check = (...needs: string[]): CheckSettings => ({ needs, run: 'true', timeoutMs: 1000 });

export const settings = (services: Settings['services'], change: Partial<Settings> = {}): Settings => ({
  environment: 'staging',
  shift: 'each',
  maxParallel: null,
  services,
  tasks: {},
  checks: {},
  ...change,
});

export const able: Capabilities = { shift: true, describe: true, rollback: true, retire: true };

export const marker = (version: string, ordinal = 1): Marker => ({
  release: { version },
  deployment: `d-${ordinal}`,
  ordinal,
});

export const base = (change: Partial<Base> = {}): Base => ({
  markers: {},
  ordinal: 1,
  holds: [],
  floors: [],
  tasks: {},
  ...change,
});
