import type { Known } from '@convoy/judge/condition/known';
import { addUp, quantileOf } from '@convoy/model/monitoring/sketch';
import { keyOf, type Monitoring } from '@convoy/model/monitoring/state';
import type { Board, Watched } from './board.ts';
import { sumOf } from './rollups.ts';
import type { Subject, Subjects } from './rules.ts';

/** Times to answer and shares of errors are those of so many milliseconds, in whole minutes. */
const windowMs = 300_000;

const quantiles: Readonly<Record<string, number>> = { '[P50]': 0.5, '[P95]': 0.95, '[P99]': 0.99 };

/** Numbers of an endpoint's looks; undefined: there were none that say anything. */
const measured = ({ rollups }: Watched, name: string, now: number): number | undefined => {
  const q = quantiles[name];
  const recent = rollups.recent(now - windowMs);
  if (q !== undefined) return quantileOf(addUp(recent.map(({ latency }) => latency)), q) ?? undefined;
  const { good, poor, bad } = sumOf(recent.map(({ counts }) => counts));
  const looks = good + poor + bad;
  return looks === 0 ? undefined : bad / looks;
};

/** All that rules are asked about at a time, ms since the epoch. */
export const subjectsOf = (board: Board, state: Monitoring, now: number): Subjects => {
  const { told, certificates, following } = state;
  const sinceDeployment = following.deployedAt === null ? undefined : now - following.deployedAt;
  const statusOf = (key: string, asksUnknown: boolean): string | undefined => {
    const status = told.get(key)?.status ?? 'unknown';
    return status === 'unknown' && !asksUnknown ? undefined : status;
  };
  const isMaintained = (service: string): boolean => told.get(service)?.status === 'maintenance';
  const of = (key: string, service: string, known: Readonly<Record<string, () => unknown>>): Subject['known'] => {
    return (asksUnknown): Known =>
      (name) => {
        if (name === '[STATUS]') return statusOf(key, asksUnknown);
        if (name === '[SERVICE]') return service;
        return name === '[SINCE_DEPLOYMENT]' ? sinceDeployment : known[name]?.();
      };
  };
  return (about) => {
    if (about === 'environment') return [{ labels: {}, isMaintained: false, known: of('', '', {}) }];
    if (about === 'service')
      return board.services.map((service) => ({
        ...{ labels: { service }, isMaintained: isMaintained(service), known: of(service, service, {}) },
      }));
    return board.watched.map((watched): Subject => {
      const { key, service, name: endpoint } = watched.endpoint;
      const notAfter = certificates.get(keyOf(service, endpoint))?.notAfter;
      const numbers = Object.fromEntries(
        [...Object.keys(quantiles), '[ERROR_RATE]'].map((name) => [name, () => measured(watched, name, now)]),
      );
      return {
        ...{ labels: { service, endpoint }, isMaintained: isMaintained(service) },
        known: of(key, service, {
          ...numbers,
          '[ENDPOINT]': () => endpoint,
          '[CERTIFICATE_EXPIRATION]': () => (notAfter === undefined ? undefined : notAfter - now),
        }),
      };
    });
  };
};
