import { allHold } from '@convoy/judge/condition/known';
import type { Labels } from '@convoy/model/alerting/labels';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Notice } from '@convoy/model/monitoring/followed';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { ReadRule } from './rules.ts';

/** An event of any journal, as rules see it. */
export interface Read {
  readonly type: string;
  /** ISO 8601. */
  readonly at: string;
}

/** What a notice says beside what its event does. */
export interface Noticing {
  readonly rules: readonly ReadRule[];
  readonly environment: string;
  /** How many notices there were before. */
  readonly noticed: number;
  readonly now: number;
  readonly labels?: Labels;
  readonly notes?: Labels;
}

/** What happened so long ago is no news, in milliseconds. */
const newsMs = 86_400_000;

const textsOf = (event: Read, names: readonly string[]): Labels =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = (event as unknown as Record<string, unknown>)[name];
      return typeof value === 'string' && value !== '' ? [[name, value]] : [];
    }),
  );

const told = [
  'point',
  'check',
  'task',
  'subject',
  'verb',
  'actor',
  'operation',
  'outcome',
  'from',
  'to',
  'code',
  'cause',
];

/** Whether a rule is about an event, and it is such a one. */
export const isAbout = ({ about, conditions }: ReadRule, event: Read): boolean =>
  about === 'event' && allHold(conditions, (name) => (name === '[EVENT]' ? event : undefined)) === true;

/** What people are to be told of events, each once for each rule that it is one for. */
export const noticesOf = (
  events: readonly Read[],
  { rules, environment, noticed, now, ...beside }: Noticing,
): Notice[] => {
  const found = events
    .filter(({ at }) => now - Date.parse(at) < newsMs)
    .flatMap((event) => rules.filter((rule) => isAbout(rule, event)).map((rule) => ({ rule, event })));
  return found.map(({ rule: { name, severity, labels: own }, event }, index) => {
    const { service, cause, because, reason = because } = textsOf(event, ['service', 'cause', 'reason', 'because']);
    const details = Object.entries(textsOf(event, told)).map(([key, value]) => `${key} ${value}`);
    const about = service ?? cause;
    return {
      labels: {
        ...{ ...own, alertname: name, environment, ...beside.labels, severity: severity ?? 'info' },
        ...{ ...(service && { service }), ...(cause && { cause }), notice: String(noticed + index + 1) },
      },
      notes: {
        ...{ title: about === undefined ? name : `${name}: ${about}`, ...beside.notes },
        reason: [event.type, ...(reason === undefined ? details : [reason])].join(', '),
      },
    };
  });
};

/** What people are to be told of the watch's own events since rules were asked about them; null: there are none. */
export const readOwn = (
  { unread, noticed }: Monitoring,
  rules: readonly ReadRule[],
  { environment, now }: { readonly environment: string; readonly now: number },
): MonitorFact<'events.read'> | null => {
  if (unread.length === 0 || !rules.some(({ about }) => about === 'event')) return null;
  const upTo = Math.max(...unread.map(({ order: [, lamport] }) => lamport));
  return { type: 'events.read', upTo, notices: noticesOf(unread, { rules, environment, noticed, now }) };
};
