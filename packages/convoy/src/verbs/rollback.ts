import { answer } from '@convoy/engine/controls';
import type { HeadRecord } from '@convoy/model/head';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { dryRunInput, environmentInput, overrideInput, placeInputs, reasonInput } from '../inputs.ts';
import { environmentOf, requireToGoOn } from '../manifest.ts';
import { type Place, placeOf } from '../place.ts';
import { barred } from '../session/barred.ts';
import { goOn } from '../session/execute.ts';
import { askToStop } from '../session/former.ts';
import { type Back, goBack } from '../session/go-back.ts';
import { askToLetGo } from '../session/let-go.ts';
import { headOf } from '../session/open.ts';
import { refusedResult } from '../session/outcome.ts';
import { wayBackOf } from '../session/preview.ts';
import { actorOf } from '../session/run.ts';
import { seenOf, servicesIn, type Unfinished, unfinishedOf } from '../session/unfinished.ts';
import { type Result, type Surroundings, verb } from '../verb.ts';

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
  given: Back,
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
    // Whoever could not take it back stops nobody.
    if (before) requireToGoOn(before.id, before.settings, servicesIn(before), around.env);
    if (!(await askToLetGo(place, environment, around.note))) await askToStop(record.owner, around.note);
    const now = await headOf(place, environment).read();
    const found = await unfinishedOf(place, environment, now.record, around.note);
    if (found && hasContracts(found)) return refusedResult([contractsOpen(found.id)]);
    if (found?.state.confirmed) await giveBack(place, found, around);
    return found && !found.state.confirmed
      ? takeBack(place, found, given.reason, around)
      : goBack(place, environment, given, around);
  },
});
