import { suspectText } from '@convoy/model/incidents/suspect';
import type { MonitorFact } from '@convoy/model/monitoring/facts';
import type { Status } from '@convoy/model/monitoring/status';
import { plural } from '@convoy/model/plural';
import { labelWords } from './alerts.ts';
import type { Paint, Tone } from './paint.ts';
import { recoveryText } from './recovery.ts';
import { clean, duration, fill } from './text.ts';

const tones: Readonly<Record<Status, Tone>> = {
  ...{ up: 'good', degraded: 'back', down: 'bad', pending: 'busy', unknown: 'faint', maintenance: 'busy' },
};

/** Of a day the time, in UTC as journals have it. */
const clockOf = (ms: number): string => new Date(ms).toISOString().slice(11, 19);

const widest = 20;

const begins = {
  ...{ 'incident.opened': 'begins', 'incident.changed': 'is now', 'incident.relapsed': 'is again' },
} as const;

/** One line about a fact; null: it is not worth one. Of endpoints one hears by their service. */
export const factLine = (fact: MonitorFact, now: number, paint: Paint): string | null => {
  const line = (subject: string, text: string): string =>
    `${paint('faint', clockOf(now))}  ${fill(clean(subject), Math.max(widest, [...subject].length))} ${text}`;
  switch (fact.type) {
    case 'health.changed':
      return fact.endpoint === undefined
        ? line(fact.service, `${fact.from} → ${paint(tones[fact.to], fact.to)}: ${clean(fact.reason)}`)
        : null;
    case 'health.gap':
      return line(
        '(nobody looked)',
        `${paint('back', `for ${duration(fact.to - fact.from)}`)} until ${clockOf(fact.to)}: ${clean(fact.reason)}`,
      );
    case 'certificate.expiring':
      return line(
        fact.service,
        paint(
          'back',
          `its certificate ends within ${plural(fact.days, 'day')}, at ${new Date(fact.notAfter).toISOString()}`,
        ),
      );
    case 'incident.opened':
    case 'incident.relapsed':
    case 'incident.changed': {
      const what = begins[fact.type];
      const also = fact.affected.length > 0 ? `; with it ${fact.affected.map(clean).join(', ')}` : '';
      return line(
        fact.cause,
        `${paint('bad', `${fact.incident} ${what} ${fact.severity}`)}: ${clean(fact.reason)}${also}`,
      );
    }
    case 'incident.mitigated':
    case 'incident.watched':
    case 'incident.resolved':
      return line(fact.incident, `${paint('good', fact.type.slice('incident.'.length))}: ${clean(fact.reason)}`);
    case 'incident.pointed':
      return line(fact.incident, `the numbers point to ${clean(fact.service)}: ${clean(fact.because)}`);
    case 'incident.accused':
      return line(fact.incident, `${clean(fact.service)} has a fault of its own: ${clean(fact.because)}`);
    case 'incident.suspected':
      return line(fact.incident, `suspected: ${clean(suspectText(fact))}`);
    case 'incident.step-ended':
      return line(
        fact.incident,
        `${clean(fact.step)} ${paint(fact.outcome === 'done' ? 'good' : 'back', fact.outcome)}${fact.code ? `, exit status ${fact.code}` : ''}${fact.reason === undefined ? '' : `: ${clean(fact.reason)}`}`,
      );
    case 'incident.acknowledged':
      return line(fact.incident, `taken on by ${clean(fact.actor)}`);
    case 'alert.silenced':
      return line(
        '(silence)',
        `${labelWords(fact.match)} until ${new Date(fact.until).toISOString()} by ${clean(fact.actor)}: ${clean(fact.reason)}`,
      );
    case 'control.refused':
      return line('(asked)', `${paint('back', 'refused')} ${clean(fact.actor)}: ${clean(fact.reason)}`);
    case 'page.looked':
      return fact.outcome === 'passed'
        ? null
        : line(
            fact.service,
            `${paint(fact.outcome === 'failed' ? 'back' : 'faint', `its page ${fact.outcome === 'failed' ? 'breaks its budget' : 'is not measured'}`)}: ${clean(fact.reason)}`,
          );
    case 'slo.burning':
      return line(fact.service, `${paint('bad', `spends its budget of ${fact.objective}`)}: ${clean(fact.reason)}`);
    case 'slo.recovered':
      return line(fact.service, `${paint('good', `its budget of ${fact.objective}`)}: ${clean(fact.reason)}`);
    case 'recovery.decided':
    case 'service.restarted':
    case 'recovery.ended':
    case 'recovery.succeeded':
    case 'recovery.escalated':
    case 'drift.detected':
    case 'drift.ended':
    case 'drift.unknown':
      return line(fact.service, recoveryText(fact, paint));
    case 'rule.changed': {
      const { title = '', reason = '' } = fact.notes;
      return fact.to === 'firing' ? line(title, `${paint('bad', 'holds')}: ${clean(reason)}`) : null;
    }
    case 'notification.sent':
      return line(fact.channel, `was told (${fact.notification})`);
    case 'notification.failed':
      return line(fact.channel, `${paint('back', 'could not be told')}, and is again later: ${clean(fact.reason)}`);
    case 'notification.dropped':
    case 'channel.disabled':
      return line(fact.channel, `${paint('bad', 'is not told')}: ${clean(fact.reason)}`);
    default:
      return null;
  }
};

/** What is shown of a service. */
export interface ServiceShown {
  readonly status: Status;
  /** ISO 8601; null: since it was looked at. */
  readonly since: string | null;
  readonly code: string;
  readonly reason: string;
  readonly endpoints: Readonly<
    Record<string, { readonly status: Status; readonly p50: number | null; readonly p95: number | null }>
  >;
}

/** All services, those in trouble last, and how many are how. */
export const standingText = (services: Readonly<Record<string, ServiceShown>>): string => {
  const rows = Object.entries(services);
  const order: readonly Status[] = ['up', 'maintenance', 'pending', 'degraded', 'unknown', 'down'];
  const sorted = rows.toSorted(([, a], [, b]) => order.indexOf(a.status) - order.indexOf(b.status));
  const width = Math.max(0, ...rows.map(([name]) => [...name].length));
  const counted = order
    .map((status) => ({ status, count: rows.filter(([, one]) => one.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${count} ${status}`);
  return [
    ...sorted.map(([name, { status, reason }]) => `${fill(name, width)}  ${status}: ${clean(reason)}`),
    `${plural(rows.length, 'service')}: ${counted.join(', ') || 'nothing to look at'}`,
  ].join('\n');
};
