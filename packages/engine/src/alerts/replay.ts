import type { AlertFact } from '@convoy/model/alerting/facts';
import { foldAlerts } from '@convoy/model/alerting/fold';
import { lookAfter } from '@convoy/model/alerting/routes';
import type { AlertSettings, Route } from '@convoy/model/alerting/settings';
import { type Alerting, type Group, noAlerts } from '@convoy/model/alerting/state';
import { freezeAt } from '../authorize/freeze.ts';
import { type Decided, decideAlerts } from './decide.ts';

/** When all of a group is told that a time has left to tell, reminders apart. */
const settledBy = ({ settings, silences }: Alerting, group: Group, from: number): number => {
  const route = settings.routes[group.route] as Route;
  const ends = silences.values().map(({ until }) => until);
  const heldUntil = Math.max(from, group.openedAt + route.groupWaitMs, ...ends);
  const look = (freezeAt(route.mute, heldUntil)?.until ?? heldUntil) + route.groupIntervalMs;
  const called = settings.escalate.map(({ afterMs }) => (group.firstToldAt ?? look) + afterMs);
  return Math.max(look, ...called);
};

const withoutReminders = (settings: AlertSettings): AlertSettings => ({
  ...settings,
  routes: settings.routes.map((route) => ({ ...route, repeatMs: Number.POSITIVE_INFINITY })),
});

/**
 * Who would have been told what, had these facts come when they say. After the last one it goes on until all is told that
 * needs nothing new to happen, reminders apart; or, with them, until a time, ms since the epoch.
 */
export const replayAlerts = (
  settings: AlertSettings,
  given: readonly AlertFact[],
  { prefix, until }: { readonly prefix: string; readonly until?: number },
): readonly Decided[] => {
  const facts = given.toSorted((a, b) => a.at - b.at);
  const told: Decided[] = [];
  let state: Alerting = noAlerts(settings);
  let [wake, since]: [number | null, number | null] = [null, null];
  const decideAt = (now: number): void => {
    const { notifications } = decideAlerts(state, now, { prefix, since });
    told.push(...notifications);
    state = foldAlerts(state, notifications);
    since = now;
    wake = decideAlerts(state, now, { prefix, since }).wake;
  };
  const wakeUntil = (isOver: (at: number) => boolean): void => {
    while (wake !== null && !isOver(wake)) decideAt(wake);
  };
  /** Nothing is told before this of what comes from then on: facts within it are folded together. */
  const soonest = (begin: number): number =>
    Math.min(
      wake ?? Number.POSITIVE_INFINITY,
      ...settings.routes.map(({ groupWaitMs }) => begin + groupWaitMs),
      ...[...state.groups.values()].map(({ route, openedAt }) =>
        lookAfter(settings.routes[route] as Route, openedAt, begin - 1),
      ),
    );
  for (let from = 0; from < facts.length; ) {
    const begin = facts[from]?.at ?? 0;
    wakeUntil((at) => at >= begin);
    const before = soonest(begin);
    const next = facts.findIndex(({ at }, index) => index > from && at > before);
    const batch = facts.slice(from, next < 0 ? facts.length : next);
    state = foldAlerts(state, batch);
    decideAt(batch.at(-1)?.at ?? begin);
    from += batch.length;
  }
  if (until !== undefined) {
    wakeUntil((at) => at > until);
    return told;
  }
  const last = facts.at(-1)?.at ?? 0;
  state = { ...state, settings: withoutReminders(settings) };
  wakeUntil((at) => state.groups.values().every((group) => settledBy(state, group, last) < at));
  return told;
};
