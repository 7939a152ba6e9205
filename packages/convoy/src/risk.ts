import { changeOf, historyOf } from '@convoy/judge/risk/past';
import { type Risk, riskOf } from '@convoy/judge/risk/risk';
import { messageOf } from '@convoy/model/error';
import type { Event } from '@convoy/model/events';
import type { Plan } from '@convoy/model/plan';
import type { Place } from './place.ts';
import { journalsNewestFirst } from './session/history.ts';

/** So many of the newest journals are read: a plan must not wait for all that ever was. */
const most = 100;
/** And no more events than these in all. */
const mostEvents = 10_000;

/** How likely a plan is to fail, by the newest deployments of its environment; null: it brings nothing. `now` in ms. */
export const riskOfPlan = async (
  place: Place,
  environment: string,
  plan: Plan,
  now: number,
  note: (line: string) => void,
): Promise<Risk | null> => {
  if (plan.operation !== 'deploy' || plan.steps.length === 0) return null;
  const journals: (readonly Event[])[] = [];
  let count = 0;
  // Risk is advice: a journal that is damaged, or cannot be had, is told of by whoever needs it.
  const passOver = () => undefined;
  try {
    for await (const { events } of journalsNewestFirst(place, environment, passOver, passOver)) {
      journals.push(events);
      count += events.length;
      if (journals.length >= most || count >= mostEvents) break;
    }
  } catch (thrown) {
    note(`how deployments went before is not known: ${messageOf(thrown)}`);
  }
  return riskOf(changeOf(plan, now), historyOf(journals.reverse()));
};
