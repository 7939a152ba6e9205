import { isFault } from '@convoy/judge/condition/parse';
import { aboutOf, parseRule } from '@convoy/judge/condition/rule';
import { builtInAlerts } from '@convoy/model/alerting/built-in';
import type { Problem } from '../problem.ts';
import { fieldsOf, listAt, own, textOf } from '../tree.ts';
import { code, type Path } from '../words.ts';

/** Alerts that there are without any rule. */
const builtIn: readonly string[] = builtInAlerts;

/** Labels that a rule's alerts have by themselves. */
const given: readonly string[] = [
  ...['alertname', 'environment', 'service', 'endpoint', 'severity', 'deployment', 'notice'],
];

const conditionsOf = (rule: unknown) =>
  [own(rule, 'when')].flat().flatMap((text) => {
    const read = typeof text === 'string' ? parseRule(text) : null;
    return read === null || isFault(read) ? [] : [read];
  });

const names = (data: unknown): Problem[] => {
  const known = new Set(builtIn);
  return listAt(data, ['alerts', 'rules']).flatMap(([path, rule]): Problem[] => {
    const name = textOf(own(rule, 'name'));
    if (name === undefined) return [];
    const isTaken = known.has(name);
    known.add(name);
    const whose = builtIn.includes(name) ? 'alerts that need no rule have' : 'another rule has';
    return isTaken
      ? [
          {
            code: 'REPEATED_NAME',
            path: [...path, 'name'],
            message: `${whose} the name ${code(name)}`,
            fix: 'give it another one',
          },
        ]
      : [];
  });
};

const labels = (path: Path, rule: unknown): Problem[] =>
  Object.keys(fieldsOf(own(rule, 'labels'))).flatMap((label): Problem[] =>
    given.includes(label)
      ? [
          {
            code: 'RULE_LABEL',
            path: [...path, 'labels', label],
            at: 'key',
            message: `${code(label)} is a label that alerts of rules have by themselves`,
            fix: label === 'severity' ? 'write `severity` beside `name`' : 'give it another name',
          },
        ]
      : [],
  );

const subjects = (path: Path, rule: unknown): Problem[] => {
  const conditions = conditionsOf(rule);
  const abouts = new Set(conditions.map((condition) => aboutOf([condition])));
  if (!abouts.has('event')) return [];
  const mixed: Problem[] =
    abouts.size > 1
      ? [
          {
            code: 'RULE_MIXED',
            path: [...path, 'when'],
            message: 'an event and what is watched stand in one rule',
            fix: 'make two rules of it: an event is over at once, and how something is lasts',
          },
        ]
      : [];
  const lasting: Problem[] =
    own(rule, 'for') === undefined
      ? []
      : [
          {
            code: 'RULE_FOR',
            path: [...path, 'for'],
            at: 'key',
            message: 'an event lasts no time',
            fix: 'take out `for`',
          },
        ];
  return [...mixed, ...lasting];
};

/** What of rules a schema cannot say. */
export const alertRules = (data: unknown): Problem[] => [
  ...names(data),
  ...listAt(data, ['alerts', 'rules']).flatMap(([path, rule]) => [...labels(path, rule), ...subjects(path, rule)]),
];
