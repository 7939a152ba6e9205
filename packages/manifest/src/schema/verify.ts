import { z } from 'zod';
import { condition, count, increase, name, names, path, run, text, wait } from './leaf.ts';

const smoke = z.strictObject({
  name: name().describe('Name of the check.'),
  get: path().describe('Path that is asked.'),
  expect: z.array(condition()).min(1).describe('Conditions that must all hold, for example "[STATUS] == 200".'),
});

const performance = z.strictObject({
  get: path().exactOptional().describe('Path that is measured.'),
  samples: count().exactOptional().describe('Requests for each of the two releases.'),
  'max-increase': increase()
    .exactOptional()
    .describe('By how much the candidate may be slower than the current release.'),
});

const security = z.strictObject({
  sarif: text().exactOptional().describe('Report of a scanner in SARIF.'),
  'fail-on': z
    .enum(['low', 'medium', 'high', 'critical'])
    .exactOptional()
    .describe('Severity from which the check fails.'),
  headers: z.boolean().exactOptional().describe("Whether the candidate's security headers are looked at."),
  'tls-days': count().exactOptional().describe('Days for which the certificate must still be valid.'),
});

const score = () => z.number().min(0).max(1);

const page = z.strictObject({
  performance: score().exactOptional().describe('Least Lighthouse score for performance, 0 to 1.'),
  accessibility: score().exactOptional().describe('Least Lighthouse score for accessibility, 0 to 1.'),
});

/** Checks of one service. */
export const verify = z.strictObject({
  smoke: z.array(smoke).exactOptional().describe('Requests to the candidate and what their answers must be.'),
  performance: performance.exactOptional().describe("Comparison of the candidate's speed with the current release's."),
  security: security.exactOptional().describe('Findings of a scanner, security headers and the certificate.'),
  page: page.exactOptional().describe('Lighthouse scores of the page.'),
});

/** A check by command, after the shift of all that it needs; exit status 0 passes. */
export const integration = z.strictObject({
  name: name().describe('Name of the check.'),
  needs: names().exactOptional().describe('Services that must be shifted first.'),
  run: run().describe(
    'Command: a string runs by `bash -eo pipefail -c`, a list without a shell; exit status 0 passes.',
  ),
  timeout: wait().exactOptional().describe('Limit of the check; default 5m.'),
});
