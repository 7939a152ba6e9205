import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { systemClock } from '@convoy/drivers/clock';
import { logFile } from '@convoy/drivers/logs';
import { messageOf } from '@convoy/model/error';
import type { Release } from '@convoy/model/release';
import * as z from 'zod';
import { connect } from '../connect.ts';
import { exits } from '../exit.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { logsDir } from '../folders.ts';
import { environmentInput, placeInputs, reasonInput } from '../inputs.ts';
import { load, requireVariables } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { requireService } from '../services.ts';
import { barred } from '../session/barred.ts';
import { newId } from '../session/id.ts';
import { headOf } from '../session/open.ts';
import { refusedResult } from '../session/outcome.ts';
import { actorOf } from '../session/run.ts';
import { note } from '../session/small.ts';
import { giveUpLost } from '../session/unfinished.ts';
import { verb } from '../verb.ts';

export const adopt = verb({
  inputs: {
    services: z
      .array(z.string())
      .optional()
      .describe('Only these services; default: all whose provider can describe what is there'),
    ...reasonInput,
    ...environmentInput,
    ...placeInputs,
  },
  positional: ['services'],
  run: async ({ services = [], reason, ...given }, around) => {
    const place = placeOf(given, around);
    const settings = await load(place, given.environment);
    for (const service of services) requireService(settings, service);
    const wanted = services.length > 0 ? services : Object.keys(settings.services);
    await requireVariables(place, settings, { services: wanted, checks: [] }, around.env);
    const id = newId(systemClock);
    const { ports, close } = await connect(place, settings, id, around.env, around.note);
    const logged = (service: string) => logFile(logsDir(place, settings.environment, id), `${service}.describe`);
    const releases: Record<string, Release> = {};
    const missing: string[] = [];
    for (const service of wanted) {
      const one = settings.services[service];
      const provider = ports.provider(service);
      if (!one || !provider.capabilities.describe) {
        missing.push(`${service}: its provider cannot describe what is there`);
        continue;
      }
      const target = { environment: settings.environment, service, with: one.with };
      try {
        const { live } = await provider.describe(target, AbortSignal.timeout(one.timeoutMs));
        if (live) releases[service] = { fingerprint: fingerprintOf(one), ...live.release };
        else missing.push(`${service}: nothing is live`);
      } catch (thrown) {
        close();
        const log = existsSync(logged(service)) ? ` (${logged(service)})` : '';
        missing.push(`${service}: ${messageOf(thrown)}${log}`);
      }
    }
    close();
    const found = Object.entries(releases).map(([service, { version }]) => `${service} ${version}`);
    if (found.length === 0) return refusedResult(missing.map((why) => ({ code: 'NOTHING_FOUND', reason: why })));
    const refused = await barred(place, settings, 'override', around);
    if (refused) return refused;
    await giveUpLost(place, settings.environment, around.note);
    const { record } = await headOf(place, settings.environment).read();
    const isKnown = Object.entries(releases).every(([name, release]) =>
      isDeepStrictEqual(record.markers[name]?.release, release),
    );
    if (isKnown && record.owner === null && record.unfinished === null) {
      const text = [`confirmed in ${settings.environment} already: ${found.join(', ')}`, ...missing].join('\n');
      return { exit: exits.done, text, json: { releases, missing } };
    }
    const facts = [
      { type: 'control.accepted', verb: 'adopt', actor: actorOf(around.env) },
      { type: 'deployment.confirmed', releases },
    ] as const;
    const text = [`adopted in ${settings.environment}: ${found.join(', ')}`, ...missing].join('\n');
    return note(place, settings, 'adopt', reason, facts, around, { text, json: { releases, missing } });
  },
});
