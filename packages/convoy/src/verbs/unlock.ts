import { exits } from '../exit.ts';
import { environmentInput, placeInputs, reasonInput } from '../inputs.ts';
import { environmentOf } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { redactorFor } from '../secrets.ts';
import { barred } from '../session/barred.ts';
import { headOf } from '../session/open.ts';
import { refusedResult } from '../session/outcome.ts';
import { actorOf } from '../session/run.ts';
import { verb } from '../verb.ts';

/**
 * Takes an environment from whoever holds it. The next epoch makes their next write fail, so that they stop; what they had
 * begun stays for `resume` or `rollback`, which wait until it can do no more.
 */
export const unlock = verb({
  inputs: { ...reasonInput, ...environmentInput, ...placeInputs },
  run: async ({ reason, ...given }, around) => {
    const place = placeOf(given, around);
    const environment = await environmentOf(place, given.environment);
    const head = headOf(place, environment);
    const { record, revision } = await head.read();
    const { owner, unfinished, epoch } = record;
    if (!owner)
      return { exit: exits.done, text: `${environment} is not held`, json: { environment, owner: null, unfinished } };
    const refused = await barred(place, { environment }, 'override', around);
    if (refused) return refused;
    const why = reason === undefined ? '' : `: ${reason}`;
    const note = `unlocked by ${actorOf(around.env)}, held by ${owner.agent} since ${owner.since}${why}`;
    const redact = redactorFor(null, around.env);
    const isTaken = await head.write({ ...record, epoch: epoch + 1, owner: null }, revision, redact(note));
    if (isTaken === null)
      return refusedResult([
        { code: 'CHANGED_MEANWHILE', reason: `${environment} was written by someone meanwhile: look again` },
      ]);
    const next = unfinished === null ? '' : `; ${unfinished} is not finished: convoy resume, or convoy rollback`;
    return {
      exit: exits.done,
      text: `${environment} is taken from ${place.stores.linkTo(owner.agent) ?? owner.agent}${next}`,
      json: { environment, owner, unfinished },
    };
  },
});
