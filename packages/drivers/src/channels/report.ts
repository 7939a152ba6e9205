import type { Occasion } from '@convoy/model/alerting/facts';
import { type Labels, labelOf } from '@convoy/model/alerting/labels';
import type { Message, Told } from '@convoy/model/channel-ports';
import { few } from '@convoy/model/few';
import { healthTold } from './health.ts';
import { type Pair, type Table, thousands } from './table.ts';
import { line, linkOf } from './words.ts';

/** One alert as people read it: each text is one line without control characters, and bounded. */
export interface Entry {
  readonly isFiring: boolean;
  readonly title: string;
  readonly reason: string;
  readonly runbook: string | null;
  /** Labels that not all of the group share, and other notes. */
  readonly details: readonly Pair[];
}

/** A message as people read it, in no markup yet. */
export interface Report {
  /** `Firing`, `Resolved`, … */
  readonly status: string;
  readonly title: string;
  readonly shared: readonly Pair[];
  readonly entries: readonly Entry[];
  /** How many alerts there are in all, of which `entries` shows the first. */
  readonly firing: number;
  readonly resolved: number;
  readonly tables: readonly Table[];
}

const statusOf: Readonly<Record<Occasion, string>> = {
  firing: 'Firing',
  changed: 'Changed',
  resolved: 'Resolved',
  repeated: 'Still firing',
  escalated: 'Escalated',
  report: 'Report',
  noticed: 'Notice',
};

/** In characters, and how many of each: enough to act on, and no page full of one. */
const most = { title: 150, name: 60, value: 200, reason: 1_000, pairs: 12, entries: 25 };

const pairsOf = (labels: Labels): Pair[] =>
  Object.entries(labels)
    .slice(0, most.pairs)
    .map(([name, value]): Pair => [line(name, most.name), line(value, most.value)])
    .filter(([name, value]) => name !== '' && value !== '');

const without = (labels: Labels, left: (name: string) => boolean): Labels =>
  Object.fromEntries(Object.entries(labels).filter(([name]) => !left(name)));

const titleOf = ({ labels, notes = {} }: Told): string =>
  line(labelOf(notes, 'title'), most.title) ||
  line(
    few(
      pairsOf(labels).map(([name, value]) => `${name}=${value}`),
      4,
    ),
    most.title,
  ) ||
  'An alert without a name';

const shown = new Set(['title', 'reason', 'runbook']);

const entryOf = (alert: Told, shared: Labels, isFiring: boolean): Entry => {
  const { labels, notes = {} } = alert;
  const runbook = labelOf(notes, 'runbook');
  const link = linkOf(runbook);
  const own = without(labels, (name) => Object.hasOwn(shared, name));
  // A runbook that is no link is told as what it is.
  const rest = without(notes, (name) => shown.has(name) && (name !== 'runbook' || link !== null));
  return {
    ...{ isFiring, title: titleOf(alert), reason: line(labelOf(notes, 'reason'), most.reason), runbook: link },
    details: [...pairsOf(own), ...pairsOf(rest)].slice(0, most.pairs),
  };
};

/** What there is to say of a message. Bounded, however many alerts there are and whatever they are called. */
export const reportOf = ({ occasion, labels, firing, resolved, report, at }: Message): Report => {
  if (report) return { status: statusOf[occasion], ...healthTold(report, at), entries: [], firing: 0, resolved: 0 };
  const entries = [
    ...firing.slice(0, most.entries).map((alert) => entryOf(alert, labels, true)),
    ...resolved.slice(0, most.entries).map((alert) => entryOf(alert, labels, false)),
  ].slice(0, most.entries);
  const [first] = entries;
  const count = firing.length > 0 ? firing.length : resolved.length;
  return {
    status: statusOf[occasion],
    title: `${first?.title ?? 'Nothing to tell'}${count > 1 ? ` and ${thousands(count - 1)} more` : ''}`,
    ...{ shared: pairsOf(labels), entries, firing: firing.length, resolved: resolved.length },
    tables: [],
  };
};

/** In characters. */
export const longestHeadline = 200;

/** One line for a message as a whole: `[production] catalog is down and 2 more`. */
export const headlineOf = (message: Message): string => {
  const environment = labelOf(message.labels, 'environment');
  return line(`${environment === '' ? '' : `[${environment}] `}${reportOf(message).title}`, longestHeadline);
};

/** `Changed: 3 firing, 1 resolved`; of a single alert the status says it all. */
export const headOf = ({ status, firing, resolved }: Report): string => {
  if (firing + resolved < 2) return status;
  if (status === statusOf.noticed) return `Notices: ${thousands(firing)}`;
  const counts = [
    ...(firing > 0 ? [`${thousands(firing)} firing`] : []),
    ...(resolved > 0 ? [`${thousands(resolved)} resolved`] : []),
  ];
  return `${status}: ${counts.join(', ')}`;
};

/** What is not shown; empty where all of it is. */
export const restOf = ({ firing, resolved }: Report, shownEntries: number): string => {
  const left = firing + resolved - shownEntries;
  return left > 0 ? `and ${thousands(left)} more` : '';
};
