import type { Series } from '@convoy/judge/cause/series';
import { fixOf, isMissing, numberIn } from '../cells.ts';
import { clean, cut } from '../view/text.ts';
import type { Columns } from './columns.ts';
import { instantFix, instantOf } from './instant.ts';

interface Growing extends Series {
  readonly times: number[];
  readonly values: number[];
}

/** Takes rows one by one, so that only their numbers are kept. */
export interface Gathering {
  /** What is wrong with a row; null: it was taken, or has no value. */
  readonly take: (cells: readonly string[]) => string | null;
  readonly series: () => readonly Series[];
}

/** More metrics than these no graph of services has: a column of something else was called one of them. */
const mostSeries = 100_000;

const quote = (cell: string): string => `'${cut(clean(cell), 40)}'`;

/** As the field's tools write what has no end, a rate of nothing or a wait that never ended: how far it rose nobody can say. */
const infinite = /^[+-]?inf(?:inity)?$/i;

const valueFix = 'write a number, or nothing where one is missing';

export const createGathering = (columns: Columns): Gathering => {
  const services = new Map<string, Map<string, Growing>>();
  let count = 0;
  // Rows of one moment mostly stand together, and reading an instant is what takes longest.
  let last: { readonly text: string; readonly at: number | null } = { text: '', at: null };

  const seriesOf = (service: string, metric: string): Growing => {
    const metrics = services.get(service) ?? new Map<string, Growing>();
    services.set(service, metrics);
    const known = metrics.get(metric);
    if (known) return known;
    count += 1;
    const fresh = { service, metric, times: [], values: [] };
    metrics.set(metric, fresh);
    return fresh;
  };

  const take: Gathering['take'] = (cells) => {
    const [timestamp, service, metric, value] = [
      ...[cells[columns.timestamp], cells[columns.service], cells[columns.metric], cells[columns.value]],
    ];
    if (timestamp === undefined || service === undefined || metric === undefined || value === undefined)
      return `the row has ${cells.length} cells, fewer than the header: write one for each column, empty where a value is missing`;
    if (service === '' || metric === '') return `the ${service === '' ? 'service' : 'metric'} is empty: write its name`;
    if (timestamp !== last.text) last = { text: timestamp, at: instantOf(timestamp) };
    if (last.at === null) return `${quote(timestamp)} is no instant: ${instantFix}`;
    const number = isMissing(value) || infinite.test(value) ? Number.NaN : numberIn(value);
    if (number === null) return `the value ${quote(value)} is no number: ${fixOf(value) || valueFix}`;
    if (Math.abs(number) === Infinity)
      return `the value ${quote(value)} is larger than a number can be: choose a larger unit`;
    const series = seriesOf(service, metric);
    if (count > mostSeries) return `there are more than ${mostSeries} metrics of services: is ${quote(metric)} one?`;
    series.times.push(last.at);
    series.values.push(number);
    return null;
  };
  return { take, series: () => [...services.values()].flatMap((metrics) => [...metrics.values()]) };
};
