import { ConvoyError } from '@convoy/model/error';
import { redactor } from '@convoy/model/redact';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { type LogFile, logFilesOf } from '../logs/files.ts';
import { tail } from '../logs/tail.ts';
import { environmentOf } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { secretsOf } from '../secrets.ts';
import { chosen } from '../session/chosen.ts';
import { verb } from '../verb.ts';
import { clean, fill } from '../view/text.ts';

const usualLines = 50;
const above0 = 'expects a whole number above 0';
/** Of a service's own processes the last two matter: the one that serves and the one that was to. */
const newestOwn = 2;

const listing = (files: readonly LogFile[], deployment: string): string => {
  const width = Math.max(...files.map(({ subject }) => [...subject].length), 4);
  const lines = files.map(
    ({ subject, name, bytes, path }) =>
      `  ${fill(clean(subject), width)}  ${fill(name, 28)} ${String(bytes).padStart(9)} B  ${path}`,
  );
  return [`${deployment}: convoy logs SUBJECT shows these`, ...lines].join('\n');
};

const shownOf = (files: readonly LogFile[]): LogFile[] => [
  ...files.filter(({ source }) => source === 'command'),
  ...files.filter(({ source }) => source === 'service').slice(-newestOwn),
];

export const logs = verb({
  inputs: {
    subject: z.string().optional().describe('A service, task or check; default: list what there is'),
    deployment: z.string().optional().describe('The deployment; default: the newest'),
    lines: z.coerce
      .number(above0)
      .int(above0)
      .min(1, above0)
      .optional()
      .describe(`Lines from the end of each file; default ${usualLines}`),
    ...environmentInput,
    ...placeInputs,
  },
  positional: ['subject'],
  run: async ({ subject, deployment, lines = usualLines, ...given }, around) => {
    const place = placeOf(given, around);
    const environment = await environmentOf(place, given.environment);
    const recorded = await chosen(place, environment, deployment, around.note);
    const all = await logFilesOf(place, environment, recorded, around);
    const base = { deployment: recorded.id, environment };
    if (subject === undefined) {
      const text = all.length > 0 ? listing(all, recorded.id) : `${recorded.id} left no output`;
      return { exit: exits.done, text, json: { ...base, logs: all } };
    }
    const files = shownOf(all.filter((file) => file.subject === subject));
    if (files.length === 0) throw nothingOf(subject, recorded.id, all);
    const { settings } = recorded.state;
    // What a service's own process wrote goes to its file past us: here at the latest its secrets are taken out.
    const redact = redactor(settings ? secretsOf(settings, around.env) : []);
    const shown = files.map((file) => ({ ...file, lines: tail(file.path, lines).map(redact) }));
    const text = shown.map((file) => [`== ${file.name}  ${file.path}`, ...file.lines].join('\n')).join('\n\n');
    return { exit: exits.done, text, quotes: true, json: { ...base, logs: shown } };
  },
});

const nothingOf = (subject: string, deployment: string, all: readonly LogFile[]): ConvoyError => {
  const known = [...new Set(all.filter(({ source }) => source !== 'evidence').map((file) => file.subject))];
  const fix = known.length > 0 ? `there is output of ${known.join(', ')}` : 'there is no output of anything';
  return new ConvoyError('USAGE', `${deployment} has no output of ${subject}: ${fix}`);
};
