import * as z from 'zod';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { environmentOf } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { resumeIn } from '../session/resume.ts';
import { verb } from '../verb.ts';

export const resume = verb({
  inputs: {
    cancelled: z
      .boolean()
      .optional()
      .describe('The run was cancelled: take back what was done, where the manifest says `rollback.on: [cancel]`'),
    ...environmentInput,
    ...placeInputs,
  },
  run: async ({ cancelled = false, ...given }, around) => {
    const place = placeOf(given, around);
    const environment = await environmentOf(place, given.environment);
    const result = await resumeIn(place, environment, around, { cancelled, isMeant: () => true });
    return (
      result ?? {
        exit: exits.done,
        text: `${environment}: nothing is unfinished`,
        json: { deployment: null, environment },
      }
    );
  },
});
