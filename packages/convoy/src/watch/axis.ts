import { type Axis, axisOf } from '@convoy/analytics/axis';
import { systemClock } from '@convoy/drivers/clock';
import { widths } from '@convoy/engine/monitor/rollups';
import { alertSettingsOf } from '@convoy/manifest/alerts';
import type { Event } from '@convoy/model/events';
import { loadWhole } from '../manifest.ts';
import type { Place } from '../place.ts';
import { newestFirst } from '../session/history.ts';
import { keptBy } from './kept.ts';

/** Journals of deployments that were under way at that time or later, ms since the epoch. */
const journalsSince = async (
  place: Place,
  environment: string,
  from: number,
  note: (line: string) => void,
): Promise<(readonly Event[])[]> => {
  const journals: (readonly Event[])[] = [];
  for await (const { events } of newestFirst(place, environment, note)) {
    // One that begins later does not end earlier: an environment has one at a time.
    if (Date.parse(events.at(-1)?.at ?? '') < from) break;
    journals.push(events);
  }
  return journals;
};

/** The narrowest roll-ups that reach so far back. */
const widthFor = (ms: number): number =>
  (widths.find(({ widthMs, kept }) => widthMs * kept >= ms) ?? widths[widths.length - 1])?.widthMs ?? 0;

/** Deployments of the last so many milliseconds, and what the watch of this machine saw meanwhile. */
export const axisSince = async (
  place: Place,
  named: string | undefined,
  ms: number,
  note: (line: string) => void,
): Promise<Axis> => {
  const { settings, manifest } = await loadWhole(place, named);
  const { environment } = settings;
  const to = systemClock.now();
  const from = to - ms;
  const journals = await journalsSince(place, environment, from, note);
  const { board, state } = await keptBy(place, settings, alertSettingsOf(manifest));
  const widthMs = widthFor(ms);
  const series = board.watched.map(({ endpoint: { service, name }, rollups }) => ({
    ...{ service, endpoint: name },
    windows: rollups.windows(widthMs, from - widthMs),
  }));
  return axisOf(environment, [from, to], journals, { series, ...state.history });
};
