import {
  builtInAlerts,
  builtInLabels,
  incidentLabels,
  severities,
  workflowLabels,
} from '@convoy/model/alerting/built-in';
import type { Problem } from '../problem.ts';
import { entriesAt, fieldsOf, listAt, own, textOf } from '../tree.ts';
import { code, didYouMean, type Path } from '../words.ts';
import { routesWithin } from './routes.ts';

/** What alerts can have: names of labels, and values of those whose values are known. */
interface Known {
  readonly names: readonly string[];
  readonly values: Readonly<Record<string, readonly string[]>>;
}

const rulesOf = (data: unknown): unknown[] => listAt(data, ['alerts', 'rules']).map(([, rule]) => rule);

const ofAll = (data: unknown): Known => {
  const rules = rulesOf(data);
  return {
    names: [
      ...builtInLabels,
      ...workflowLabels,
      ...rules.flatMap((rule) => Object.keys(fieldsOf(own(rule, 'labels')))),
    ],
    values: {
      alertname: [...builtInAlerts, ...rules.flatMap((rule) => textOf(own(rule, 'name')) ?? [])],
      severity: [...severities, ...rules.flatMap((rule) => textOf(own(rule, 'severity')) ?? [])],
    },
  };
};

/** The alert that a first step may ask for is always an incident's. */
const ofIncidents: Known = {
  names: incidentLabels,
  values: { alertname: ['incident'], severity: severities.filter((one) => one !== 'info') },
};

const fix = 'write a label that alerts have, or give it to one by `labels` of a rule';

const unknownName = (name: string, path: Path, at: 'key' | 'value', { names }: Known): Problem[] => {
  if (names.includes(name)) return [];
  const { question, fix: known = fix } = didYouMean(name, names);
  const message = `no alert has a label ${code(name)}${question}`;
  return [{ severity: 'warning', code: 'UNKNOWN_LABEL', path, at, message, fix: known }];
};

/** What of labels that an alert must have none can have: nobody would see that it matches nothing. */
const unmatched = (data: unknown, path: Path, known: Known): Problem[] =>
  entriesAt(data, ...path).flatMap(([name, value]): Problem[] => {
    const at = [...path, name];
    const values = Object.hasOwn(known.values, name) ? known.values[name] : undefined;
    if (values === undefined || typeof value !== 'string') return unknownName(name, at, 'key', known);
    if (values.includes(value)) return [];
    const { question, fix: meant = fix } = didYouMean(value, values);
    const message = `no alert has the ${name} ${code(value)}${question}`;
    return [{ severity: 'warning', code: 'UNKNOWN_LABEL', path: at, message, fix: meant }];
  });

const unnamed = (data: unknown, path: Path, known: Known): Problem[] =>
  listAt(data, path).flatMap(([at, name]) => (typeof name === 'string' ? unknownName(name, at, 'value', known) : []));

/** Labels of routes, inhibitions and first steps that no alert can have, as far as is known: other tools' alerts may be replayed. */
export const unknownLabels = (data: unknown): Problem[] => {
  const known = ofAll(data);
  return [
    ...routesWithin(data).flatMap(([path]) => [
      ...unmatched(data, [...path, 'match'], known),
      ...unnamed(data, [...path, 'group-by'], known),
    ]),
    ...listAt(data, ['alerts', 'inhibit']).flatMap(([path]) => [
      ...unmatched(data, [...path, 'source'], known),
      ...unmatched(data, [...path, 'target'], known),
      ...unnamed(data, [...path, 'equal'], known),
    ]),
    ...listAt(data, ['incident', 'run']).flatMap(([path]) => unmatched(data, [...path, 'on'], ofIncidents)),
  ];
};
