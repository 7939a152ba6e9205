import { fingerprintOf, type Labels } from '@convoy/model/alerting/labels';
import { type Alert, firesAt } from '@convoy/model/alerting/state';
import { reportNotes } from '@convoy/model/incidents/report';
import type { IncidentSettings } from '@convoy/model/incidents/settings';
import type { Monitoring } from '@convoy/model/monitoring/state';
import { own } from '@convoy/model/record';
import type { TellingFact } from '../alerts/tell.ts';
import { calmed } from './calmed.ts';
import { conversationsIn } from './conversation.ts';
import { explainedBy } from './explained.ts';
import { wantedOf } from './wanted.ts';

/** A report of what the alert was about, where that is an incident that is over. */
const closing = ({ incidents: { past } }: Monitoring, { notes = {} }: Alert): { readonly notes?: Labels } => {
  const over = past.findLast(({ incident }) => incident === notes.incident);
  return over ? { notes: reportNotes(over) } : {};
};

/** Where it is written what to do, by the manifest. */
const runbookOf = ({ cause = '' }: Labels, runbooks: Runbooks): Labels => {
  const runbook = own(runbooks, cause) ?? (cause === '' ? undefined : own(runbooks, '*'));
  return runbook === undefined ? {} : { runbook };
};

const isSame = (a: Labels, b: Labels): boolean => fingerprintOf(a) === fingerprintOf(b);

type Runbooks = IncidentSettings['runbooks'];

/** Whether an alert is explained by just these. */
const isExplainedBy = ({ explainedBy: known = [] }: Alert, by: readonly Labels[]): boolean =>
  known.length === by.length && by.every((one) => known.includes(fingerprintOf(one)));

/** What is to be said so that what is worth an alert fires and nothing else does: the same wherever the process before ended. */
export const alertNews = (state: Monitoring, environment: string, now: number, runbooks: Runbooks): TellingFact[] => {
  const wanted = new Map(
    wantedOf(state, environment).map((one) => [
      fingerprintOf(one.labels),
      { ...one, notes: { ...one.notes, ...runbookOf(one.labels, runbooks) } },
    ]),
  );
  const firing = [...state.telling.alerting.alerts].filter(([, alert]) => firesAt(alert, now));
  const known = new Set(firing.map(([fingerprint]) => fingerprint));
  const begun = [...wanted].flatMap(([fingerprint, one]) => (known.has(fingerprint) ? [] : [one]));
  const conversationOf = conversationsIn(state);
  return [
    ...begun.map((one): TellingFact => {
      const { labels, notes } = one;
      const by = explainedBy(state, environment, labels);
      const explained = by.length > 0 ? { by } : {};
      return { type: 'alert.firing', at: now, labels, notes, conversation: conversationOf(one), ...explained };
    }),
    ...firing.flatMap(([fingerprint, alert]): TellingFact[] => {
      const { labels, notes } = wanted.get(fingerprint) ?? alert;
      return !notes || isSame(notes, alert.notes ?? {}) ? [] : [{ type: 'alert.noted', at: now, labels, notes }];
    }),
    // What is over stays as it was explained: whoever looks at it later sees why nobody was told.
    ...firing.flatMap(([fingerprint, alert]): TellingFact[] => {
      const { labels } = alert;
      const by = explainedBy(state, environment, labels);
      const stands = !wanted.has(fingerprint) || isExplainedBy(alert, by);
      return stands ? [] : [{ type: 'alert.explained', at: now, labels, by }];
    }),
    // What gets worse is another alert of the same incident: whoever has that has this one too.
    ...[...wanted].flatMap(([fingerprint, { labels, acknowledged }]): TellingFact[] =>
      acknowledged === undefined || state.telling.alerting.alerts.get(fingerprint)?.acknowledged !== undefined
        ? []
        : [{ type: 'alert.acknowledged', at: now, match: labels, actor: acknowledged }],
    ),
    ...firing.flatMap(([fingerprint, alert]): TellingFact[] =>
      wanted.has(fingerprint)
        ? []
        : [{ type: 'alert.resolved', at: now, labels: alert.labels, ...closing(state, alert) }],
    ),
    ...calmed(state, now, wanted.values()),
  ];
};
