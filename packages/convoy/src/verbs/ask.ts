import { randomUUID } from 'node:crypto';
import { systemClock } from '@convoy/drivers/clock';
import { ConvoyError } from '@convoy/model/error';
import { scrub } from '@convoy/model/scrub';
import { wishes } from '@convoy/model/wish';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs, reasonInput } from '../inputs.ts';
import { environmentOf } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { redactorFor } from '../secrets.ts';
import { barred } from '../session/barred.ts';
import { headOf } from '../session/open.ts';
import { refusedResult } from '../session/outcome.ts';
import { actorOf } from '../session/run.ts';
import { unfinishedOf } from '../session/unfinished.ts';
import { verb } from '../verb.ts';

/** Longer than that nobody means it any more. */
const validMs = 15 * 60_000;

const guarded = { abort: 'rollback', rollback: 'rollback', pause: 'deploy', resume: 'deploy' } as const;

export const ask = verb({
  inputs: {
    wish: z
      .enum(wishes)
      .describe(
        'abort: take it back and call it cancelled; rollback: take it back and hold what it deployed; pause: begin nothing new until someone asks to resume',
      ),
    ...reasonInput,
    ...environmentInput,
    ...placeInputs,
  },
  positional: ['wish'],
  run: async ({ wish, reason, ...given }, around) => {
    const place = placeOf(given, around);
    if (!place.github)
      throw new ConvoyError(
        'USAGE',
        'what is under way on this machine is asked by its own terminal (Ctrl-C), or taken over with convoy rollback; for a job on GitHub name its repository by --github OWNER/REPOSITORY',
      );
    const environment = await environmentOf(place, given.environment);
    const { record } = await headOf(place, environment).read();
    const { unfinished: deployment, owner } = record;
    if (deployment === null || !owner)
      return refusedResult([
        { code: 'NOT_UNDERWAY', reason: `nobody is at work in ${environment}: convoy rollback, or convoy resume` },
      ]);
    const found = await unfinishedOf(place, environment, record, around.note);
    const refused = found && (await barred(place, found.settings, guarded[wish], around));
    if (refused) return refused;
    const expires = new Date(systemClock.now() + validMs).toISOString();
    const control = { id: randomUUID(), actor: actorOf(around.env), verb: wish, deployment, expires };
    await (await place.github()).leaveControl(
      environment,
      scrub({ ...control, ...(reason === undefined ? {} : { reason }) }, redactorFor(null, around.env)),
    );
    const where = place.stores.linkTo(owner.agent) ?? owner.agent;
    return {
      exit: exits.done,
      text: `${wish} of ${deployment} is asked of ${where}, which looks every few seconds; it is in the journal once it is answered`,
      json: { control },
    };
  },
});
