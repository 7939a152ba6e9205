import { randomUUID } from 'node:crypto';
import { systemClock } from '@convoy/drivers/clock';
import { ConvoyError } from '@convoy/model/error';
import type { WatchAsk } from '@convoy/model/monitoring/wish';
import * as z from 'zod';
import { environmentInput, placeInputs } from '../inputs.ts';
import { actorOf } from '../session/run.ts';
import { verb } from '../verb.ts';
import { toldBy } from '../watch/wishes/answer.ts';
import { askingOf, labelsOf } from '../watch/wishes/asking.ts';

const help = `convoy ack production-3: you have taken on that incident; convoy ack cause=catalog: all that fires with this label.
Nobody else is called then, and nobody reminded. Its end is told all the same. convoy incidents says what is open. Exit status 4:
refused, for it is not open, or somebody else has taken it on.`;

/** Nobody means it any more who has not been heard for so long, in milliseconds. */
const validMs = 3_600_000;

const askOf = (what: readonly string[]): WatchAsk => {
  const [first = ''] = what;
  if (what.length === 1 && !first.includes('=')) return { verb: 'acknowledge', incident: first };
  if (!what.every((one) => one.includes('=')))
    throw new ConvoyError('USAGE', 'name one incident by its id, or labels, each as name=value');
  return { verb: 'acknowledge', match: labelsOf(what) };
};

export const ack = verb({
  inputs: {
    what: z
      .array(z.string())
      .min(1, 'expects an incident or labels')
      .describe('The id of an incident, or labels of what fires, each as name=value'),
    ...environmentInput,
    ...placeInputs,
  },
  positional: ['what'],
  help,
  run: async ({ what, ...given }, around) => {
    const ask = askOf(what);
    const asking = await askingOf(given, around);
    const actor = actorOf(around.env);
    const wish = { id: randomUUID(), actor, expires: systemClock.now() + validMs, ...ask };
    return toldBy(asking, wish, `${actor} has taken on ${what.join(' ')}: nobody else is called, and nobody reminded`);
  },
});
