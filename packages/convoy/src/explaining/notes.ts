import { fewestBefore } from '@convoy/judge/cause/deviation';
import type { Series } from '@convoy/judge/cause/series';
import { ConvoyError } from '@convoy/model/error';
import { few } from '@convoy/model/few';
import { plural } from '@convoy/model/plural';
import { clean } from '../view/text.ts';
import type { CallGraph } from './graph.ts';

interface Counts {
  readonly before: number;
  readonly after: number;
}

const countsOf = ({ times, values }: Series, moment: number): Counts => {
  let [before, after] = [0, 0];
  for (let row = 0; row < times.length; row += 1) {
    if (Number.isNaN(values[row])) continue;
    if ((times[row] as number) < moment) before += 1;
    else after += 1;
  }
  return { before, after };
};

const spanOf = (series: readonly Series[]): string => {
  let [first, last] = [Infinity, -Infinity];
  for (const { times } of series)
    for (let row = 0; row < times.length; row += 1) {
      first = Math.min(first, times[row] as number);
      last = Math.max(last, times[row] as number);
    }
  return `${new Date(first).toISOString()} to ${new Date(last).toISOString()}`;
};

const nothing = (message: string): ConvoyError => new ConvoyError('INPUT_INVALID', `nothing can be said: ${message}`);

/** What of the input is not used, for people. Throws `INPUT_INVALID` where nothing could be said at all: that is not normal. */
export const notesOn = (series: readonly Series[], { edges, anomalyAt }: CallGraph): string[] => {
  const counts = series.map((one) => countsOf(one, anomalyAt));
  const usable = counts.filter(({ before, after }) => before >= fewestBefore && after > 0).length;
  const [called, measured] = [new Set(edges.flat()), new Set(series.map(({ service }) => service))];
  const unmeasured = [...called].filter((service) => !measured.has(service)).sort();
  const uncalled = edges.length === 0 ? [] : [...measured].filter((service) => !called.has(service)).sort();
  if (called.size > 0 && unmeasured.length === called.size)
    throw nothing(
      `no service of the graph has a metric: its edges name ${clean(few(unmeasured))}, the metrics are of ${clean(few(uncalled))}. Write the same names in both`,
    );
  if (usable === 0)
    throw nothing(
      `no metric has ${fewestBefore} values before ${new Date(anomalyAt).toISOString()} (anomalyAt) and one since; the file has ${spanOf(series)}. Give a longer past, or another anomalyAt`,
    );
  return [
    ...(usable < series.length
      ? [
          `${plural(series.length - usable, 'metric')} of ${series.length} not looked at: fewer than ${fewestBefore} values before anomalyAt, or none since`,
        ]
      : []),
    ...(unmeasured.length > 0 ? [`in the graph without metrics: ${clean(few(unmeasured))}`] : []),
    ...(uncalled.length > 0 ? [`metrics of what is not in the graph: ${clean(few(uncalled))}`] : []),
  ];
};
