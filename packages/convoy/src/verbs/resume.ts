import { answer, takesBackOnCancel } from '@convoy/engine/controls';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { environmentOf } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { isCrew } from '../session/crew.ts';
import { goOn } from '../session/execute.ts';
import { headOf } from '../session/open.ts';
import { actorOf } from '../session/run.ts';
import { unfinishedOf } from '../session/unfinished.ts';
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
  run: async (given, around) => {
    const place = placeOf(given, around);
    const environment = await environmentOf(place, given.environment);
    const { record } = await headOf(place, environment).read();
    const found = await unfinishedOf(place, environment, record, around.note);
    if (found === null)
      return { exit: exits.done, text: `${environment}: nothing is unfinished`, json: { deployment: null } };
    const { id, settings } = found;
    const actor = actorOf(around.env);
    return goOn(place, settings, id, around, {
      // What this run holds for all its jobs is ended by one of them.
      takeOver: record.owner !== null && isCrew(record.owner),
      begin: ({ journal }) => {
        journal.push([{ type: 'deployment.resumed', actor }]);
        const isBack = given.cancelled === true && takesBackOnCancel(journal.state);
        const wish = answer(journal.state, { verb: 'abort', actor, reason: 'the run was cancelled' });
        return journal.append(isBack ? [wish] : []);
      },
    });
  },
});
