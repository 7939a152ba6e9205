import { z } from 'zod';
import { matching, name, run, text, wait } from './leaf.ts';

const step = z.strictObject({
  name: name().describe('Name of the step.'),
  run: run().describe('Command: a string runs by `bash -eo pipefail -c`, a list without a shell.'),
  on: z
    .record(text(), z.string())
    .exactOptional()
    .describe("Labels that the incident's alert must have, for example severity and cause; default: every incident."),
  timeout: wait().exactOptional().describe('Limit of the step; default 1m.'),
  idempotent: z
    .boolean()
    .exactOptional()
    .describe('Whether taking it again does no harm where nobody knows whether it ended; default false.'),
});

/** What is done by itself when an incident opens, and where it is written what else to do. */
export const incident = z.strictObject({
  run: z.array(step).exactOptional().describe('First steps, one after the other, each once for an incident.'),
  runbooks: z
    .record(
      matching(/^(\*|[a-z0-9][a-z0-9-]{0,62})$/, 'expects a name'),
      matching(/^https?:\/\/\S+$/, 'expects a link'),
    )
    .exactOptional()
    .describe('Links to runbooks by the service or dependency that is the cause; *: of all others.'),
});
