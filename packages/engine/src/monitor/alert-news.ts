import { fingerprintOf } from '@convoy/model/alerting/labels';
import { firesAt } from '@convoy/model/alerting/state';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { TellingFact } from '../alerts/tell.ts';
import { wantedOf } from './wanted.ts';

/** What is to be said so that what is worth an alert fires and nothing else does: the same wherever the process before ended. */
export const alertNews = (state: Monitoring, environment: string, now: number): TellingFact[] => {
  const wanted = new Map(wantedOf(state, environment).map((one) => [fingerprintOf(one.labels), one]));
  const firing = [...state.telling.alerting.alerts].filter(([, alert]) => firesAt(alert, now));
  const known = new Set(firing.map(([fingerprint]) => fingerprint));
  return [
    ...[...wanted].flatMap(([fingerprint, one]): TellingFact[] =>
      known.has(fingerprint) ? [] : [{ type: 'alert.firing', at: now, labels: one.labels, notes: one.notes }],
    ),
    // What gets worse is another alert of the same incident: whoever has that has this one too.
    ...[...wanted].flatMap(([fingerprint, { labels, acknowledged }]): TellingFact[] =>
      acknowledged === undefined || state.telling.alerting.alerts.get(fingerprint)?.acknowledged !== undefined
        ? []
        : [{ type: 'alert.acknowledged', at: now, match: labels, actor: acknowledged }],
    ),
    ...firing.flatMap(([fingerprint, { labels }]): TellingFact[] =>
      wanted.has(fingerprint) ? [] : [{ type: 'alert.resolved', at: now, labels }],
    ),
  ];
};
