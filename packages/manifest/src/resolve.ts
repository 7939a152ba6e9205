import { durationMs } from '@convoy/model/duration';
import { ConvoyError } from '@convoy/model/error';
import { type MonitorSettings, usualMonitor } from '@convoy/model/monitoring/settings';
import type { RecoverSettings } from '@convoy/model/recovery/settings';
import type {
  CanaryStep,
  CareSettings,
  CheckSettings,
  ExternalSettings,
  HealthSettings,
  ServiceSettings,
  Settings,
  TaskSettings,
} from '@convoy/model/settings';
import {
  defaultBackoff,
  defaultEnvironment,
  defaultExternalPath,
  defaultGate,
  defaultHealth,
  defaultRollback,
  defaultTimeouts,
} from './defaults.ts';
import { freezeOf } from './freeze.ts';
import type { Care, Check, External, Gate, Health, Manifest, Monitor, Service, Task } from './schema/manifest.ts';
import { mergeService } from './tree.ts';
import { shareOf, stepOf, verifyOf } from './verify.ts';
import { code, didYouMean } from './words.ts';

/** Environments of a manifest; one that names none is deployed to `default`. */
export const environmentsOf = ({ environments = {} }: Manifest): string[] => {
  const names = Object.keys(environments);
  return names.length > 0 ? names : [defaultEnvironment];
};

const gateOf = (shared: Gate | undefined, own: Gate | undefined): ServiceSettings['gate'] => {
  const { interval, timeout, startup, ...counts } = { ...defaultGate, ...shared, ...own };
  return {
    intervalMs: durationMs(interval),
    timeoutMs: durationMs(timeout),
    startupMs: durationMs(startup),
    ...counts,
  };
};

const healthOf = (health: Health): HealthSettings => ({ ...defaultHealth, ...health });

const canaryStepOf = (step: { readonly weight: string; readonly for: string }): CanaryStep => ({
  share: shareOf(step.weight),
  forMs: durationMs(step.for),
});

const strategyOf = (strategy: Service['strategy'] = 'blue-green'): Pick<ServiceSettings, 'strategy' | 'canary'> =>
  typeof strategy === 'string'
    ? { strategy }
    : {
        strategy: 'canary',
        canary: strategy.canary.map(canaryStepOf),
      };

const watchOf = (watch: Service['watch']): Pick<ServiceSettings, 'watchMs' | 'watchMaxIncrease'> => {
  if (watch === undefined) return { watchMs: null };
  const { for: time, 'max-increase': most } = watch;
  return { watchMs: durationMs(time), ...(most === undefined ? {} : { watchMaxIncrease: shareOf(most) }) };
};

const monitorOf = ({ interval, slow, maintenance, page }: Monitor): MonitorSettings => ({
  intervalMs: interval === undefined ? usualMonitor.intervalMs : durationMs(interval),
  slowMs: slow === undefined ? usualMonitor.slowMs : durationMs(slow),
  maintenance: maintenance === undefined ? usualMonitor.maintenance : maintenance.flatMap(freezeOf),
  ...(page === undefined ? {} : { pageMs: durationMs(page) }),
});

/** Where nothing is said of what to do, nothing is done; a rollback is asked for by either key. */
const recoverOf = ({ recover, rollback }: Service): RecoverSettings | null => {
  const takesBack = rollback?.on?.includes('monitor') ?? false;
  if (recover === undefined && !takesBack) return null;
  const { restart = 0, backoff = defaultBackoff, drift = 'report' } = recover ?? {};
  const usual = restart > 0 ? 'escalate' : null;
  const otherwise = recover?.otherwise ?? (takesBack ? 'rollback' : usual);
  return { restarts: restart, backoffMs: durationMs(backoff), otherwise, drift };
};

const serviceOf = (service: Service, { gate, monitor }: NonNullable<Manifest['defaults']>): ServiceSettings => {
  const recover = recoverOf(service);
  return {
    needs: service.needs ?? [],
    provider: service.provider,
    with: service.with ?? {},
    ...strategyOf(service.strategy),
    timeoutMs: durationMs(service.timeout ?? defaultTimeouts.effect),
    gate: gateOf(gate, service.gate),
    health: service.health === undefined ? null : healthOf(service.health),
    rollback: { ...defaultRollback, ...service.rollback },
    ...(service.verify === undefined ? {} : { verify: verifyOf(service.verify) }),
    ...watchOf(service.watch),
    ...(monitor || service.monitor ? { monitor: monitorOf({ ...monitor, ...service.monitor }) } : {}),
    ...(recover === null ? {} : { recover }),
    paths: service.paths ?? [],
  };
};

const externalOf = (
  { health, gate, monitor }: External,
  defaults: NonNullable<Manifest['defaults']>,
): ExternalSettings => {
  const ready = health.ready ?? defaultExternalPath;
  return {
    gate: gateOf(defaults.gate, gate),
    health: { ...health, ready, live: ready },
    ...(defaults.monitor || monitor ? { monitor: monitorOf({ ...defaults.monitor, ...monitor }) } : {}),
  };
};

const taskOf = ({
  run,
  phase,
  needs = [],
  idempotent = false,
  timeout = defaultTimeouts.task,
}: Task): TaskSettings => ({
  run,
  phase,
  needs,
  idempotent,
  timeoutMs: durationMs(timeout),
});

const checkOf = ({ needs = [], run, requests, results, timeout = defaultTimeouts.check }: Check): CheckSettings => ({
  needs: [...new Set([...needs, ...(requests ?? []).map(({ service }) => service)])],
  ...(run === undefined ? {} : { run }),
  ...(requests === undefined ? {} : { requests: requests.map(stepOf) }),
  ...(results === undefined ? {} : { results: typeof results === 'string' ? [results] : results }),
  timeoutMs: durationMs(timeout),
});

const careOf = ({ watch, canary, ask }: Care): CareSettings => ({
  ...(watch === undefined ? {} : { watch }),
  ...(canary === undefined ? {} : { canary: { from: shareOf(canary.from), ...canaryStepOf(canary) } }),
  ...(ask === undefined ? {} : { ask: shareOf(ask) }),
});

const map = <T, R>(record: Readonly<Record<string, T>>, to: (value: T, name: string) => R): Record<string, R> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, to(value, name)]));

/**
 * What of a parsed manifest holds for one environment: defaults, then the service, then the environment's override.
 * Maps are merged, lists and single values replaced. Throws `UNKNOWN_ENVIRONMENT`.
 */
export const resolve = (manifest: Manifest, environment: string): Settings => {
  const known = environmentsOf(manifest);
  if (!known.includes(environment)) {
    const { question, fix } = didYouMean(environment, known);
    throw new ConvoyError('UNKNOWN_ENVIRONMENT', `unknown environment ${code(environment)}${question || `; ${fix}`}`);
  }
  const own = manifest.environments?.[environment] ?? {};
  const overrides = new Map(Object.entries(own.services ?? {}));
  const merged = (service: Service, name: string) =>
    (overrides.has(name) ? mergeService(service, overrides.get(name)) : service) as Service;
  const { url, freeze, access, 'promotes-from': promotesFrom } = own;
  return {
    name: manifest.name,
    environment,
    ...(url === undefined ? {} : { url }),
    ...(freeze === undefined ? {} : { freeze: freeze.flatMap(freezeOf) }),
    ...(access === undefined ? {} : { access }),
    ...(promotesFrom === undefined ? {} : { promotesFrom }),
    shift: manifest.shift ?? 'each',
    ...(manifest.care === undefined ? {} : { care: careOf(manifest.care) }),
    maxParallel: manifest['max-parallel'] ?? null,
    services: map(manifest.services, (service, name) => serviceOf(merged(service, name), manifest.defaults ?? {})),
    ...(manifest.external === undefined
      ? {}
      : { external: map(manifest.external, (external) => externalOf(external, manifest.defaults ?? {})) }),
    tasks: map(manifest.tasks ?? {}, taskOf),
    checks: map(Object.fromEntries((manifest.verify?.integration ?? []).map((check) => [check.name, check])), checkOf),
  };
};
