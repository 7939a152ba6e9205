import * as z from 'zod';
import { environmentInput, placeInputs, reasonInput } from '../inputs.ts';
import { load } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { requireService } from '../services.ts';
import { barred } from '../session/barred.ts';
import { headOf } from '../session/open.ts';
import { refusedResult } from '../session/outcome.ts';
import { actorOf } from '../session/run.ts';
import { note } from '../session/small.ts';
import { verb } from '../verb.ts';

export const lift = verb({
  inputs: {
    service: z.string().describe('The service'),
    version: z.string().optional().describe('The version; default: every held version of the service'),
    ...reasonInput,
    ...environmentInput,
    ...placeInputs,
  },
  positional: ['service', 'version'],
  run: async ({ service, version, reason, ...given }, around) => {
    const place = placeOf(given, around);
    const settings = await load(place, given.environment);
    requireService(settings, service);
    const { record } = await headOf(place, settings.environment).read();
    const held = record.holds.filter((one) => one.service === service && (!version || one.release.version === version));
    const named = `${service}${version ? ` ${version}` : ''}`;
    if (held.length === 0)
      return refusedResult([{ code: 'NOT_HELD', reason: `${named} is not on hold in ${settings.environment}` }]);
    const refused = await barred(place, settings, 'override', around);
    if (refused) return refused;
    const actor = actorOf(around.env);
    const facts = held.map(
      ({ release }) => ({ type: 'control.accepted', verb: 'lift', actor, subject: service, release }) as const,
    );
    const versions = held.map(({ release }) => release.version);
    const text = `lifted in ${settings.environment}: ${service} ${versions.join(', ')}`;
    return note(place, settings, 'lift', reason, facts, around, { text, json: { service, versions } });
  },
});
