import type { Known } from '@convoy/judge/condition/known';
import { addUp, quantileOf } from '@convoy/model/monitoring/sketch';
import { keyOf, type Monitoring } from '@convoy/model/monitoring/state';
import type { Board, Watched } from './board.ts';
import { sumOf } from './rollups.ts';
import type { Subject, Subjects } from './rules.ts';

/** Times to answer and shares of errors are those of so many milliseconds, in whole minutes. */
const windowMs = 300_000;

const quantiles: Readonly<Record<string, number>> = { '[P50]': 0.5, '[P95]': 0.95, '[P99]': 0.99 };

/** Worked out when it is asked for, and then known. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

/**
 * Numbers of an endpoint's looks since it was worked on: what a deployment explains is nobody's alert once it is over. Undefined:
 * there were none that say anything.
 */
const numbersOf = ({ rollups }: Watched, now: number, workedOn: number): Readonly<Record<string, () => unknown>> => {
  const recent = once(() => rollups.recent(now - windowMs).filter(({ from }) => from >= workedOn));
  const latency = once(() => addUp(recent().map((window) => window.latency)));
  const rate = once(() => {
    const { good, poor, bad } = sumOf(recent().map(({ counts }) => counts));
    return good + poor + bad === 0 ? undefined : bad / (good + poor + bad);
  });
  const times = Object.entries(quantiles).map(([name, q]) => [name, once(() => quantileOf(latency(), q) ?? undefined)]);
  return { ...Object.fromEntries(times), '[ERROR_RATE]': rate };
};

/** All that rules are asked about at a time, ms since the epoch. */
export const subjectsOf = (
  board: Board,
  state: Monitoring,
  isWorkedOn: (service: string) => boolean,
  now: number,
): Subjects => {
  const { told, certificates, following } = state;
  const sinceDeployment = following.deployedAt === null ? undefined : now - following.deployedAt;
  const statusOf = (key: string, asksUnknown: boolean): string | undefined => {
    const status = told.get(key)?.status ?? 'unknown';
    return status === 'unknown' && !asksUnknown ? undefined : status;
  };
  const isMaintained = (service: string): boolean => isWorkedOn(service) || told.get(service)?.status === 'maintenance';
  const of = (key: string, service: string, known: Readonly<Record<string, () => unknown>>): Subject['known'] => {
    return (asksUnknown): Known =>
      (name) => {
        if (name === '[STATUS]') return statusOf(key, asksUnknown);
        if (name === '[SERVICE]') return service;
        return name === '[SINCE_DEPLOYMENT]' ? sinceDeployment : known[name]?.();
      };
  };
  const services = once(() =>
    board.services.map((service) => ({
      ...{ labels: { service }, isMaintained: isMaintained(service), known: of(service, service, {}) },
    })),
  );
  const endpoints = once(() =>
    board.watched.map((watched): Subject => {
      const { key, service, name: endpoint } = watched.endpoint;
      const notAfter = certificates.get(keyOf(service, endpoint))?.notAfter;
      return {
        ...{ labels: { service, endpoint }, isMaintained: isMaintained(service) },
        known: of(key, service, {
          ...numbersOf(watched, now, told.get(service)?.workedOn ?? 0),
          '[ENDPOINT]': () => endpoint,
          '[CERTIFICATE_EXPIRATION]': () => (notAfter === undefined ? undefined : notAfter - now),
        }),
      };
    }),
  );
  return (about) => {
    if (about === 'environment') return [{ labels: {}, isMaintained: false, known: of('', '', {}) }];
    return about === 'service' ? services() : endpoints();
  };
};
