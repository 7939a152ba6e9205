import type { AlertFact, AlertFacts, DeliveryFact, DeliveryFacts } from '../alerting/facts.ts';
import { foldTelling } from '../alerting/outbox.ts';
import type { ReportFact, ReportFacts } from '../alerting/reports.ts';
import type { IncidentFact, IncidentFacts } from '../incidents/facts.ts';
import { foldIncidents, type Incidents } from '../incidents/state.ts';
import type { RecoveryFact, RecoveryFacts } from '../recovery/facts.ts';
import { foldRecovery, type Recovery } from '../recovery/state.ts';
import type { MonitorEvent, MonitorFactType } from './facts.ts';
import { addSpell, type Spell, withGap } from './history.ts';
import { type Burn, burnKey } from './slo.ts';
import { keyOf, type Monitoring, type ShownCertificate, type Told } from './state.ts';
import type { WishFacts } from './wish.ts';

/** Copied once for all events that are folded together: thousands may come at the same time. */
interface Draft {
  readonly told: Map<string, Told>;
  readonly certificates: Map<string, ShownCertificate>;
  readonly burns: Map<string, Burn>;
  incidents: Incidents;
  recovery: Recovery;
  /** Facts about alerts, to be folded together. */
  readonly telling: (AlertFact | DeliveryFact | ReportFact)[];
  readonly spells: Map<string, readonly Spell[]>;
  gaps: Monitoring['history']['gaps'];
  readonly heard: Set<string>;
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

/** What people ask for may be written while nobody watches: of when somebody looked last it says nothing. */
const asked: ReadonlySet<MonitorFactType> = new Set<MonitorFactType>([
  ...(['control.accepted', 'control.refused', 'incident.acknowledged'] as const),
  ...(['alert.acknowledged', 'alert.silenced'] as const),
]);

type Row<T extends MonitorFactType> = (draft: Draft, event: MonitorEvent<T>) => void;

const rows: { readonly [T in MonitorFactType]: Row<T> } = {
  'monitor.started': (draft) => {
    draft.ended = false;
  },
  'monitor.ended': (draft) => {
    draft.ended = true;
  },
  'health.changed': ({ told, spells }, { service, endpoint, to, code, reason, at }) => {
    const since = Date.parse(at);
    told.set(keyOf(service, endpoint), { status: to, since, code, reason });
    if (endpoint === undefined) addSpell(spells, service, { status: to, since });
  },
  // What was seen over time is for views of the journal; nothing is decided by it.
  'health.rolled': () => undefined,
  'health.gap': (draft, { from, to, reason }) => {
    draft.gaps = withGap(draft.gaps, { from, to, reason });
  },
  'looks.kept': () => undefined,
  'certificate.changed': ({ certificates }, { service, endpoint, notAfter }) => {
    certificates.set(keyOf(service, endpoint), { notAfter, told: null });
  },
  ...{ 'incident.opened': incident, 'incident.changed': incident },
  ...{ 'incident.acknowledged': incident, 'control.accepted': heard, 'control.refused': heard },
  ...{ 'incident.suspected': incident, 'incident.step-started': incident, 'incident.step-ended': incident },
  ...{ 'incident.mitigated': incident, 'incident.resolved': incident },
  ...{ 'recovery.decided': recovering, 'service.restarted': recovering, 'recovery.ended': recovering },
  ...{ 'recovery.succeeded': recovering, 'recovery.escalated': recovering },
  ...{ 'drift.detected': recovering, 'drift.ended': recovering, 'drift.unknown': recovering },
  ...{ 'alert.firing': telling, 'alert.resolved': telling, 'alert.acknowledged': telling, 'alert.silenced': telling },
  ...{ 'notification.decided': telling, 'notification.sent': telling, 'notification.failed': telling },
  ...{ 'notification.dropped': telling, 'channel.disabled': telling },
  ...{ 'report.awaited': telling, 'report.due': telling },
  'slo.burning': ({ burns }, event) => {
    const { service, objective, severity, burn, left, reason } = event;
    burns.set(burnKey(event), { service, objective, severity, burn, left, reason, since: Date.parse(event.at) });
  },
  'slo.recovered': ({ burns }, event) => {
    burns.delete(burnKey(event));
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
    burns: new Map(state.burns),
    ...{ spells: new Map(state.history.spells), gaps: state.history.gaps },
  };
  for (const event of events)
    if (Object.hasOwn(rows, event.type)) (rows[event.type] as Row<typeof event.type>)(draft, event as never);
  const lastAt = events.reduce<number | null>(
    (latest, { type, at }) => (asked.has(type) ? latest : Math.max(latest ?? 0, Date.parse(at))),
    state.lastAt,
  );
  const { spells, gaps, ...rest } = draft;
  const history = { spells, gaps };
  return { ...rest, history, telling: foldTelling(state.telling, draft.telling), lastAt };
};
