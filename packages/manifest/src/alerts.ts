import type { AlertSettings, Inhibition, Route, Rule } from '@convoy/model/alerting/settings';
import { durationMs } from '@convoy/model/duration';
import { freezeOf } from './freeze.ts';
import type { Manifest } from './schema/manifest.ts';
import type { Route as Written } from './schema/routes.ts';

/**
 * Alertmanager's, but that each trouble is told by itself, and what is new in it soon: no incident begins before it is known what
 * else fails because of the same, so there is less to wait for, and whom it concerns hears of it within half a minute.
 */
const usual = { groupBy: null, groupWaitMs: 10_000, groupIntervalMs: 300_000, repeatMs: 14_400_000, mute: [] } as const;

/** Who is called because a budget burns fast need not be told that it burns slowly too. */
const ofSlo: readonly Inhibition[] = [
  {
    source: { alertname: 'slo', severity: 'critical' },
    target: { alertname: 'slo', severity: 'warning' },
    equal: ['environment', 'service'],
  },
];

type Inherited = Omit<Route, 'match' | 'continues' | 'below'>;

const msOr = (written: string | undefined, otherwise: number): number =>
  written === undefined ? otherwise : durationMs(written);

/** A route as written, with what it has of the one above it. */
const settled = (written: Written, above: Inherited): Inherited => ({
  to: written.to ?? above.to,
  groupBy: written['group-by'] ?? above.groupBy,
  groupWaitMs: msOr(written['group-wait'], above.groupWaitMs),
  groupIntervalMs: msOr(written['group-interval'], above.groupIntervalMs),
  repeatMs: msOr(written.repeat, above.repeatMs),
  mute: written.mute?.flatMap(freezeOf) ?? above.mute,
});

/** The routes of one level, each behind those below it; `all` has them in the order of their numbers. */
const numbered = (routes: readonly Written[], above: Inherited, all: Route[]): number[] =>
  routes.map((written) => {
    const own = settled(written, above);
    const below = numbered(written.routes ?? [], own, all);
    return all.push({ ...own, match: written.match ?? {}, continues: written.continue ?? false, below }) - 1;
  });

/** How alerts become notifications, in milliseconds; without routes all go to all channels. */
export const alertSettingsOf = ({ alerts = {}, slo }: Manifest): AlertSettings => {
  const { channels = {}, inhibit = [], escalate = [] } = alerts;
  const routes: Route[] = [];
  const top = numbered(alerts.routes ?? [{}], { ...usual, to: Object.keys(channels) }, routes);
  return {
    ...{ routes, top },
    inhibit: [
      ...(slo === undefined ? [] : ofSlo),
      ...inhibit.map(({ source, target, equal = [] }) => ({ source, target, equal })),
    ],
    escalate: escalate.map(({ after, to }) => ({ afterMs: durationMs(after), to })),
  };
};

/** What is worth an alert or a notice beside what always is. */
export const rulesOf = ({ alerts = {} }: Manifest): Rule[] =>
  (alerts.rules ?? []).map(({ name, when, for: lasting, severity = null, labels = {} }) => ({
    ...{ name, when: [when].flat(), forMs: msOr(lasting, 0), severity, labels },
  }));
