import * as z from 'zod';
import { environmentInput, placeInputs, reasonInput } from '../inputs.ts';
import { load } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { requireService } from '../services.ts';
import { barred } from '../session/barred.ts';
import { actorOf } from '../session/run.ts';
import { wasSeen } from '../session/seen.ts';
import { note } from '../session/small.ts';
import { verb } from '../verb.ts';

export const hold = verb({
  inputs: {
    service: z.string().describe('The service'),
    version: z.string().describe('The version that must not be deployed'),
    ...reasonInput,
    ...environmentInput,
    ...placeInputs,
  },
  positional: ['service', 'version'],
  run: async ({ service, version, reason = 'held by hand', ...given }, around) => {
    const place = placeOf(given, around);
    const settings = await load(place, given.environment);
    requireService(settings, service);
    const refused = await barred(place, settings, 'rollback', around);
    if (refused) return refused;
    const actor = actorOf(around.env);
    const fact = {
      type: 'control.accepted',
      verb: 'hold',
      actor,
      subject: service,
      release: { version },
      reason,
    } as const;
    if (!(await wasSeen(place, settings.environment, service, version)))
      around.note(
        `${service} ${version} was never seen in ${settings.environment}: if it was not meant, convoy lift ${service} ${version}`,
      );
    const text = `${service} ${version} is on hold in ${settings.environment}: ${reason}`;
    return note(place, settings, 'hold', reason, [fact], around, { text, json: { service, version, reason } });
  },
});
