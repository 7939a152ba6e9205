import { changeOf, historyOf } from '@convoy/judge/risk/past';
import { type Risk, riskOf } from '@convoy/judge/risk/risk';
import { messageOf } from '@convoy/model/error';
import type { Plan } from '@convoy/model/plan';
import type { Place } from './place.ts';
import { toldIn } from './told.ts';

/** How likely a plan is to fail, by the newest deployments of its environment; null: it brings nothing. `now` in ms. */
export const riskOfPlan = async (
  place: Place,
  environment: string,
  plan: Plan,
  now: number,
  note: (line: string) => void,
): Promise<Risk | null> => {
  if (plan.operation !== 'deploy' || plan.steps.length === 0) return null;
  // Risk is advice: a history that cannot be had keeps nobody from planning.
  const told = await toldIn(place, environment).catch((thrown) => {
    note(`how deployments went before is not known: ${messageOf(thrown)}`);
    return [];
  });
  return riskOf(changeOf(plan, now), historyOf(told));
};
