import type { AlertFact, AlertFacts, DeliveryFact, DeliveryFacts } from '../alerting/facts.ts';
import { fingerprintOf } from '../alerting/labels.ts';
import { foldTelling } from '../alerting/outbox.ts';
import type { ReportFact, ReportFacts } from '../alerting/reports.ts';
import type { IncidentFact, IncidentFacts } from '../incidents/facts.ts';
import { foldIncidents, type Incidents } from '../incidents/state.ts';
import type { RecoveryFact, RecoveryFacts } from '../recovery/facts.ts';
import { foldRecovery, type Recovery, withoutEfforts } from '../recovery/state.ts';
import { isReadType, type MonitorEvent, type MonitorFactType } from './facts.ts';
import { type Following, foldFollowed, type Notice } from './followed.ts';
import { addSpell, type Spell, withGap } from './history.ts';
import { type PageSeen, pageAfter } from './pages.ts';
import type { Ruled } from './ruled.ts';
import { type Burn, burnKey } from './slo.ts';
import { keyOf, type Monitoring, type ShownCertificate, type Told } from './state.ts';
import type { WishFacts } from './wish.ts';

/** Copied once for all events that are folded together: thousands may come at the same time. */
interface Draft {
  readonly told: Map<string, Told>;
  readonly certificates: Map<string, ShownCertificate>;
  readonly burns: Map<string, Burn>;
  readonly pages: Map<string, PageSeen>;
  incidents: Incidents;
  recovery: Recovery;
  /** Facts about alerts, to be folded together. */
  readonly telling: (AlertFact | DeliveryFact | ReportFact)[];
  readonly spells: Map<string, readonly Spell[]>;
  gaps: Monitoring['history']['gaps'];
  readonly heard: Set<string>;
  readonly ruled: Map<string, Ruled>;
  following: Following;
  unread: MonitorEvent[];
  noticed: number;
  watchedSince: number;
  ended: boolean;
}

/** A fact as those who fold it by themselves know it: with a time in ms since the epoch. */
const timed = <E extends MonitorEvent>(event: E) => ({ ...event, at: Date.parse(event.at) });

const incident = (draft: Draft, event: MonitorEvent<keyof IncidentFacts>): void => {
  draft.incidents = foldIncidents(draft.incidents, timed(event) as IncidentFact);
};

const recovering = (draft: Draft, event: MonitorEvent<keyof RecoveryFacts>): void => {
  draft.recovery = foldRecovery(draft.recovery, timed(event) as RecoveryFact);
};

const telling = (
  draft: Draft,
  event: MonitorEvent<keyof AlertFacts | keyof DeliveryFacts | keyof ReportFacts>,
): void => {
  draft.telling.push(timed(event) as AlertFact | DeliveryFact | ReportFact);
};

/** Older ones have been taken away long ago. */
const keptWishes = 1_000;

const heard = (draft: Draft, { wish }: MonitorEvent<keyof WishFacts>): void => {
  draft.heard.add(wish);
  for (const oldest of draft.heard) {
    if (draft.heard.size <= keptWishes) break;
    draft.heard.delete(oldest);
  }
};

/** Others write too, also while nobody watches: of when somebody looked last only what is seen says anything. */
const isSeen = (type: string): boolean => /^(monitor|health|certificate)\./.test(type);

/** People are told of them by what the journal has them in: no crash parts what was read from what is told of it. */
const noticed = (draft: Draft, notices: readonly Notice[], at: string): void => {
  draft.noticed += notices.length;
  draft.telling.push(...notices.map((notice) => ({ type: 'alert.noticed' as const, at: Date.parse(at), ...notice })));
};

/** What a deployment has confirmed it has worked on until then, though no watch was there to see it. */
const workedOn = ({ told }: Draft, services: readonly string[], at: number): void => {
  for (const service of services) {
    const known = told.get(keyOf(service));
    if (known) told.set(keyOf(service), { ...known, workedOn: Math.max(known.workedOn ?? 0, at) });
  }
};

/** Of more own events than this that nobody has read the first are let go. */
const mostUnread = 1_000;

type Row<T extends MonitorFactType> = (draft: Draft, event: MonitorEvent<T>) => void;

const rows: { readonly [T in MonitorFactType]: Row<T> } = {
  'monitor.started': (draft, { at }) => {
    draft.ended = false;
    draft.watchedSince = Date.parse(at);
  },
  'monitor.ended': (draft) => {
    draft.ended = true;
    draft.unread = [];
  },
  'health.changed': ({ told, spells }, { service, endpoint, from, to, code, reason, at }) => {
    const key = keyOf(service, endpoint);
    const since = Date.parse(at);
    const workedOn = from === 'maintenance' ? since : told.get(key)?.workedOn;
    if (endpoint === undefined) addSpell(spells, service, { status: to, since });
    told.set(key, { status: to, since, code, reason, ...(workedOn !== undefined && { workedOn }) });
  },
  // What was seen over time is for views of the journal; nothing is decided by it.
  'health.rolled': () => undefined,
  'health.gap': (draft, { from, to, reason }) => {
    draft.gaps = withGap(draft.gaps, { from, to, reason });
    draft.watchedSince = Math.max(draft.watchedSince, to);
    // For how long what is pending held meanwhile nobody knows.
    for (const [key, { isFiring }] of draft.ruled) if (!isFiring) draft.ruled.delete(key);
  },
  'looks.kept': () => undefined,
  'certificate.changed': ({ certificates }, { service, endpoint, notAfter }) => {
    certificates.set(keyOf(service, endpoint), { notAfter, told: null });
  },
  ...{ 'incident.opened': incident, 'incident.changed': incident },
  ...{ 'incident.acknowledged': incident, 'control.accepted': heard, 'control.refused': heard },
  ...{
    'incident.pointed': incident,
    'incident.accused': incident,
    'incident.suspected': incident,
    'incident.step-started': incident,
    'incident.step-ended': incident,
  },
  ...{ 'incident.mitigated': incident, 'incident.resolved': incident },
  ...{ 'incident.watched': incident, 'incident.relapsed': incident },
  ...{ 'recovery.decided': recovering, 'service.restarted': recovering, 'recovery.ended': recovering },
  ...{ 'recovery.succeeded': recovering, 'recovery.escalated': recovering },
  ...{ 'drift.detected': recovering, 'drift.ended': recovering, 'drift.unknown': recovering },
  ...{ 'alert.firing': telling, 'alert.resolved': telling, 'alert.acknowledged': telling, 'alert.silenced': telling },
  ...{ 'alert.explained': telling, 'alert.noticed': telling, 'alert.noted': telling },
  ...{ 'alert.calmed': telling },
  ...{ 'notification.decided': telling, 'notification.sent': telling, 'notification.failed': telling },
  ...{ 'notification.prefixed': telling, 'notification.dropped': telling, 'channel.disabled': telling },
  ...{ 'report.awaited': telling, 'report.due': telling },
  'page.looked': ({ pages }, event) => {
    pages.set(event.service, pageAfter(pages.get(event.service), event, Date.parse(event.at)));
  },
  'slo.burning': ({ burns }, event) => {
    const { service, objective, severity, burn, left, reason } = event;
    burns.set(burnKey(event), { service, objective, severity, burn, left, reason, since: Date.parse(event.at) });
  },
  'slo.recovered': ({ burns }, event) => {
    burns.delete(burnKey(event));
  },
  'rule.changed': ({ ruled }, { labels, notes, to, at }) => {
    const key = fingerprintOf(labels);
    if (to === 'off') ruled.delete(key);
    else ruled.set(key, { labels, notes, isFiring: to === 'firing', since: ruled.get(key)?.since ?? Date.parse(at) });
  },
  'deployments.known': (draft, { upTo }) => {
    draft.following = { ...draft.following, upTo };
  },
  'deployment.followed': (draft, event) => {
    draft.following = foldFollowed(draft.following, event);
    if (event.confirmedAt !== null) workedOn(draft, event.services, event.confirmedAt);
    // What was done for another release says nothing of this one.
    if (event.deployedAt !== null) draft.recovery = withoutEfforts(draft.recovery, event.services, event.deployedAt);
    noticed(draft, event.notices, event.at);
  },
  'events.read': (draft, { upTo, notices, at }) => {
    draft.unread = draft.unread.filter(({ order: [, lamport] }) => lamport > upTo);
    noticed(draft, notices, at);
  },
  'certificate.expiring': ({ certificates }, { service, endpoint, notAfter, days }) => {
    certificates.set(keyOf(service, endpoint), { notAfter, told: days });
  },
};

/** What is known after more events, in their order: the same however they are parted. An unknown type changes nothing. */
export const foldMonitoring = (state: Monitoring, events: readonly MonitorEvent[]): Monitoring => {
  const last = events.at(-1);
  if (!last) return state;
  const draft: Draft = {
    ...{ told: new Map(state.told), certificates: new Map(state.certificates), ended: state.ended },
    ...{ incidents: state.incidents, recovery: state.recovery, telling: [], heard: new Set(state.heard) },
    ...{ burns: new Map(state.burns), pages: new Map(state.pages) },
    ...{ spells: new Map(state.history.spells), gaps: state.history.gaps },
    ...{ ruled: new Map(state.ruled), following: state.following, noticed: state.noticed },
    ...{ unread: [...state.unread], watchedSince: state.watchedSince },
  };
  for (const event of events) {
    if (isReadType(event.type)) draft.unread.push(event);
    if (Object.hasOwn(rows, event.type)) (rows[event.type] as Row<typeof event.type>)(draft, event as never);
  }
  const lastAt = events.reduce<number | null>(
    (latest, { type, at }) => (isSeen(type) ? Math.max(latest ?? 0, Date.parse(at)) : latest),
    state.lastAt,
  );
  const { spells, gaps, ...rest } = draft;
  const unread = draft.unread.slice(-mostUnread);
  return { ...rest, unread, history: { spells, gaps }, telling: foldTelling(state.telling, draft.telling), lastAt };
};
