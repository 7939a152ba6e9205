import type { StatusRule } from '@convoy/judge/status/endpoint';
import { lookedAt } from '@convoy/model/external';
import { type Graph, graphOf } from '@convoy/model/graph';
import type { MonitorSettings } from '@convoy/model/monitoring/settings';
import { usualMonitor } from '@convoy/model/monitoring/settings';
import { keyOf } from '@convoy/model/monitoring/state';
import { type EndpointName, endpointNames } from '@convoy/model/monitoring/status';
import { needsOf } from '@convoy/model/neighbours';
import type { ExternalSettings, HealthSettings, Settings } from '@convoy/model/settings';
import { longestLookMs } from '../limits.ts';

/** One endpoint that is looked at again and again. Times in milliseconds. */
export interface Endpoint {
  readonly key: string;
  readonly service: string;
  readonly name: EndpointName;
  readonly path: string;
  readonly intervalMs: number;
  /** Limit of one look. */
  readonly timeoutMs: number;
  readonly slowMs: number | null;
  readonly rule: StatusRule;
}

/** So many intervals without a look that says anything, and nobody knows how it is. */
const staleIntervals = 3;
/** In so many intervals a penalty for flapping halves, so that damping means the same however often one looks. */
const halfLifeIntervals = 30;
/** A look gets the interval, but no less than this. */
const shortestLimitMs = 1_000;

const pathsOf = ({ url = '', live, ready, detail }: HealthSettings): Partial<Record<EndpointName, string>> =>
  // Where one can only connect there is nothing to ask for.
  /^(tcp|tls):/i.test(url) ? { ready } : { live, ready, ...(detail === undefined ? {} : { detail }) };

const endpointsOf = (
  service: string,
  { gate, monitor = usualMonitor }: ExternalSettings,
  health: HealthSettings,
): Endpoint[] => {
  const { intervalMs, slowMs } = monitor;
  const timeoutMs = Math.min(longestLookMs, Math.max(shortestLimitMs, intervalMs));
  const rule: StatusRule = {
    ...{ failures: gate.failures, successes: gate.successes },
    staleMs: staleIntervals * intervalMs + timeoutMs,
    halfLifeMs: halfLifeIntervals * intervalMs,
  };
  const paths = pathsOf(health);
  return endpointNames.flatMap((name) => {
    const path = paths[name];
    return path === undefined
      ? []
      : [{ key: keyOf(service, name), service, name, path, intervalMs, timeoutMs, slowMs, rule }];
  });
};

/** All that is to be looked at in an environment; a service without `health` has nothing to look at. */
export const targetsOf = ({ services, external = {} }: Settings): Endpoint[] => [
  ...Object.entries(services).flatMap(([service, settings]) =>
    settings.health ? endpointsOf(service, settings, settings.health) : [],
  ),
  ...Object.entries(external).flatMap(([name, settings]) =>
    // Whether its process lives is its operator's business.
    settings.health ? endpointsOf(name, settings, settings.health).filter((one) => one.name !== 'live') : [],
  ),
];

/** How a service, or what services need, is watched. */
export const monitorOf = (settings: Settings, name: string): MonitorSettings =>
  lookedAt(settings, name)?.monitor ?? usualMonitor;

/** Which service needs which service or external dependency, itself or through tasks: what fails by whom. */
export const watchedGraph = (settings: Settings): Graph =>
  graphOf({
    ...Object.fromEntries(Object.keys(settings.services).map((name) => [name, [...needsOf(settings, name)]])),
    ...Object.fromEntries(Object.keys(settings.external ?? {}).map((name) => [name, []])),
  });
