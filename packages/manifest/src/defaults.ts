import type { RollbackSettings } from '@convoy/model/settings';

/** What holds where a manifest says nothing; as in the example of DESIGN §5. */
export const defaultGate = {
  interval: '1s',
  timeout: '2m',
  startup: '60s',
  successes: 3,
  failures: 3,
  errors: 4,
  inconclusive: 3,
} as const;

export const defaultHealth = { live: '/health', ready: '/health/ready' } as const;

/** What is asked of an external dependency, whose health has no name that everybody knows. */
export const defaultExternalPath = '/';

export const defaultRollback: RollbackSettings = {
  on: ['deploy', 'gate', 'check', 'watch', 'cancel'],
  scope: 'deployment',
  tolerates: [],
};

/** Before the first restart of what is found down. */
export const defaultBackoff = '5s';

export const defaultTimeouts = {
  ...{ effect: '10m', task: '10m', check: '5m', step: '1m' },
  ...{ request: '10s', page: '2m', performance: '10m' },
} as const;

export const defaultChecks = { samples: 100, increase: '20%', runs: 3 } as const;

/** The one environment of a manifest that names none. */
export const defaultEnvironment = 'default';
