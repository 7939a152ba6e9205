import { replayAlerts } from '@convoy/engine/alerts/replay';
import type { AlertFact } from '@convoy/model/alerting/facts';
import type { Labels } from '@convoy/model/alerting/labels';
import type { AlertSettings, Route } from '@convoy/model/alerting/settings';

export const [second, minute, hour] = [1000, 60_000, 3_600_000];

/** With Alertmanager's own times. */
export const route = (change: Partial<Route> = {}): Route => ({
  ...{ match: {}, to: ['ops'], groupBy: [], continues: false, mute: [], below: [] },
  ...{ groupWaitMs: 30 * second, groupIntervalMs: 5 * minute, repeatMs: 4 * hour },
  ...change,
});

export const settings = (change: Partial<AlertSettings> = {}): AlertSettings => {
  const routes = change.routes ?? [route()];
  return { routes, top: routes.map((_, index) => index), inhibit: [], escalate: [], ...change };
};

export const fires = (at: number, labels: Labels): AlertFact => ({ type: 'alert.firing', at, labels });
export const ends = (at: number, labels: Labels): AlertFact => ({ type: 'alert.resolved', at, labels });
export const begins = (at: number, conversation: string, labels: Labels): AlertFact => ({
  ...{ type: 'alert.firing', at, labels, conversation },
});
export const explains = (at: number, by: Labels, labels: Labels): AlertFact => ({
  ...{ type: 'alert.explained', at, labels, by: [by] },
});

/** Who is told what, shortly: `30s ops firing: api web, over: db`. */
export const told = (of: AlertSettings, facts: readonly AlertFact[], until?: number): string[] =>
  replayAlerts(of, facts, { prefix: 'n', ...(until === undefined ? {} : { until }) }).map(
    ({ at, channel, occasion, firing, resolved }) => {
      const names = (all: readonly Labels[]) =>
        all
          .map(({ service = '-' }) => service)
          .toSorted()
          .join(' ');
      const over = resolved.length > 0 ? `, over: ${names(resolved)}` : '';
      return `${at / second}s ${channel} ${occasion}: ${names(firing)}${over}`;
    },
  );
