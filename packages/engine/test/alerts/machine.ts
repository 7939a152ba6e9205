import type { AlertFact } from '@convoy/model/alerting/facts';
import { fingerprintOf, type Labels, matches } from '@convoy/model/alerting/labels';
import type { AlertSettings, Route } from '@convoy/model/alerting/settings';

interface Told {
  readonly firing: Set<string>;
  at: number;
}

interface Group {
  next: number;
  readonly members: Map<string, Labels>;
  readonly told: Map<string, Told>;
}

/**
 * Groups as machines with a timer each that walk through time second by second, as Alertmanager's do; without acknowledgement,
 * mute times and escalation, with one rule of inhibition. `channel second firing | over`, in no order within a second.
 */
export const machined = (of: AlertSettings, facts: readonly AlertFact[], until: number): string[] => {
  const route = of.routes[0] as Route;
  const [rule] = of.inhibit;
  const firing = new Map<string, Labels>();
  const groups = new Map<string, Group>();
  const lines: string[] = [];
  const isHeld = (labels: Labels): boolean =>
    rule !== undefined &&
    matches(labels, rule.target) &&
    firing.values().some((source) => matches(source, rule.source) && !matches(source, rule.target));
  const flush = (group: Group, now: number): void => {
    const live = [...group.members.keys()].filter((one) => firing.has(one));
    const shown = live.filter((one) => !isHeld(firing.get(one) as Labels));
    for (const channel of route.to) {
      const told = group.told.get(channel) ?? { firing: new Set<string>(), at: Number.NEGATIVE_INFINITY };
      const over = [...told.firing].filter((one) => !firing.has(one));
      const isNew = shown.some((one) => !told.firing.has(one));
      if (!isNew && over.length === 0 && (shown.length === 0 || now - told.at < route.repeatMs)) continue;
      for (const one of over) told.firing.delete(one);
      for (const one of shown) told.firing.add(one);
      told.at = now;
      group.told.set(channel, told);
      lines.push(`${channel} ${now} ${shown.toSorted().join(' ')} | ${over.toSorted().join(' ')}`);
    }
    for (const one of group.members.keys()) if (!firing.has(one)) group.members.delete(one);
    group.next += route.groupIntervalMs;
  };
  for (let now = 0; now <= until; now += 1000) {
    for (const fact of facts.filter(({ at }) => at === now)) {
      if (fact.type !== 'alert.firing' && fact.type !== 'alert.resolved') continue;
      const one = fingerprintOf(fact.labels);
      if (fact.type === 'alert.resolved') {
        firing.delete(one);
        continue;
      }
      if (firing.has(one)) continue;
      firing.set(one, fact.labels);
      const key = JSON.stringify((route.groupBy ?? []).map((name) => fact.labels[name] ?? ''));
      const known = groups.get(key);
      const group =
        known && known.members.size > 0
          ? known
          : { next: now + route.groupWaitMs, members: new Map(), told: new Map() };
      group.members.set(one, fact.labels);
      groups.set(key, group);
    }
    for (const group of groups.values()) if (group.members.size > 0 && group.next === now) flush(group, now);
  }
  return lines;
};
