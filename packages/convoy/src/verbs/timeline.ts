import { timelineOf } from '@convoy/analytics/timeline';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { environmentOf } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { chosen } from '../session/chosen.ts';
import { verb } from '../verb.ts';
import { timelineText } from '../view/timeline.ts';

const usualColumns = 100;

export const timeline = verb({
  inputs: {
    deployment: z.string().optional().describe('The deployment; default: the newest'),
    ...environmentInput,
    ...placeInputs,
  },
  positional: ['deployment'],
  run: async ({ deployment, ...given }, around) => {
    const place = placeOf(given, around);
    const environment = await environmentOf(place, given.environment);
    const { events } = await chosen(place, environment, deployment, around.note);
    const told = timelineOf(events);
    const columns = Number(around.env.COLUMNS) || process.stdout.columns || usualColumns;
    return { exit: exits.done, text: timelineText(told, columns), json: told };
  },
});
