import type { Command } from '@convoy/model/commands';
import { sequence } from './sequence.ts';
import { isOut, progressOf, type Rule, settingsOf, stopped, type View } from './view.ts';

/**
 * The way forward while it is paused: what is concluded, and nothing begun. Only what users meet is judged on, for as long
 * as they do: a candidate with a share of the traffic by its step to the end, and then the same step again; what was
 * recreated by its gate; what was watched by its watch again.
 */
export const onHold: Rule = (view) => {
  const { facts = [] } = sequence(view);
  if (facts.length > 0) return { facts };
  return { commands: stopped(view) ? [] : [...sharing(view), ...serving(view)] };
};

const sharing = (view: View): Command[] =>
  view.plan.steps.flatMap(({ service, to: release }) => {
    const { weighed: step = 0, shifted, canary, attempt } = progressOf(view, service);
    const isMet = step > 0 && !shifted && !canary?.failed && isFree(view, service);
    return isMet ? [{ type: 'canary', service, release, step, attempt }] : [];
  });

/** A first watch is begun by the rule for that. */
const serving = (view: View): Command[] =>
  view.plan.steps.flatMap(({ service, to: release, recreate }): Command[] => {
    const { deployed, shifted, gated, watched, attempt } = progressOf(view, service);
    const { health = null, watchMs = null } = settingsOf(view, service) ?? {};
    if (!health || !(shifted || (recreate && deployed)) || !isFree(view, service)) return [];
    if (!gated) return [{ type: 'gate', service, release, of: 'live', attempt }];
    return watchMs !== null && watched?.outcome === 'passed' ? [{ type: 'watch', service, release, attempt }] : [];
  });

const isFree = (view: View, service: string): boolean => !isOut(view, service) && !view.busy.has(service);
