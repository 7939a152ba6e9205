import type { Labels } from '../alerting/labels.ts';
import { type Accused, fallsOf, type Incident } from './state.ts';
import { suspectText } from './suspect.ts';

/** How long it took, in milliseconds from its beginning; null: it has not come to that. */
export interface IncidentTimes {
  readonly toAcknowledge: number | null;
  readonly toMitigate: number | null;
  readonly toResolve: number | null;
}

/** Where all that suffered was well as soon as the cause, the end is the mitigation too. */
export const timesOf = ({ openedAt, acknowledged, mitigatedAt, resolvedAt }: Incident): IncidentTimes => {
  const since = (at: number | null | undefined): number | null => (at == null ? null : at - openedAt);
  return {
    toAcknowledge: since(acknowledged?.at),
    toMitigate: since(mitigatedAt ?? resolvedAt),
    toResolve: since(resolvedAt),
  };
};

/** `1 h 5 min`, `2 min 3 s`, `40 s`. */
export const spanText = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = [hours > 0 && `${hours} h`, minutes > 0 && `${minutes} min`, hours === 0 && rest > 0 && `${rest} s`];
  return parts.filter((part) => part !== false).join(' ') || '0 s';
};

const stepsText = ({ steps }: Incident): string =>
  [...steps].map(([name, { ended }]) => `${name} ${ended?.outcome ?? 'under way'}`).join(', ');

const relapsesText = (incident: Incident): string =>
  [...incident.relapses.keys()]
    .map((service) => `${service === incident.cause ? 'it' : service} failed ${fallsOf(incident, service)} times`)
    .join(', ');

const lineOf = (name: string, text: string | false | null | undefined): Labels => (text ? { [name]: text } : {});

const accusedText = ({ service, because }: Accused): string => `${service}: ${because}`;

/** What the numbers say of an incident: what is behind its cause, and what has a fault of its own besides. */
export const numbersNotes = ({ pointed, accused }: Pick<Incident, 'pointed' | 'accused'>): Labels => ({
  ...lineOf('numbers', pointed && accusedText(pointed)),
  ...lineOf('also', accused.map(accusedText).join('. ')),
});

/** A short report of an incident that is over, as pairs that every channel can show. */
export const reportNotes = (incident: Incident): Labels => {
  const { toAcknowledge, toMitigate, toResolve } = timesOf(incident);
  const { cause, affected, acknowledged, looks, suspects, reason, pointed, accused, held } = incident;
  return {
    ...lineOf('cause', `${cause}: ${reason}`),
    ...lineOf('came and went', relapsesText(incident)),
    ...lineOf('affected', affected.join(', ')),
    ...lineOf('lasted', toResolve !== null && spanText(toResolve)),
    ...lineOf('acknowledged', acknowledged && `by ${acknowledged.actor} after ${spanText(toAcknowledge ?? 0)}`),
    ...lineOf('mitigated', toMitigate !== null && `after ${spanText(toMitigate)}`),
    ...lineOf('failed looks', looks && `${looks.bad} of ${looks.all}`),
    ...numbersNotes({ pointed, accused }),
    ...lineOf('suspect', suspects.map(suspectText).join(', ')),
    ...lineOf('on hold', held.map(({ service, version }) => `${service} ${version}`).join(', ')),
    ...lineOf('first steps', stepsText(incident)),
  };
};
