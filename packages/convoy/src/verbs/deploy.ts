import { systemClock } from '@convoy/drivers/clock';
import { exits } from '../exit.ts';
import { reasonInput } from '../inputs.ts';
import { requireVariables } from '../manifest.ts';
import { planDigest } from '../plan-digest.ts';
import { type PlanGiven, planInputs, prepare, readersOf, settle } from '../prepare.ts';
import { execute, type Share } from '../session/execute.ts';
import { newId } from '../session/id.ts';
import { headOf, obstacleOf } from '../session/open.ts';
import { refusedResult } from '../session/outcome.ts';
import { type Result, type Surroundings, verb } from '../verb.ts';

/** Plans, and deploys what was planned: all of it, or no more than its beginning. */
export const deployAs = async (
  given: PlanGiven & { readonly reason?: string | undefined; readonly expect?: string | undefined },
  around: Surroundings,
  share: Share,
): Promise<Result> => {
  const settled = await settle(given, around);
  const { place, settings } = settled;
  const { record } = await headOf(place, settings.environment).read();
  const obstacle = await obstacleOf(place, record, settings.environment);
  if (obstacle) return refusedResult([obstacle]);
  const deployment = newId(systemClock);
  const { plan, refusals, override, commit, connection, base, ...prepared } = await prepare(
    given,
    settled,
    around,
    deployment,
    record,
  );
  await requireVariables(place, settings, readersOf(plan), around.env);
  if (refusals.length > 0) return refusedResult(refusals);
  if (plan.steps.length === 0) {
    const text = plan.skipped.map(({ subject, reason }) => `${subject}: ${reason}`).join('\n');
    return { exit: exits.done, text: `nothing to do\n${text}`, json: { deployment: null, skipped: plan.skipped } };
  }
  const { reason, expect } = given;
  if (expect !== undefined && expect !== planDigest(plan))
    return refusedResult([
      {
        code: 'PLAN_CHANGED',
        reason: `what would be deployed to ${settings.environment} by now is not what was planned and approved: run all jobs again`,
      },
    ]);
  const requested = {
    operation: 'deploy' as const,
    manifest: place.called,
    ...(reason === undefined ? {} : { reason }),
    ...(commit === null ? {} : { commit }),
    ...(override === null ? {} : { override }),
  };
  const result = await execute({ ...prepared, deployment, connection, plan, base, requested }, around, share);
  return { ...result, json: { ...(result.json as object), plan, maxParallel: settings.maxParallel } };
};

export const deploy = verb({
  inputs: { ...planInputs, ...reasonInput },
  positional: ['services'],
  run: (given, around) => deployAs(given, around, 'whole'),
});
