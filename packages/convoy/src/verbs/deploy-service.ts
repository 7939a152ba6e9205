import { systemClock } from '@convoy/drivers/clock';
import { milestones } from '@convoy/engine/focus';
import type { Plan } from '@convoy/model/plan';
import type { State } from '@convoy/model/state';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { reasonInput } from '../inputs.ts';
import { requireVariables } from '../manifest.ts';
import { planInputs, prepare, readersOf, settle } from '../prepare.ts';
import { requireService } from '../services.ts';
import { barred } from '../session/barred.ts';
import { isCrew, isInJob } from '../session/crew.ts';
import { execute, goOn } from '../session/execute.ts';
import { newId } from '../session/id.ts';
import { headOf, obstacleOf } from '../session/open.ts';
import { refusedResult } from '../session/outcome.ts';
import { farthest, type Part } from '../session/part.ts';
import { isOwn } from '../session/resume.ts';
import { actorOf } from '../session/run.ts';
import { servicesIn, unfinishedOf } from '../session/unfinished.ts';
import { verb } from '../verb.ts';

const { services: _, ...inputs } = planInputs;

/** Whether a deployment is of this service alone: then to bring it all the way is to end the deployment. */
const isAlone = ({ plan }: Pick<State, 'plan'>, service: string): boolean =>
  plan !== null && plan.steps.length === 1 && plan.steps[0]?.service === service;

const has = ({ plan }: State, subject: string): boolean =>
  plan !== null &&
  [...plan.steps.map(({ service }) => service), ...plan.tasks.map(({ task }) => task)].includes(subject);

/** Of a job only what its own run began; elsewhere what is of the version that is asked for, if one is. */
const isToGoOn = (
  state: State,
  { service, version = [] }: { service: string; version?: readonly string[] | undefined },
) => {
  if (isInJob && !isOwn(state)) return false;
  const named = version.find((one) => one.startsWith(`${service}=`));
  return named === undefined || named === `${service}=${state.plan?.steps[0]?.to.version}`;
};

const shareOf = (state: Pick<State, 'plan'>, part: Part): 'whole' | Part =>
  part.until === 'checkpointed' && isAlone(state, part.subject) ? 'whole' : part;

const skippedIn = ({ skipped }: Plan, service: string) => {
  const reason = skipped.find(({ subject }) => subject === service)?.reason ?? 'it is not in the plan';
  return {
    exit: exits.done,
    text: `nothing to do\n${service}: ${reason}`,
    json: { deployment: null, service, reason },
  };
};

export const deployService = verb({
  inputs: {
    service: z.string().describe('The service, or in a deployment that is under way a task of it'),
    until: z
      .enum(milestones)
      .optional()
      .describe('How far to bring it here, so that other steps may come between; default checkpointed'),
    deployment: z
      .string()
      .optional()
      .describe('The deployment under way that it is a part of; default: one of its own'),
    ...inputs,
    ...reasonInput,
  },
  positional: ['service'],
  run: async (given, around) => {
    const { service, until = 'checkpointed', deployment, reason } = given;
    const settled = await settle(given, around);
    const { place, settings } = settled;
    const { environment } = settings;
    const { record } = await headOf(place, environment).read();
    const found = await unfinishedOf(place, environment, record, around.note);
    if (deployment !== undefined && found?.id !== deployment)
      return refusedResult([{ code: 'NOT_UNDERWAY', reason: notUnderway(environment, deployment, found?.id) }]);
    if (found && (deployment !== undefined || (isAlone(found.state, service) && isToGoOn(found.state, given)))) {
      if (!has(found.state, service))
        return refusedResult([{ code: 'NOT_PLANNED', reason: `${found.id} plans no ${service}` }]);
      // Jobs of its own run do what was permitted once.
      const refused = isOwn(found.state) ? null : await barred(place, found.settings, 'deploy', around);
      if (refused) return refused;
      const share = shareOf(found.state, farthest(found.settings, { subject: service, until }));
      const takeOver = record.owner !== null && isCrew(record.owner);
      const resumed = { type: 'deployment.resumed', actor: actorOf(around.env), note: `for ${service}` } as const;
      return goOn(place, found.settings, found.id, around, {
        ...{ services: share === 'whole' ? servicesIn(found) : [service], takeOver, share },
        begin: ({ journal }) => journal.append(share === 'whole' ? [resumed] : []),
      });
    }
    const obstacle = await obstacleOf(place, record, environment);
    if (obstacle) return refusedResult([obstacle]);
    requireService(settings, service);
    const id = newId(systemClock);
    const { plan, refusals, override, commit, ...prepared } = await prepare(
      { ...given, services: [service] },
      settled,
      around,
      id,
      record,
    );
    await requireVariables(place, settings, readersOf(plan), around.env);
    if (refusals.length > 0) return refusedResult(refusals);
    if (plan.steps.length === 0) return skippedIn(plan, service);
    const requested = {
      operation: 'deploy' as const,
      manifest: place.called,
      ...(reason === undefined ? {} : { reason }),
      ...(commit === null ? {} : { commit }),
      ...(override === null ? {} : { override }),
    };
    const share = shareOf({ plan }, farthest(settings, { subject: service, until }));
    return execute({ ...prepared, deployment: id, plan, requested }, around, share);
  },
});

const notUnderway = (environment: string, deployment: string, other: string | undefined): string =>
  `${deployment} is not under way in ${environment}${other === undefined ? '' : `, ${other} is`}: it has ended; run all jobs again for a new one`;
