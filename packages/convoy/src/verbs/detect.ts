import { detect as detectIn } from '@convoy/judge/detect';
import { plural } from '@convoy/model/plural';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { readSeries } from '../series.ts';
import { verb } from '../verb.ts';
import { clean, fill } from '../view/text.ts';

const help = `A row's score says how strange it is, seen from the rows before it and no others: 0.5 is about one row in 100,000 of
a normal series, 1 one in 10¹⁰. An alert is the first row with 0.5 and more after 64 rows that had less. Rows without a
value score 0 and are not learnt. Rows are counted from 0, a header apart.`;

export const detect = verb({
  inputs: {
    series: z
      .string('expects a file')
      .min(1, 'expects a file')
      .describe('A file of lines `timestamp,value`; a header is passed over'),
  },
  help,
  run: async ({ series: file }, { cwd, note }) => {
    const { timestamps, values, heading } = await readSeries(cwd, file);
    if (heading !== null) note(`${clean(file)}: '${clean(heading)}' is taken for a header`);
    const { scores, alerts } = detectIn(values);
    const absent = values.filter(Number.isNaN).length;
    const rows = alerts.map((row) => [`row ${row}`, clean(timestamps[row] ?? ''), String(values[row]), scores[row]]);
    const width = (column: number) => Math.max(0, ...rows.map((row) => String(row[column]).length));
    const lines = rows.map(
      ([row, at, value, score]) =>
        `  ${fill(String(row), width(0))}  ${fill(String(at), width(1))}  ${fill(String(value), width(2))}  score ${Number(score).toFixed(2)}`,
    );
    const without = absent === 0 ? '' : `, ${absent} without a value`;
    const text = [
      `${clean(file)}: ${plural(alerts.length, 'alert')} in ${plural(values.length, 'row')}${without}`,
      ...lines,
    ];
    return { exit: exits.done, text: text.join('\n'), json: { scores, alerts } };
  },
});
