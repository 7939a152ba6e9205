import { failurePoints, scopes } from '@convoy/model/settings';
import { z } from 'zod';
import { gate, health } from './gate.ts';
import { count, increase, names, percentage, run, text, wait } from './leaf.ts';
import { monitor } from './monitor.ts';
import { verify } from './verify.ts';

/** One step of a canary. */
export const step = z.strictObject({
  weight: percentage().describe('Share of the traffic that the candidate gets.'),
  for: wait().describe('How long it is judged before the next step.'),
});

const strategy = z.union([
  z.enum(['blue-green', 'recreate']),
  z.strictObject({ canary: z.array(step).min(1).describe('Steps by which traffic moves to the candidate.') }),
]);

const rollback = z.strictObject({
  on: z.array(z.enum(failurePoints)).exactOptional().describe('Failure points that lead to a rollback.'),
  scope: z
    .enum(scopes)
    .exactOptional()
    .describe('What goes back: the deployment, the service and its dependents, or it alone.'),
  tolerates: names().exactOptional().describe('Services beside whose other versions this one is known to work.'),
});

const recover = z.strictObject({
  restart: count().exactOptional().describe('Restarts to try before anything else; default none.'),
  backoff: wait().exactOptional().describe('Wait before the first restart; it doubles with each; default 5s.'),
  otherwise: z
    .enum(['rollback', 'escalate'])
    .exactOptional()
    .describe(
      'What comes when restarts did not help: back to what was confirmed before, or a person is told; default escalate, and rollback where `rollback.on` has monitor.',
    ),
  drift: z
    .enum(['report', 'correct'])
    .exactOptional()
    .describe('What to do when the target differs from the marker; default report.'),
});

const watch = z.strictObject({
  for: wait().describe('How long to observe on after the shift.'),
  'max-increase': increase()
    .exactOptional()
    .describe('By how much longer users may wait for an answer than before the shift; default: it is not judged.'),
});

/** One deployable thing. */
export const service = z.strictObject({
  paths: z.array(text()).exactOptional().describe('Globs of the files it is built from.'),
  needs: names().exactOptional().describe('Services and tasks that must be ready before it.'),
  provider: text().describe('What deploys it.'),
  with: z.record(z.string(), z.unknown()).exactOptional().describe("The provider's own keys."),
  strategy: strategy.exactOptional().describe('How traffic comes to a new release; default blue-green.'),
  timeout: wait()
    .exactOptional()
    .describe('Limit of each single effect: deploy, shift, rollback, retire; default 10m.'),
  gate: gate.exactOptional().describe("This service's deviations from defaults.gate."),
  health: health.exactOptional().describe('Where its health is asked; without it nothing is gated.'),
  monitor: monitor.exactOptional().describe("This service's deviations from defaults.monitor."),
  verify: verify.exactOptional().describe('Checks of this service.'),
  rollback: rollback.exactOptional().describe('When it goes back, and what goes back with it.'),
  recover: recover.exactOptional().describe('What to do when it is unhealthy outside a deployment.'),
  watch: watch.exactOptional().describe('Observing on after the shift, before confirmation.'),
});

/** Deviations of an environment: any key of a service. */
export const override = service.partial();

/** A step that is not a service. */
export const task = z.strictObject({
  run: run().describe('Command: a string runs by `bash -eo pipefail -c`, a list without a shell.'),
  phase: z.enum(['expand', 'contract']).describe('expand: before its dependents; contract: after confirmation.'),
  needs: names().exactOptional().describe('Services and tasks that come first.'),
  idempotent: z.boolean().exactOptional().describe('Whether running it again does no harm; default false.'),
  timeout: wait().exactOptional().describe('Limit of the task; default 10m.'),
});
