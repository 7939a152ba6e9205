import { own } from '../record.ts';

/** What an alert is known by, and what routes, silences and groups go by: `severity`, `environment`, `service`, `cause`, … */
export type Labels = Readonly<Record<string, string>>;

/** Two alerts with the same labels are the same alert. */
export const fingerprintOf = (labels: Labels): string =>
  JSON.stringify(Object.entries(labels).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** A label that is not there counts as empty, as in Prometheus. */
export const labelOf = (labels: Labels, name: string): string => own(labels, name) ?? '';

/** Whether they have all that is asked for. */
export const matches = (labels: Labels, wanted: Labels): boolean =>
  Object.entries(wanted).every(([name, value]) => labelOf(labels, name) === value);

/** Of these labels the named ones that are there. */
export const pick = (labels: Labels, names: readonly string[]): Labels =>
  Object.fromEntries(names.filter((name) => labelOf(labels, name) !== '').map((name) => [name, labelOf(labels, name)]));
