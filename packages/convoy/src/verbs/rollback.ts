import { systemClock } from '@convoy/drivers/clock';
import { answer } from '@convoy/engine/controls';
import { baseOf, type HeadRecord } from '@convoy/model/head';
import type { Plan } from '@convoy/model/plan';
import type { Refusal } from '@convoy/model/refusal';
import { buildRollback } from '@convoy/model/rollback-planner';
import * as z from 'zod';
import { admit } from '../admit.ts';
import { connect } from '../connect.ts';
import { exits } from '../exit.ts';
import { dryRunInput, environmentInput, overrideInput, placeInputs, reasonInput } from '../inputs.ts';
import { environmentOf, load } from '../manifest.ts';
import { type Place, placeOf } from '../place.ts';
import { capabilitiesOf } from '../prepare.ts';
import { requireService } from '../services.ts';
import { barred } from '../session/barred.ts';
import { execute, goOn } from '../session/execute.ts';
import { askToStop } from '../session/former.ts';
import { newId } from '../session/id.ts';
import { headOf } from '../session/open.ts';
import { refusedResult } from '../session/outcome.ts';
import { wayBackOf } from '../session/preview.ts';
import { actorOf } from '../session/run.ts';
import { confirmedPast, type Goal, goalsIn, targetOf } from '../session/target.ts';
import { seenOf, servicesIn, type Unfinished, unfinishedOf } from '../session/unfinished.ts';
import { type Result, type Surroundings, verb } from '../verb.ts';
import { planText } from '../view/plan.ts';

interface Given {
  readonly services?: readonly string[] | undefined;
  readonly to?: string | undefined;
  readonly override?: string | undefined;
  readonly reason?: string | undefined;
  readonly 'dry-run'?: boolean | undefined;
}

/** What is under way is taken over and taken back; a rollback never queues behind it. That it went back is success. */
const takeBack = async (
  place: Place,
  found: Unfinished,
  reason: string | undefined,
  around: Surroundings,
): Promise<Result> => {
  const result = await goOn(place, found.settings, found.id, around, {
    services: servicesIn(found),
    takeOver: true,
    begin: async ({ journal }) => {
      const actor = actorOf(around.env);
      journal.push([{ type: 'deployment.resumed', actor, note: 'to take it back' }]);
      // In one write: killed between them, resume would go forward.
      await journal.append([
        answer(journal.state, { verb: 'rollback', actor, ...(reason === undefined ? {} : { reason }) }),
      ]);
    },
  });
  return result.exit === exits.failed ? { ...result, exit: exits.done } : result;
};

/** Going back from the first deployment is to have nothing left: that is nobody's default. */
const takesAllAway = (environment: string, { name, releases }: Goal, { undo }: Plan): readonly Refusal[] =>
  undo.length === 0 || Object.values(releases).some((release) => release !== null)
    ? []
    : [
        {
          subject: environment,
          code: 'TAKES_AWAY',
          reason: `${name} are none, so this would take ${undo.map(({ service }) => service).join(', ')} away from ${environment} and leave nothing`,
        },
      ];

/** What is confirmed goes back to a version vector that was confirmed before. */
const goBack = async (place: Place, environment: string, given: Given, around: Surroundings): Promise<Result> => {
  const settings = await load(place, environment);
  for (const service of given.services ?? []) requireService(settings, service);
  const { record } = await headOf(place, environment).read();
  const target = await targetOf(place, environment, record, given.to, around.note);
  if ('code' in target) return refusedResult([target]);
  const deployment = newId(systemClock);
  const connection = await connect(place, settings, deployment, around.env, around.note);
  const { plan, refusals } = buildRollback({
    settings,
    base: baseOf(record),
    to: target.releases,
    ordinal: target.ordinal,
    ...(await confirmedPast(place, environment, target.ordinal, around.note)),
    only: given.services?.length ? given.services : null,
    capabilities: capabilitiesOf(settings, connection.ports),
  });
  if (refusals.some(({ code }) => code === 'NOTHING_TO_DO')) {
    const others = await goalsIn(place, environment, around.note);
    return refusedResult(
      refusals.map(({ code, reason }) => ({ code, reason: `${reason}; --to DEPLOYMENT goes to another${others}` })),
    );
  }
  const found = [...refusals, ...takesAllAway(environment, target, plan)];
  const admitted = await admit('rollback', found, given.override, settings, actorOf(around.env), connection.ports);
  if (admitted.refusals.length > 0) return refusedResult(admitted.refusals);
  const noted = { ...plan, notes: [...plan.notes, ...admitted.notes] };
  if (given['dry-run'])
    return {
      exit: exits.done,
      text: planText(noted, settings, []),
      json: { deployment: null, environment, plan: noted },
    };
  const requested = {
    operation: 'rollback' as const,
    reason: given.reason ?? `rollback to ${target.name}`,
    ...(admitted.override === null ? {} : { override: admitted.override }),
  };
  return execute({ place, settings, deployment, connection, plan: noted, base: baseOf(record), requested }, around);
};

const hasContracts = ({ state }: Unfinished): boolean => state.confirmed && state.outcome === null;

/** What was done, but for giving the environment back. */
const giveBack = (place: Place, { id, settings }: Unfinished, around: Surroundings): Promise<Result> =>
  goOn(place, settings, id, around, { services: [], takeOver: true, begin: async () => undefined });

const onlyWhole = (id: string) => ({
  code: 'UNFINISHED',
  reason: `${id} is not finished and goes back whole: convoy rollback without services and --to, and then again with them`,
});

const contractsOpen = (id: string) => ({
  code: 'CONTRACT_OPEN',
  reason: `${id} is confirmed and its contract tasks are not done: convoy resume, or convoy settle TASK --as deployed|absent, before going back`,
});

/** What would be taken back; it reads, and asks nobody to stop. */
const preview = async (
  place: Place,
  environment: string,
  record: HeadRecord,
  given: Given,
  around: Surroundings,
): Promise<Result> => {
  const seen = await seenOf(place, environment, record, around.note);
  if (seen && hasContracts(seen)) return refusedResult([contractsOpen(seen.id)]);
  return seen && !seen.state.confirmed
    ? wayBackOf(seen, actorOf(around.env))
    : goBack(place, environment, given, around);
};

export const rollback = verb({
  inputs: {
    services: z.array(z.string()).optional().describe('Only these services; default: all that differ'),
    to: z.string().optional().describe('The deployment whose confirmed versions to return to; default: the one before'),
    ...overrideInput,
    ...dryRunInput,
    ...reasonInput,
    ...environmentInput,
    ...placeInputs,
  },
  positional: ['services'],
  run: async (given, around) => {
    const place = placeOf(given, around);
    const environment = await environmentOf(place, given.environment);
    const { record } = await headOf(place, environment).read();
    const isPart = given.to !== undefined || (given.services?.length ?? 0) > 0;
    if (record.unfinished !== null && isPart) return refusedResult([onlyWhole(record.unfinished)]);
    if (given['dry-run']) return preview(place, environment, record, given, around);
    // What is confirmed is left to its contract tasks: nobody is stopped for a rollback that is refused.
    const before = await unfinishedOf(place, environment, record, around.note);
    if (before && hasContracts(before)) return refusedResult([contractsOpen(before.id)]);
    const refused = before && (await barred(place, before.settings, 'rollback', around, given.override));
    if (refused) return refused;
    await askToStop(record.owner, around.note);
    const now = await headOf(place, environment).read();
    const found = await unfinishedOf(place, environment, now.record, around.note);
    if (found && hasContracts(found)) return refusedResult([contractsOpen(found.id)]);
    if (found?.state.confirmed) await giveBack(place, found, around);
    return found && !found.state.confirmed
      ? takeBack(place, found, given.reason, around)
      : goBack(place, environment, given, around);
  },
});
