import { type Clocks, utc } from '@convoy/judge/risk/change';
import { changeOf, historyOf } from '@convoy/judge/risk/past';
import { type Risk, riskOf } from '@convoy/judge/risk/risk';
import { messageOf } from '@convoy/model/error';
import type { Plan } from '@convoy/model/plan';
import type { Settings } from '@convoy/model/settings';
import type { Place } from './place.ts';
import { toldIn } from './told.ts';

/** Those of the environment's freeze windows; where it has none nobody told, and nothing that knows calendars is loaded. */
const clocksOf = async ({ freeze = [] }: Pick<Settings, 'freeze'>): Promise<Clocks> => {
  const name = freeze[0]?.timezone;
  if (name === undefined) return utc;
  const { zoneOf } = await import('@convoy/engine/authorize/wall');
  return { name, wallAt: zoneOf(name).wallAt };
};

/** How likely a plan is to fail, by the newest deployments of its environment; null: it brings nothing. `now` in ms. */
export const riskOfPlan = async (
  place: Place,
  settings: Pick<Settings, 'environment' | 'freeze'>,
  plan: Plan,
  now: number,
  note: (line: string) => void,
): Promise<Risk | null> => {
  if (plan.operation !== 'deploy' || plan.steps.length === 0) return null;
  // Risk is advice: a history that cannot be had keeps nobody from planning.
  const told = await toldIn(place, settings.environment).catch((thrown) => {
    note(`how deployments went before is not known: ${messageOf(thrown)}`);
    return [];
  });
  return riskOf(changeOf(plan, now), historyOf(told), await clocksOf(settings));
};
