import { allHold, type Known, toldFor } from '@convoy/judge/condition/known';
import { type Condition, isFault } from '@convoy/judge/condition/parse';
import { type About, aboutOf, asksMaintenance, asksUnknown, parseRule } from '@convoy/judge/condition/rule';
import { fingerprintOf, type Labels } from '@convoy/model/alerting/labels';
import type { Rule } from '@convoy/model/alerting/settings';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Ruled } from '@convoy/model/monitoring/ruled';

/** A rule whose conditions are read. */
export interface ReadRule extends Rule {
  readonly conditions: readonly Condition[];
  readonly about: About;
  /** It asks for what is not known, or is worked on, by name. */
  readonly asksUnknown: boolean;
  readonly asksMaintenance: boolean;
}

/** Rules as they are asked; what cannot be read was told where the manifest was. */
export const readRules = (rules: readonly Rule[]): ReadRule[] =>
  rules.map((rule) => {
    const conditions = rule.when.flatMap((text): Condition[] => {
      const read = parseRule(text);
      return isFault(read) ? [] : [read];
    });
    return {
      ...{ ...rule, conditions, about: aboutOf(conditions) },
      ...{ asksUnknown: conditions.some(asksUnknown), asksMaintenance: conditions.some(asksMaintenance) },
    };
  });

/** One thing that rules are asked about. */
export interface Subject {
  /** What tells it from others of its kind: `service`, `endpoint`. */
  readonly labels: Labels;
  /** Whether people or a deployment work on it. */
  readonly isMaintained: boolean;
  /** What is known of it by a placeholder; of its status also that it is not known, where that is asked for. */
  readonly known: (asksUnknown: boolean) => Known;
}

export type Subjects = (about: Exclude<About, 'event'>) => readonly Subject[];

type Changed = MonitorFact<'rule.changed'>;

const standingOf = (rule: ReadRule, { known, isMaintained }: Subject): boolean | 'unknown' =>
  isMaintained && !rule.asksMaintenance ? 'unknown' : allHold(rule.conditions, known(rule.asksUnknown));

const next = (
  rule: ReadRule,
  holds: boolean | 'unknown',
  ruled: Ruled | undefined,
  now: number,
): Changed['to'] | null => {
  // Unknown is neither: nothing fires or ends by it, and what is pending has not been seen to hold all the while.
  if (holds === 'unknown') return ruled && !ruled.isFiring ? 'off' : null;
  if (!holds) return ruled ? 'off' : null;
  if (!ruled) return rule.forMs > 0 ? 'pending' : 'firing';
  return !ruled.isFiring && now - ruled.since >= rule.forMs ? 'firing' : null;
};

/** What of rules over what is watched begins, has lasted for long enough, and ends. Of what is not asked for any more all ends. */
export const decideRules = (
  ruled: ReadonlyMap<string, Ruled>,
  rules: readonly ReadRule[],
  { environment, subjects, now }: { readonly environment: string; readonly subjects: Subjects; readonly now: number },
): Changed[] => {
  const asked = new Set<string>();
  const changes: Changed[] = [];
  for (const rule of rules) {
    if (rule.about === 'event') continue;
    for (const subject of subjects(rule.about)) {
      const { name: alertname, severity } = rule;
      const labels = {
        ...{ ...rule.labels, alertname, environment, ...subject.labels },
        severity: severity ?? 'warning',
      };
      const key = fingerprintOf(labels);
      asked.add(key);
      const to = next(rule, standingOf(rule, subject), ruled.get(key), now);
      if (to !== null) changes.push({ type: 'rule.changed', labels, notes: notesOf(rule, subject), to });
    }
  }
  for (const [key, { labels, notes }] of ruled)
    if (!asked.has(key)) changes.push({ type: 'rule.changed', labels, notes, to: 'off' });
  return changes;
};

const notesOf = ({ name, conditions, asksUnknown: asks }: ReadRule, { labels, known }: Subject): Labels => {
  const of = Object.values(labels).join('/');
  return {
    title: of === '' ? name : `${name}: ${of}`,
    reason: conditions.map((condition) => toldFor(condition, known(asks))).join(', '),
  };
};
