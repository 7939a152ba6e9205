import { exits } from '../exit.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { environmentOf } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { goOn } from '../session/execute.ts';
import { headOf } from '../session/open.ts';
import { actorOf } from '../session/run.ts';
import { unfinishedOf } from '../session/unfinished.ts';
import { verb } from '../verb.ts';

export const resume = verb({
  inputs: { ...environmentInput, ...placeInputs },
  run: async (given, around) => {
    const place = placeOf(given, around);
    const environment = await environmentOf(place, given.environment);
    const { record } = await headOf(place, environment).read();
    const found = await unfinishedOf(place, environment, record, around.note);
    if (found === null)
      return { exit: exits.done, text: `${environment}: nothing is unfinished`, json: { deployment: null } };
    const { id, settings } = found;
    return goOn(place, settings, id, around, {
      takeOver: false,
      begin: ({ journal }) => journal.append([{ type: 'deployment.resumed', actor: actorOf(around.env) }]),
    });
  },
});
