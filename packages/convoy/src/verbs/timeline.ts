import { timelineOf } from '@convoy/analytics/timeline';
import { durationAboveZero, durationMs } from '@convoy/model/duration';
import { ConvoyError } from '@convoy/model/error';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { environmentOf } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { chosen } from '../session/chosen.ts';
import { verb } from '../verb.ts';
import { axisText } from '../view/axis.ts';
import { timelineText } from '../view/timeline.ts';

const usualColumns = 100;
/** Roll-ups go back no further. */
const longest = '35d';

export const timeline = verb({
  inputs: {
    deployment: z.string().optional().describe('The deployment; default: the newest'),
    since: z
      .string()
      .regex(durationAboveZero, 'expects a duration, for example 6h')
      .refine((since) => durationMs(since) <= durationMs(longest), `expects at most ${longest}`)
      .optional()
      .describe(
        'Instead of one deployment: all of so long, beside what the watch saw meanwhile, for example 6h, at most 35d',
      ),
    ...environmentInput,
    ...placeInputs,
  },
  positional: ['deployment'],
  run: async ({ deployment, since, ...given }, around) => {
    const place = placeOf(given, around);
    const columns = Number(around.env.COLUMNS) || process.stdout.columns || usualColumns;
    if (since !== undefined) {
      if (deployment !== undefined)
        throw new ConvoyError('USAGE', '--since is about all deployments of that time: leave out the one');
      const { axisSince } = await import('../watch/axis.ts');
      const axis = await axisSince(place, given.environment, durationMs(since), around.note);
      return { exit: exits.done, text: axisText(axis, columns), json: axis };
    }
    const environment = await environmentOf(place, given.environment);
    const { events } = await chosen(place, environment, deployment, around.note);
    const told = timelineOf(events);
    return { exit: exits.done, text: timelineText(told, columns), json: told };
  },
});
