import { join } from 'node:path';
import { createSegment, readSegments } from '@convoy/drivers/stores/journal-file';
import { inForce } from '@convoy/model/in-force';
import type { MonitorEvent } from '@convoy/model/monitoring/facts';
import { monitorCodec } from '@convoy/model/monitoring/fields';
import type { EventStore } from '@convoy/model/ports';
import { agent } from '../agent.ts';
import { monitorDir } from '../folders.ts';
import type { Place } from '../place.ts';

/** All that an environment's watches have written, in the order in which it counts; of those on GitHub what is there by now. */
export const watchEvents = async (place: Place, environment: string): Promise<readonly MonitorEvent[]> => {
  const dir = monitorDir(place, environment);
  if (place.github) await (await place.github()).watch(environment, dir).head.history();
  return inForce(await readSegments(monitorCodec, join(dir, 'journal')));
};

/** What this process writes of it, in a file of its own. */
export const watchSegment = (
  place: Place,
  environment: string,
  epoch: number,
  redact: (text: string) => string,
  note: (line: string) => void,
): EventStore<MonitorEvent> =>
  createSegment(monitorCodec, join(monitorDir(place, environment), 'journal'), `${epoch}.${agent}`, redact, note);
