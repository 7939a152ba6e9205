import { replayAlerts } from '@convoy/engine/alerts/replay';
import { alertSettingsOf } from '@convoy/manifest/alerts';
import type { Manifest } from '@convoy/manifest/schema/manifest';
import { ConvoyError } from '@convoy/model/error';
import { plural } from '@convoy/model/plural';
import * as z from 'zod';
import { readAlertLines } from '../alerting/lines.ts';
import { tellNow } from '../alerting/tell-now.ts';
import { tryChannel } from '../alerting/trial.ts';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { manifestAt } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { type Result, verb } from '../verb.ts';
import { alertText, toldOf } from '../view/alerts.ts';

const help = `convoy alerts replay FILE: who would have been told what, had the events of a file come when they say. A line is
{"at": TIME, "type": "alert.firing" or "alert.resolved", "labels": {…}}; also "alert.acknowledged" with "match" and
"actor", "alert.silenced" with "silence" (its id), "match", "until", "actor" and "reason", and "alert.noticed". Nothing is sent. After the
last event time goes on until all is told, but for reminders. Routes are those of the manifest at hand.

convoy alerts test CHANNEL: sends one notification, marked as a test, by a channel of the manifest, and says what became of
it: exit status 0 when it was sent, 1 when it was not. Whoever reads that channel sees it. The channel is the one of the manifest at
hand. Where the state is on GitHub a watch takes routes and channels from the default branch: what was tried here, and replayed, holds
for it once it is merged.

convoy alerts tell: tells what there is to tell of an environment by now, and ends. Where somebody watches it is left to
them. Exit status 0 when nobody has yet to be told, 1 when something could not be told: what waits is tried again by the
next who tells.`;

const replay = (manifest: Manifest, facts: Parameters<typeof replayAlerts>[1]): Result => {
  const told = replayAlerts(alertSettingsOf(manifest), facts, { prefix: 'replay' });
  const heading = `${plural(told.length, 'notification')} of ${plural(facts.length, 'event')}`;
  return {
    exit: exits.done,
    text: [heading, ...told.map(alertText)].join('\n'),
    json: { notifications: told.map(toldOf) },
  };
};

export const alerts = verb({
  inputs: {
    what: z
      .enum(['replay', 'test', 'tell'], 'expects replay, test or tell')
      .describe('What to do: replay, test or tell'),
    of: z
      .string()
      .min(1, 'expects a file or a channel')
      .optional()
      .describe('For replay: a file of events, one a line; for test: a channel of the manifest'),
    ...environmentInput,
    ...placeInputs,
  },
  positional: ['what', 'of'],
  help,
  run: async ({ what, of, ...given }, around) => {
    const place = placeOf(given, around);
    if (what === 'tell') {
      if (of !== undefined) throw new ConvoyError('USAGE', 'convoy alerts tell takes no name: leave it out');
      return tellNow(place, given.environment, around);
    }
    if (of === undefined)
      throw new ConvoyError(
        'USAGE',
        `name ${what === 'test' ? 'a channel' : 'a file of events'} behind convoy alerts ${what}`,
      );
    if (what === 'test') return tryChannel(await manifestAt(place), of, place, around);
    const facts = await readAlertLines(around.cwd, of);
    return replay(await manifestAt(place), facts);
  },
});
