import { type categories, severities } from '@convoy/model/checks';
import { z } from 'zod';
import { count, increase, matching, name, names, path, run, text, wait } from './leaf.ts';
import { acrossServices, request, smoke, withMethod } from './request.ts';

const performance = withMethod(
  z.strictObject({
    ...request,
    samples: count().exactOptional().describe('Requests for each of the two releases; default 100.'),
    quantile: matching(/^p\d{1,2}(\.\d{1,2})?$/, 'expects a quantile')
      .exactOptional()
      .describe(
        'Which quantile of the time to answer may not grow, and nothing else; default: all of it, and p95 beside it.',
      ),
    'max-increase': increase()
      .exactOptional()
      .describe('By how much it may be slower than the current release; default 20%.'),
  }),
);

const paths = () => z.union([text(), z.array(text()).min(1)]);

const security = z.strictObject({
  scan: run().exactOptional().describe('Command that writes the reports before they are read.'),
  sarif: paths().exactOptional().describe('Reports of scanners in SARIF: a path, a glob, or several.'),
  secrets: paths().exactOptional().describe('Files that are searched for secrets: a path, a glob, or several.'),
  'fail-on': z.enum(severities).exactOptional().describe('Severity from which the check fails; default high.'),
  baseline: text().exactOptional().describe('File of known findings, each borne with until a date.'),
  headers: z.boolean().exactOptional().describe('Whether the security headers of the answer are looked at.'),
  cookies: z.boolean().exactOptional().describe('Whether the cookies of the answer are looked at.'),
  'tls-days': count()
    .exactOptional()
    .describe('Days for which the certificate must still be valid; its chain and protocol are looked at too.'),
  path: path().exactOptional().describe('Path that is asked for headers, cookies and certificate; default /.'),
  timeout: wait().exactOptional().describe('Limit of the check; default 5m.'),
});

const score = (of: string) =>
  z.number().min(0).max(1).exactOptional().describe(`Least Lighthouse score for ${of}, 0 to 1.`);

const page = z.strictObject({
  path: path().exactOptional().describe('Path of the page; default /.'),
  runs: count().exactOptional().describe('Runs of Lighthouse, whose median counts; default 3.'),
  timeout: wait().exactOptional().describe('Limit of one run; default 2m.'),
  ...({
    performance: score('performance'),
    accessibility: score('accessibility'),
    'best-practices': score('best practices'),
    seo: score('search engines'),
  } satisfies Record<(typeof categories)[number], unknown>),
  metrics: z
    .record(matching(/^[a-z][a-z0-9-]*$/, 'expects a metric'), z.union([wait(), z.number().min(0)]))
    .exactOptional()
    .describe('Most of a metric by the id of its audit, for example largest-contentful-paint: 2500ms.'),
});

/** Checks of one service. */
export const verify = z.strictObject({
  smoke: z.array(smoke).min(1).exactOptional().describe('Requests to the candidate and what their answers must be.'),
  performance: performance.exactOptional().describe("Comparison of the candidate's speed with the current release's."),
  security: security.exactOptional().describe('Findings of scanners, security headers, cookies and the certificate.'),
  page: page.exactOptional().describe('Lighthouse scores and metrics of a page.'),
});

/** A check after the shift of all that it needs: a command whose exit status 0 passes, or a list of requests. */
export const integration = z
  .strictObject({
    name: name().describe('Name of the check.'),
    needs: names().exactOptional().describe('Services that must be shifted first.'),
    run: run()
      .exactOptional()
      .describe('Command: a string runs by `bash -eo pipefail -c`, a list without a shell; exit status 0 passes.'),
    requests: z
      .array(acrossServices)
      .min(1)
      .exactOptional()
      .describe('Requests across services, instead of a command.'),
    results: paths()
      .exactOptional()
      .describe("Results that the command writes, JUnit's XML or CTRF: a path, a glob, or several."),
    timeout: wait().exactOptional().describe('Limit of the check; default 5m.'),
  })
  .superRefine(({ run: command, requests }, context) => {
    const fix = 'write a command as `run`, or a list of `requests`, and not both';
    if (command === undefined && requests === undefined)
      context.addIssue({ code: 'custom', message: 'neither `run` nor `requests` is given', params: { fix } });
    if (command !== undefined && requests !== undefined)
      context.addIssue({ code: 'custom', path: ['requests'], message: '`run` is given too', params: { fix } });
  });
