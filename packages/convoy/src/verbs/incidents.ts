import { effectsOf } from '@convoy/analytics/incidents/effect';
import { extentOf, incidentIn } from '@convoy/analytics/incidents/known';
import { incidentTimeline } from '@convoy/analytics/incidents/timeline';
import { systemClock } from '@convoy/drivers/clock';
import { ConvoyError } from '@convoy/model/error';
import type { Suspect } from '@convoy/model/incidents/suspect';
import * as z from 'zod';
import { exits } from '../exit.ts';
import { environmentInput, placeInputs } from '../inputs.ts';
import { newestFirst } from '../session/history.ts';
import { headOf } from '../session/open.ts';
import { type Result, verb } from '../verb.ts';
import { incidentJson, incidentShown, incidentsOf, incidentsText, incidentText } from '../view/incidents.ts';
import { clean } from '../view/text.ts';
import { movesOf, standingShifts } from '../watch/changes.ts';
import { watchEvents } from '../watch/journal.ts';
import type { Asking } from '../watch/wishes/ask.ts';
import { askingOf, knownOf } from '../watch/wishes/asking.ts';

const help = `convoy incidents: those that are open, and the latest that are over. convoy incidents show production-3: what it was, what it
did, who did what, and what happened when.`;

const list = async (asking: Asking): Promise<Result> => {
  const { environment } = asking;
  const incidents = incidentsOf((await knownOf(asking)).incidents);
  return {
    exit: exits.done,
    text: incidentsText(incidents, environment),
    json: { environment, incidents: incidents.map(incidentShown) },
  };
};

/** Deployments of longer ago are not near it. */
const farMs = 86_400_000;

const show = async ({ place, environment, note }: Asking, id: string): Promise<Result> => {
  const events = await watchEvents(place, environment);
  const incident = incidentIn(events, id);
  if (!incident)
    throw new ConvoyError(
      'UNKNOWN_INCIDENT',
      `there is no incident ${clean(id)} in ${environment}: convoy incidents lists those that there are`,
    );
  const extent = extentOf(events, incident);
  const shifts: Suspect[] = [];
  for await (const { id: deployment, events: own } of newestFirst(place, environment, note, () => undefined)) {
    shifts.push(...standingShifts([movesOf(deployment, own)]));
    if (Date.parse(own.at(-1)?.at ?? '') < incident.openedAt - farMs) break;
  }
  const { record } = await headOf(place, environment).read();
  const told = {
    incident,
    effects: effectsOf(events, extent, systemClock.now()),
    timeline: incidentTimeline(events, id, extent, shifts),
    holds: record.holds.filter(({ service }) => extent.services.has(service)),
  };
  return { exit: exits.done, text: incidentText(told), json: { environment, ...incidentJson(told) } };
};

export const incidents = verb({
  inputs: {
    what: z
      .enum(['list', 'show'], 'expects list or show')
      .optional()
      .describe('list, which is what is done by default, or show'),
    incident: z.string().min(1, 'expects an incident').optional().describe('For show: its id, as the list says it'),
    ...environmentInput,
    ...placeInputs,
  },
  positional: ['what', 'incident'],
  help,
  run: async ({ what = 'list', incident, ...given }, around) => {
    if ((what === 'show') !== (incident !== undefined))
      throw new ConvoyError('USAGE', 'convoy incidents lists them, and convoy incidents show ID tells of one');
    const asking = await askingOf(given, around);
    return incident === undefined ? list(asking) : show(asking, incident);
  },
});
