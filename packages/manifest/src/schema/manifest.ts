import { z } from 'zod';
import { alerts, slo } from './alerts.ts';
import { care } from './care.ts';
import { environment } from './environment.ts';
import { external } from './external.ts';
import { gate, type health } from './gate.ts';
import { incident } from './incident.ts';
import { count, name } from './leaf.ts';
import { monitor } from './monitor.ts';
import { service, task } from './service.ts';
import { integration } from './verify.ts';

/** Every key of a manifest (DESIGN §5). Nothing is transformed: a manifest is what was written. */
export const manifest = z.strictObject({
  version: z.literal(1).describe('Version of this format.'),
  name: name().describe('Name of what is deployed together.'),
  defaults: z
    .strictObject({
      gate: gate.exactOptional().describe('Gate of every service that does not deviate.'),
      monitor: monitor.exactOptional().describe('How every service is watched that does not deviate.'),
    })
    .exactOptional()
    .describe('What holds for every service.'),
  shift: z
    .enum(['each', 'together'])
    .exactOptional()
    .describe('each: a service shifts when its own gate has passed; together: all are gated, then all shift.'),
  'max-parallel': count()
    .exactOptional()
    .describe('How many commands with an effect run at the same time; default no limit.'),
  care: care.exactOptional().describe('How carefully to go where the risk is high; it decides nothing else.'),
  environments: z.record(name(), environment).exactOptional().describe('Where to deploy, by name.'),
  tasks: z.record(name(), task).exactOptional().describe('Steps that are not services, by name.'),
  services: z.record(name(), service).describe('What is deployed, by name.'),
  external: z
    .record(name(), external)
    .exactOptional()
    .describe('What services need and nobody deploys here, by name; services list it in `needs`.'),
  verify: z
    .strictObject({ integration: z.array(integration).exactOptional().describe('Checks by command, after the shift.') })
    .exactOptional()
    .describe('Checks of several services together.'),
  incident: incident.exactOptional().describe('What is done by itself when an incident opens, and runbooks.'),
  slo: slo
    .exactOptional()
    .describe('What every service promises: told by how fast its error budget burns (docs/slo.md).'),
  alerts: alerts.exactOptional().describe('Whom to tell what.'),
});

/** A manifest as written: overrides not yet applied, `${NAME}` unresolved. */
export type Manifest = z.output<typeof manifest>;
export type Care = z.output<typeof care>;
export type Service = z.output<typeof service>;
export type Task = z.output<typeof task>;
export type Check = z.output<typeof integration>;
export type Gate = z.output<typeof gate>;
export type Health = z.output<typeof health>;
export type External = z.output<typeof external>;
export type Monitor = z.output<typeof monitor>;
