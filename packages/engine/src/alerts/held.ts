import { type Labels, labelOf, matches } from '@convoy/model/alerting/labels';
import type { Inhibition } from '@convoy/model/alerting/settings';
import { type Alert, type Alerting, firesAt } from '@convoy/model/alerting/state';

const equalOf = ({ equal }: Inhibition, labels: Labels): string =>
  JSON.stringify(equal.map((name) => labelOf(labels, name)));

/** Whether an alert is itself such a one as inhibits. */
const isBoth = ({ source, target }: Inhibition, labels: Labels): boolean =>
  matches(labels, source) && matches(labels, target);

/** What inhibits by one rule at a time: whether there is any source by its equal labels, and one that is no target too. */
const sourcesOf = (rule: Inhibition, alerts: Iterable<Alert>, ms: number): ReadonlyMap<string, boolean> => {
  const found = new Map<string, boolean>();
  for (const alert of alerts) {
    if (!firesAt(alert, ms) || !matches(alert.labels, rule.source)) continue;
    const key = equalOf(rule, alert.labels);
    found.set(key, (found.get(key) ?? false) || !isBoth(rule, alert.labels));
  }
  return found;
};

/**
 * Which alerts are not told at a time, for something else explains them or somebody has silenced them. One that matches both
 * sides of a rule is inhibited by none of its kind: else two would hide each other (as Alertmanager does).
 */
export const heldAt = ({ settings, alerts, silences }: Alerting, ms: number): ((labels: Labels) => boolean) => {
  const rules = settings.inhibit.map((rule) => ({ rule, sources: sourcesOf(rule, alerts.values(), ms) }));
  const silent = [...silences.values()].filter(({ from, until }) => from <= ms && ms < until);
  return (labels) =>
    silent.some(({ match }) => matches(labels, match)) ||
    rules.some(({ rule, sources }) => {
      if (!matches(labels, rule.target)) return false;
      const isPure = sources.get(equalOf(rule, labels));
      return isPure !== undefined && (isPure || !isBoth(rule, labels));
    });
};
