import { type Codec, codecOf } from '../codec.ts';
import { allowedBy, type Row } from '../fields.ts';
import type { About } from '../incidents/facts.ts';
import type { MonitorEvent, MonitorFacts, MonitorFactType, MonitorStamp } from './facts.ts';
import type { Trouble } from './followed.ts';

const stamp: Row<MonitorStamp> = { id: true, at: true, order: true, environment: true };

const trouble: Row<Trouble> = { severity: true, point: true, service: true, title: true, reason: true };

const about: Row<About> = { cause: true, severity: true, affected: true, reason: true, code: true };

/** What of each fact may enter a journal. */
const fields: { readonly [T in MonitorFactType]: Row<MonitorFacts[T]> } = {
  'monitor.started': { endpoints: true },
  'monitor.ended': { reason: true },
  'health.changed': { service: true, endpoint: true, from: true, to: true, code: true, reason: true },
  'health.rolled': {
    service: true,
    endpoint: true,
    rolled: { from: true, widthMs: true, counts: true, latency: true, maintenance: true },
  },
  'looks.kept': { artifact: true, run: true, branch: true, digest: true },
  'health.gap': { from: true, to: true, reason: true },
  'certificate.changed': { service: true, endpoint: true, notAfter: true },
  'incident.opened': { incident: true, ...about },
  'incident.changed': { incident: true, ...about },
  'incident.acknowledged': { incident: true, actor: true },
  'incident.suspected': {
    ...{ incident: true, service: true, deployment: true, from: true, to: true },
    ...{ shiftedAt: true, fromCommit: true, toCommit: true },
  },
  'incident.pointed': { incident: true, service: true, because: true },
  'incident.accused': { incident: true, service: true, because: true },
  'incident.step-started': { incident: true, step: true },
  'incident.step-ended': { incident: true, step: true, outcome: true, code: true, ms: true, reason: true },
  'incident.mitigated': { incident: true, reason: true },
  'incident.watched': { incident: true, forMs: true, reason: true },
  'incident.relapsed': { incident: true, ...about },
  'incident.resolved': { incident: true, reason: true, looks: { bad: true, all: true }, held: true },
  'recovery.decided': { recovery: true, service: true, means: true, attempt: true, reason: true, actor: true },
  'service.restarted': { recovery: true, service: true },
  'recovery.ended': { recovery: true, service: true, outcome: true, code: true, reason: true, deployment: true },
  'recovery.succeeded': { service: true, reason: true },
  'recovery.escalated': { service: true, reason: true, fix: true },
  'drift.detected': { service: true, drift: { differs: true, wanted: true, found: true, reason: true } },
  'drift.ended': { service: true, reason: true },
  'drift.unknown': { service: true, reason: true },
  'alert.firing': { labels: true, notes: true, conversation: true, by: true },
  'alert.explained': { labels: true, by: true },
  'alert.noted': { labels: true, notes: true },
  'alert.calmed': { labels: true, isCalm: true },
  'alert.resolved': { labels: true, notes: true },
  'alert.noticed': { labels: true, notes: true },
  'rule.changed': { labels: true, notes: true, to: true },
  'deployments.known': { upTo: true },
  'deployment.followed': {
    ...{ deployment: true, seen: true, services: true, trouble, about: true },
    ...{ isOver: true, confirmedAt: true, deployedAt: true, notices: true },
  },
  'events.read': { upTo: true, notices: true },
  'alert.acknowledged': { match: true, actor: true },
  'alert.silenced': { silence: true, match: true, until: true, actor: true, reason: true },
  'notification.prefixed': { prefix: true },
  'notification.decided': {
    ...{ notification: true, channel: true, group: true, labels: true, thread: true, occasion: true },
    ...{ conversation: true, firing: true, resolved: true, look: true },
  },
  'notification.sent': { notification: true, channel: true, handle: true },
  'notification.failed': { notification: true, channel: true, reason: true, again: true },
  'notification.dropped': { notification: true, channel: true, reason: true },
  'channel.disabled': { channel: true, address: true, reason: true },
  'control.accepted': { wish: true, verb: true, actor: true },
  'control.refused': { wish: true, verb: true, actor: true, reason: true },
  'report.awaited': { report: true },
  'report.due': {
    ...{ report: true, to: true, notification: true, conversation: true, due: true, written: true, health: true },
  },
  'page.looked': { service: true, outcome: true, code: true, reason: true, measured: true },
  'slo.burning': { service: true, objective: true, severity: true, burn: true, left: true, reason: true },
  'slo.recovered': { service: true, objective: true, severity: true, reason: true },
  'certificate.expiring': { service: true, endpoint: true, notAfter: true, days: true },
};

/** Types of all facts of watches. */
export const monitorFactTypes: readonly string[] = Object.keys(fields);

/** How the journal of a watch is written: as those of deployments are. */
export const monitorCodec: Codec<MonitorEvent> = codecOf({
  allow: (event) => allowedBy(fields, stamp, event),
  texts: ['type', 'id', 'at', 'environment'],
  lost: 'move it aside: the watch goes on, and knows no more of what only stood there: incidents, silences, and what was told',
});
