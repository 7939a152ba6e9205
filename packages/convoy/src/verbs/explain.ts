import { type Explanation, explain as explainAll } from '@convoy/judge/cause';
import { plural } from '@convoy/model/plural';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { readGraph } from '../explaining/graph.ts';
import { readMetrics } from '../explaining/metrics.ts';
import { notesOn } from '../explaining/notes.ts';
import { verb } from '../verb.ts';
import { clean } from '../view/text.ts';

const help = `Causes come the best first. Several causes at once stay several; what suffers from one is told with it. Whether the data
is normal or not, the exit status is 0: read "normal". 2: what was given cannot be read, or says nothing about that moment.`;

const textOf = ({ causes }: Explanation, metrics: number): string => {
  if (causes.length === 0) return `normal: nothing is stranger than chance makes it among ${plural(metrics, 'metric')}`;
  const lines = causes.flatMap(({ service, metric, score, because }) => [
    `  ${clean(service)}: ${clean(metric)}  (score ${score.toFixed(2)})`,
    `    ${clean(because)}`,
  ]);
  return [plural(causes.length, 'probable cause'), ...lines].join('\n');
};

export const explain = verb({
  inputs: {
    metrics: z
      .string('expects a file')
      .min(1, 'expects a file')
      .describe(
        'A CSV file with the columns `timestamp,service,metric,value`; higher is worse, timestamps in ISO 8601',
      ),
    graph: z
      .string('expects a file')
      .min(1, 'expects a file')
      .describe('A JSON file {"edges":[["caller","callee"],…],"anomalyAt":"…"}'),
  },
  help,
  run: async ({ metrics, graph: file }, { cwd, note }) => {
    const graph = await readGraph(cwd, file);
    const series = await readMetrics(cwd, metrics);
    for (const line of notesOn(series, graph)) note(line);
    const explanation = explainAll({ series, ...graph });
    return { exit: exits.done, text: textOf(explanation, series.length), json: explanation };
  },
});
