import { z } from 'zod';
import { count, healthUrl, path, wait } from './leaf.ts';

const releasePath = () => {
  const error = 'expects a release path';
  return z.string({ error }).regex(/^\[BODY\](\.|\[|$)/, { error });
};

/** How observations of a candidate become a verdict (DESIGN §6, Gate). */
export const gate = z.strictObject({
  interval: wait().exactOptional().describe('Time between two observations.'),
  timeout: wait().exactOptional().describe('Limit of the whole gate; at its end the gate has failed.'),
  startup: wait().exactOptional().describe('Until this is over, failures before the first success do not count.'),
  successes: count().exactOptional().describe('Successful observations in a row that pass the gate.'),
  failures: count().exactOptional().describe('Failed observations in a row that fail the gate.'),
  errors: count().exactOptional().describe('Errors of our own in a row that end the gate.'),
  inconclusive: count().exactOptional().describe('Inconclusive observations in a row that end the gate.'),
});

export const health = z.strictObject({
  url: healthUrl()
    .exactOptional()
    .describe(
      "Where the service answers, tcp://host:port where one can only connect; without it the provider's own URLs are used.",
    ),
  live: path().exactOptional().describe('Path that answers when the process lives; default /health.'),
  ready: path().exactOptional().describe('Path that answers when requests can be served; default /health/ready.'),
  detail: path().exactOptional().describe('Path that answers with the state of each dependency.'),
  version: releasePath().exactOptional().describe('Where the answer names its release, for example [BODY].version.'),
});
