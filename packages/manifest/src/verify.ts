import type {
  Category,
  PageSettings,
  PerformanceSettings,
  RequestSettings,
  RequestStep,
  SecuritySettings,
  VerifySettings,
} from '@convoy/model/checks';
import { categories } from '@convoy/model/checks';
import { durationMs } from '@convoy/model/duration';
import type { z } from 'zod';
import { defaultChecks, defaultTimeouts } from './defaults.ts';
import { type acrossServices, methods } from './schema/request.ts';
import type { verify } from './schema/verify.ts';

type Verify = z.output<typeof verify>;
type Asked = Omit<z.output<typeof acrossServices>, 'name' | 'service' | 'expect' | 'store'>;
type Step = Omit<z.output<typeof acrossServices>, 'service'> & { readonly service?: string };

const requestOf = (asked: Asked): RequestSettings => {
  const method = methods.find((key) => asked[key] !== undefined) ?? 'get';
  return {
    method: method.toUpperCase(),
    path: asked[method] ?? '/',
    headers: asked.headers ?? {},
    ...(asked.body === undefined ? {} : { body: asked.body }),
    ...(asked.follow === undefined ? {} : { follow: asked.follow }),
    timeoutMs: durationMs(asked.timeout ?? defaultTimeouts.request),
  };
};

export const stepOf = ({ name, service, expect, store = {}, ...asked }: Step): RequestStep => ({
  ...{ name, request: requestOf(asked), expect, store },
  ...(service === undefined ? {} : { service }),
});

/** Of 1: `20%` is 0.2. */
export const shareOf = (percentage: string): number => Number.parseFloat(percentage) / 100;

const performanceOf = (written: NonNullable<Verify['performance']>): PerformanceSettings => {
  const { samples, quantile, 'max-increase': increase, ...asked } = written;
  const request = requestOf(asked);
  const many = samples ?? defaultChecks.samples;
  return {
    request,
    samples: many,
    // Both releases are asked in turn.
    timeoutMs: durationMs(defaultTimeouts.performance),
    quantile: quantile === undefined ? null : Number(quantile.slice(1)) / 100,
    maxIncrease: shareOf(increase ?? defaultChecks.increase),
  };
};

const listOf = (written: string | readonly string[] | undefined): readonly string[] =>
  written === undefined ? [] : typeof written === 'string' ? [written] : written;

const securityOf = (written: NonNullable<Verify['security']>): SecuritySettings => ({
  ...(written.scan === undefined ? {} : { scan: written.scan }),
  timeoutMs: durationMs(written.timeout ?? defaultTimeouts.check),
  sarif: listOf(written.sarif),
  secrets: listOf(written.secrets),
  failOn: written['fail-on'] ?? 'high',
  ...(written.baseline === undefined ? {} : { baseline: written.baseline }),
  headers: written.headers ?? false,
  cookies: written.cookies ?? false,
  tlsDays: written['tls-days'] ?? null,
  request: requestOf({ get: written.path ?? '/' }),
});

const pageOf = ({ path = '/', runs, timeout, metrics = {}, ...scores }: NonNullable<Verify['page']>): PageSettings => ({
  path,
  runs: runs ?? defaultChecks.runs,
  timeoutMs: durationMs(timeout ?? defaultTimeouts.page),
  categories: Object.fromEntries(
    categories.flatMap((one): [Category, number][] => (scores[one] === undefined ? [] : [[one, scores[one]]])),
  ),
  metrics: Object.fromEntries(
    Object.entries(metrics).map(([id, most]) => [id, typeof most === 'number' ? most : durationMs(most)]),
  ),
});

/** Checks of a service with their defaults. */
export const verifyOf = ({ smoke, security, page, performance }: Verify): VerifySettings => ({
  ...(smoke === undefined ? {} : { smoke: smoke.map(stepOf) }),
  ...(security === undefined ? {} : { security: securityOf(security) }),
  ...(page === undefined ? {} : { page: pageOf(page) }),
  ...(performance === undefined ? {} : { performance: performanceOf(performance) }),
});
