import { systemClock } from '@convoy/drivers/clock';
import type { Risk } from '@convoy/judge/risk/risk';
import { format } from '@convoy/manifest/diagnostic';
import { exits } from '../exit.ts';
import { unsetIn } from '../manifest.ts';
import { planDigest } from '../plan-digest.ts';
import { type PlanGiven, type Prepared, planInputs, prepare, readersOf, settle } from '../prepare.ts';
import { newId } from '../session/id.ts';
import { headOf, obstacleOf } from '../session/open.ts';
import { isOwn } from '../session/resume.ts';
import { seenUnlessLost } from '../session/unfinished.ts';
import { type Result, type Surroundings, verb } from '../verb.ts';
import { planText } from '../view/plan.ts';
import { planMarkdown } from '../view/plan-markdown.ts';

type Refusals = readonly { readonly code: string; readonly reason: string }[];

const jsonOf = ({ plan, override, settings, commit }: Prepared, refusals: Refusals, risk: Risk | null) => ({
  name: settings.name,
  environment: settings.environment,
  promotesFrom: settings.promotesFrom ?? null,
  commit,
  plan,
  digest: planDigest(plan),
  risk,
  refusals,
  override,
});

/** What would be deployed now, what it was made from, and all that would refuse it. */
export const planned = async (
  given: PlanGiven,
  around: Surroundings,
): Promise<{ readonly prepared: Prepared; readonly result: Result }> => {
  const settled = await settle(given, around);
  const { place, settings } = settled;
  const { record } = await headOf(place, settings.environment).read();
  const prepared = await prepare(given, settled, around, newId(systemClock), record);
  // What an earlier attempt of this run left is gone on with, and stands in nobody's way.
  const left = await seenUnlessLost(place, settings.environment, record, around.note);
  const isInTheWay = prepared.plan.steps.length > 0 && !(left && isOwn(left.state));
  const obstacle = isInTheWay ? await obstacleOf(place, record, settings.environment) : null;
  // Whoever is at work now will have ended by the time that this is approved, or is asked again then.
  const isBusy = obstacle?.code === 'LOCKED';
  if (isBusy) around.note(`for now ${obstacle.reason}`);
  const refusals = [...(obstacle && !isBusy ? [obstacle] : []), ...prepared.refusals];
  const risk = await prepared.risk();
  const result: Result = {
    exit: refusals.length > 0 ? exits.refused : exits.done,
    text: planText(prepared.plan, prepared.settings, refusals, risk),
    json: jsonOf(prepared, refusals, risk),
    markdown: planMarkdown(prepared.plan, prepared.settings, refusals, risk),
  };
  return { prepared, result };
};

export const plan = verb({
  inputs: planInputs,
  positional: ['services'],
  run: async (given, around) => {
    const { prepared, result } = await planned(given, around);
    // Whoever plans need not have what only a deployment has.
    for (const one of await unsetIn(prepared.place, prepared.settings, readersOf(prepared.plan), around.env))
      around.note(format(one));
    return result;
  },
});
