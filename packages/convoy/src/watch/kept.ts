import { join } from 'node:path';
import { readSegments } from '@convoy/drivers/stores/journal-file';
import { createKeepFile } from '@convoy/drivers/stores/keep-file';
import { boardOf } from '@convoy/engine/monitor/begin';
import type { Board } from '@convoy/engine/monitor/board';
import { targetsOf } from '@convoy/engine/monitor/targets';
import type { AlertSettings } from '@convoy/model/alerting/settings';
import { inForce } from '@convoy/model/in-force';
import { monitorCodec } from '@convoy/model/monitoring/fields';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import { type Monitoring, nothingSeen } from '@convoy/model/monitoring/state';
import type { Settings } from '@convoy/model/settings';
import { monitorDir } from '../folders.ts';
import type { Place } from '../place.ts';

/** What a watch has kept so far, for who only reads: what it writes meanwhile is read as far as it is whole. */
export const keptBy = async (
  place: Place,
  settings: Settings,
  alerts: AlertSettings,
): Promise<{ readonly board: Board; readonly state: Monitoring }> => {
  const dir = monitorDir(place, settings.environment);
  const events = await readSegments(monitorCodec, join(dir, 'journal'));
  const state = foldMonitoring(nothingSeen(alerts), inForce(events));
  return { state, board: boardOf(targetsOf(settings), await createKeepFile(join(dir, 'looks')).load()) };
};
