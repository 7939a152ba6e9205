import type { Command } from '@convoy/model/commands';
import { sequence } from './sequence.ts';
import { isOut, progressOf, type Rule, stopped, type View } from './view.ts';

/**
 * The way forward while it is paused: what is concluded, and nothing begun. Only a candidate that has a share of the
 * traffic is judged on, for as long as users meet it: its step to the end, and then the same step again.
 */
export const onHold: Rule = (view) => {
  const { facts = [] } = sequence(view);
  return facts.length > 0 ? { facts } : { commands: sharing(view) };
};

const sharing = (view: View): Command[] =>
  stopped(view)
    ? []
    : view.plan.steps.flatMap(({ service, to: release }) => {
        const { weighed: step = 0, shifted, canary, attempt } = progressOf(view, service);
        const isMet = step > 0 && !shifted && !canary?.failed && !isOut(view, service) && !view.busy.has(service);
        return isMet ? [{ type: 'canary', service, release, step, attempt }] : [];
      });
