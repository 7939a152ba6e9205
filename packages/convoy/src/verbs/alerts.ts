import { replayAlerts } from '@convoy/engine/alerts/replay';
import { alertSettingsOf } from '@convoy/manifest/alerts';
import { plural } from '@convoy/model/plural';
import * as z from 'zod';
import { readAlertLines } from '../alerting/lines.ts';
import { exits } from '../exit.ts';
import { placeInputs } from '../inputs.ts';
import { inspect, ManifestError } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { verb } from '../verb.ts';
import { alertText, toldOf } from '../view/alerts.ts';

const help = `convoy alerts replay FILE: who would have been told what, had the events of a file come when they say. A line is
{"at": TIME, "type": "alert.firing" or "alert.resolved", "labels": {…}}; also "alert.acknowledged" with "match" and
"actor", and "alert.silenced" with "silence" (its id), "match", "until", "actor" and "reason". Nothing is sent. After the
last event time goes on until all is told, but for reminders.`;

export const alerts = verb({
  inputs: {
    what: z.enum(['replay'], 'expects replay').describe('What to do: replay'),
    of: z.string('expects a file').min(1, 'expects a file').describe('For replay: a file of events, one a line'),
    ...placeInputs,
  },
  positional: ['what', 'of'],
  help,
  run: async ({ of: file, ...given }, around) => {
    const facts = await readAlertLines(around.cwd, file);
    const { manifest, diagnostics } = await inspect(placeOf(given, around));
    if (!manifest) throw new ManifestError(diagnostics.filter(({ severity }) => severity === 'error'));
    const told = replayAlerts(alertSettingsOf(manifest), facts, { prefix: 'replay' });
    const heading = `${plural(told.length, 'notification')} of ${plural(facts.length, 'event')}`;
    return {
      exit: exits.done,
      text: [heading, ...told.map(alertText)].join('\n'),
      json: { notifications: told.map(toldOf) },
    };
  },
});
