import { plainOf } from '@convoy/drivers/channels/plain';
import { reportOf } from '@convoy/drivers/channels/report';
import { shownHealth } from '@convoy/drivers/channels/webhook/report';
import { systemClock } from '@convoy/drivers/clock';
import { healthOf } from '@convoy/engine/monitor/uptime';
import { alertSettingsOf } from '@convoy/manifest/alerts';
import { sloOf } from '@convoy/manifest/slo';
import { durationAboveZero, durationMs } from '@convoy/model/duration';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { loadWhole } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { redactorFor } from '../secrets.ts';
import { verb } from '../verb.ts';
import { keptBy } from '../watch/kept.ts';

const longestDays = 35;

const help = `It reads what the watch of this machine keeps, while one runs too, and looks at nothing by itself: convoy watch --once does. The exit
status is 0 however everything was.`;

export const health = verb({
  inputs: {
    of: z
      .string()
      .regex(durationAboveZero, 'expects a duration, for example 7d')
      .refine((of) => durationMs(of) <= durationMs(`${longestDays}d`), `expects at most ${longestDays}d`)
      .default('7d')
      .describe(`How far to look back, for example 1h, at most ${longestDays}d; default 7d`),
    ...environmentInput,
    ...placeInputs,
  },
  help,
  run: async ({ of, ...given }, around) => {
    const place = placeOf(given, around);
    const { settings, manifest } = await loadWhole(place, given.environment);
    const { environment } = settings;
    const { board, state } = await keptBy(place, settings, alertSettingsOf(manifest));
    const now = systemClock.now();
    const found = healthOf(board, state, { environment, slo: sloOf(manifest) }, [now - durationMs(of), now]);
    const told = reportOf({
      ...{
        notification: '',
        occasion: 'report',
        at: now,
        labels: {},
        firing: [],
        resolved: [],
        thread: '',
        handle: null,
      },
      report: { due: now, written: '', health: found },
    });
    return {
      exit: exits.done,
      text: redactorFor(settings, around.env)(plainOf(told).trimEnd()),
      json: shownHealth(found),
    };
  },
});
