import type { Given } from '@convoy/engine/simulate/given';
import type { Fault } from '@convoy/engine/simulate/trouble';
import type { Plan } from '@convoy/model/plan';
import type { Settings } from '@convoy/model/settings';
import { exits } from '../exit.ts';
import { type PlanGiven, prepare, settle } from '../prepare.ts';
import { headOf, obstacleOf } from '../session/open.ts';
import { refusedResult } from '../session/outcome.ts';
import type { Result, Surroundings } from '../verb.ts';
import { requireFit, wordsOf } from './faults.ts';

/** So that a record of it, which there never is, could not be taken for a real deployment's. */
const deployment = 'what-if';

const nothingToDo = ({ environment }: Settings, plan: Plan, faults: readonly Fault[]): Result => ({
  exit: exits.done,
  text: [
    `nothing would be done${faults.length > 0 ? `, whatever ${faults.map(wordsOf).join(', ')} meant` : ''}`,
    ...plan.skipped.map(({ subject, reason }) => `  ${subject}: ${reason}`),
  ].join('\n'),
  json: { environment, plan, outcome: null },
});

/**
 * Someone's own deployment as `deploy` would plan it now, markers from the head included; or the result where there is
 * nothing to simulate. Nothing is asked of the world but the manifest, git and the state folder, and nothing is written.
 */
export const ownOf = async (
  given: PlanGiven,
  faults: readonly Fault[],
  around: Surroundings,
): Promise<{ readonly given: Given } | { readonly result: Result }> => {
  const settled = await settle(given, around);
  const { place, settings } = settled;
  const { record } = await headOf(place, settings.environment).read();
  const { plan, refusals, base } = await prepare(given, settled, around, deployment, record);
  if (plan.steps.length === 0 && refusals.length === 0 && faults.every(({ subject }) => subject === undefined))
    return { result: nothingToDo(settings, plan, faults) };
  for (const fault of faults) requireFit(fault, { plan, settings });
  // Neither a calendar nor somebody who is asked is part of the simulated world.
  const lasting = refusals.filter(({ code }) => code !== 'FROZEN' && code !== 'RISK_ASK');
  if (lasting.length > 0) return { result: refusedResult(lasting) };
  const obstacle = await obstacleOf(place, record, settings.environment);
  for (const { code, reason } of [...refusals, ...(obstacle ? [obstacle] : [])])
    around.note(`a real deployment would be refused now (${code}): ${reason}`);
  return { given: { settings, plan, base, faults } };
};
