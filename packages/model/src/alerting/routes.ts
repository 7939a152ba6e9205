import { type Labels, labelOf, matches, pick } from './labels.ts';
import type { AlertSettings, Route } from './settings.ts';

type Tree = Pick<AlertSettings, 'routes' | 'top'>;

/** Of these routes the first that matches, and those after it for as long as each says so. */
const among = (routes: readonly Route[], level: readonly number[], labels: Labels): number[] => {
  const found: number[] = [];
  for (const index of level) {
    const route = routes[index] as Route;
    if (!matches(labels, route.match)) continue;
    const below = among(routes, route.below, labels);
    found.push(...(below.length > 0 ? below : [index]));
    if (!route.continues) break;
  }
  return found;
};

/** Routes that take an alert, the deepest of each branch (as in Alertmanager). */
export const routesOf = ({ routes, top }: Tree, labels: Labels): readonly number[] => among(routes, top, labels);

/**
 * The group of a route that an alert belongs to. Where a route groups by cause each conversation has its own; where it says
 * nothing each kind of alert in it has, so that what is new in a trouble waits for no look at what was told before. What belongs
 * to no conversation is grouped as Alertmanager groups it.
 */
export const groupOf = (route: number, { groupBy }: Route, labels: Labels, conversation?: string) => {
  const names = groupBy ?? (conversation === undefined ? [] : ['environment']);
  const shared = pick(labels, names);
  const values = names.map((name) => shared[name] ?? '');
  const kind = ['alertname', 'severity'].map((name) => labelOf(labels, name));
  const isApart = conversation !== undefined && (groupBy === null || groupBy.includes('cause'));
  const apart = isApart ? [conversation, ...(groupBy === null ? kind : [])] : [];
  return { labels: shared, key: JSON.stringify([route, ...values, ...apart]) };
};

/** The last look at a group that is due by then; null: none is. */
export const lookBy = ({ groupWaitMs, groupIntervalMs }: Route, openedAt: number, ms: number): number | null => {
  const first = openedAt + groupWaitMs;
  return ms < first ? null : first + Math.floor((ms - first) / groupIntervalMs) * groupIntervalMs;
};

/** The first look after that time. */
export const lookAfter = (route: Route, openedAt: number, ms: number): number => {
  const last = lookBy(route, openedAt, ms);
  return last === null ? openedAt + route.groupWaitMs : last + route.groupIntervalMs;
};
