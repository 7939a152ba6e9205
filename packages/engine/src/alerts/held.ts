import { type Labels, labelOf, matches } from '@convoy/model/alerting/labels';
import { routesOf } from '@convoy/model/alerting/routes';
import type { AlertSettings, Inhibition, Route } from '@convoy/model/alerting/settings';
import { type Alert, type Alerting, firesAt } from '@convoy/model/alerting/state';
import { freezeAt } from '../authorize/freeze.ts';

const equalOf = ({ equal }: Inhibition, labels: Labels): string =>
  JSON.stringify(equal.map((name) => labelOf(labels, name)));

/** Whether an alert is itself such a one as inhibits. */
const isBoth = ({ source, target }: Inhibition, labels: Labels): boolean =>
  matches(labels, source) && matches(labels, target);

interface Source {
  readonly alert: Alert;
  /** Whether it is such a one as is inhibited, too. */
  readonly isBoth: boolean;
}

/** What may inhibit by one rule, by its equal labels. */
const sourcesOf = (rule: Inhibition, alerts: Iterable<Alert>): ReadonlyMap<string, readonly Source[]> => {
  const found = new Map<string, Source[]>();
  for (const alert of alerts) {
    if (!matches(alert.labels, rule.source)) continue;
    const key = equalOf(rule, alert.labels);
    const same = found.get(key) ?? [];
    same.push({ alert, isBoth: isBoth(rule, alert.labels) });
    found.set(key, same);
  }
  return found;
};

/** Routes that bring an alert to anybody. */
export const routesToAnybody = (settings: AlertSettings, labels: Labels): Route[] =>
  routesOf(settings, labels)
    .flatMap((index) => settings.routes[index] ?? [])
    .filter(({ to }) => to.length > 0);

/**
 * Which alerts are not told at a time, for something else explains them or somebody has silenced them. One that matches both
 * sides of a rule is inhibited by none of its kind: else two would hide each other (as Alertmanager does). What inhibits is
 * looked up once, for all times: of thousands of groups each may be looked at at a time of its own. What explains without a rule
 * does so only where it is told itself.
 */
export const heldIn = ({ settings, alerts, silences }: Alerting): ((ms: number) => (alert: Alert) => boolean) => {
  const rules = settings.inhibit.map((rule) => ({ rule, sources: sourcesOf(rule, alerts.values()) }));
  return (ms) => {
    const silent = [...silences.values()].filter(({ from, until }) => from <= ms && ms < until);
    const isHushed = (labels: Labels): boolean =>
      silent.some(({ match }) => matches(labels, match)) ||
      rules.some(({ rule, sources }) => {
        if (!matches(labels, rule.target)) return false;
        const isTarget = isBoth(rule, labels);
        return (sources.get(equalOf(rule, labels)) ?? []).some(
          (source) => !(isTarget && source.isBoth) && firesAt(source.alert, ms),
        );
      });
    const explains = (fingerprint: string): boolean => {
      const alert = alerts.get(fingerprint);
      if (!alert || !firesAt(alert, ms)) return false;
      const routes = routesToAnybody(settings, alert.labels);
      return !isHushed(alert.labels) && routes.some(({ mute }) => freezeAt(mute, ms) === null);
    };
    return ({ labels, explainedBy = [] }) => isHushed(labels) || explainedBy.some(explains);
  };
};
