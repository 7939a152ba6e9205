import { join } from 'node:path';
import { plainOf } from '@convoy/drivers/channels/plain';
import { reportOf } from '@convoy/drivers/channels/report';
import { shownHealth } from '@convoy/drivers/channels/webhook/report';
import { systemClock } from '@convoy/drivers/clock';
import { readSegments } from '@convoy/drivers/stores/journal-file';
import { createKeepFile } from '@convoy/drivers/stores/keep-file';
import { boardOf } from '@convoy/engine/monitor/begin';
import { targetsOf } from '@convoy/engine/monitor/targets';
import { healthOf } from '@convoy/engine/monitor/uptime';
import { alertSettingsOf } from '@convoy/manifest/alerts';
import { sloOf } from '@convoy/manifest/slo';
import { durationAboveZero, durationMs } from '@convoy/model/duration';
import { inForce } from '@convoy/model/in-force';
import { monitorCodec } from '@convoy/model/monitoring/fields';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import { nothingSeen } from '@convoy/model/monitoring/state';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { monitorDir } from '../folders.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { loadWhole } from '../manifest.ts';
import { placeOf } from '../place.ts';
import { redactorFor } from '../secrets.ts';
import { verb } from '../verb.ts';

const longestDays = 35;

export const health = verb({
  inputs: {
    of: z
      .string()
      .regex(durationAboveZero, 'expects a duration, for example 7d')
      .refine((of) => durationMs(of) <= durationMs(`${longestDays}d`), `expects at most ${longestDays}d`)
      .default('7d')
      .describe('How far to look back'),
    ...environmentInput,
    ...placeInputs,
  },
  run: async ({ of, ...given }, around) => {
    const place = placeOf(given, around);
    const { settings, manifest } = await loadWhole(place, given.environment);
    const { environment } = settings;
    const dir = monitorDir(place, environment);
    // What a watch writes meanwhile is read as far as it is whole.
    const events = await readSegments(monitorCodec, join(dir, 'journal'));
    const state = foldMonitoring(nothingSeen(alertSettingsOf(manifest)), inForce(events));
    const board = boardOf(targetsOf(settings), await createKeepFile(join(dir, 'looks')).load());
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
