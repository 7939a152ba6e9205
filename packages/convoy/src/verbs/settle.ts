import { systemClock } from '@convoy/drivers/clock';
import { subjectOf } from '@convoy/model/commands';
import * as z from 'zod';
import { connect } from '../connect.ts';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs, reasonInput } from '../inputs.ts';
import { environmentOf } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { headOf, open } from '../session/open.ts';
import { refusedResult } from '../session/outcome.ts';
import { actorOf } from '../session/run.ts';
import { unfinishedOf } from '../session/unfinished.ts';
import { verb } from '../verb.ts';

export const settle = verb({
  inputs: {
    subject: z.string().describe('The service or task whose last effect nobody saw end'),
    as: z.enum(['deployed', 'absent']).describe('What you found: the effect is there, or it is not'),
    ...reasonInput,
    ...environmentInput,
    ...placeInputs,
  },
  positional: ['subject'],
  run: async ({ subject, as, reason, ...given }, around) => {
    const place = placeOf(given, around);
    const environment = await environmentOf(place, given.environment);
    const { record } = await headOf(place, environment).read();
    const found = await unfinishedOf(place, environment, record, around.note);
    const asking = Object.values(found?.state.running ?? {}).map(({ command }) => command);
    if (!found || !asking.some((command) => subjectOf(command) === subject)) {
      const names = asking.map(subjectOf);
      const open = names.length > 0 ? `open are ${names.join(', ')}` : 'nothing is open';
      return refusedResult([
        { code: 'NOTHING_TO_SETTLE', reason: `${environment} has no open effect of ${subject}: ${open}` },
      ]);
    }
    const { id, settings } = found;
    const { redact } = await connect(place, settings, id, around.env, around.note);
    const session = await open({
      ...{ place, environment, deployment: id, clock: systemClock, redact, note: around.note, takeOver: false },
      onEvent: () => undefined,
    });
    if ('code' in session) return refusedResult([session]);
    const actor = actorOf(around.env);
    await session.journal.append([
      { type: 'control.accepted', verb: 'settle', actor, subject, as, ...(reason === undefined ? {} : { reason }) },
    ]);
    await session.claim.release(session.journal.state, `${id}: ${subject} settled as ${as}`);
    const text = `${subject} is settled as ${as} in ${id}: convoy resume goes on`;
    return { exit: exits.done, text, json: { deployment: id, subject, as } };
  },
});
