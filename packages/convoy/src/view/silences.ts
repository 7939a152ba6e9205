import type { Labels } from '@convoy/model/alerting/labels';
import type { Monitoring } from '@convoy/model/monitoring/state';
import { labelWords } from './alerts.ts';
import { clean } from './text.ts';

/** A silence as machines read it; times in ISO 8601. */
export interface SilenceShown {
  readonly id: string;
  readonly match: Labels;
  readonly from: string;
  readonly until: string;
  readonly actor: string;
  readonly reason: string;
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** What is silenced at a time, ms since the epoch. */
export const silencesShown = ({ telling }: Monitoring, now: number): SilenceShown[] =>
  [...telling.alerting.silences]
    .filter(([, { until }]) => until > now)
    .map(([id, { match, from, until, actor, reason }]) => ({
      ...{ id, match, from: iso(from), until: iso(until), actor, reason },
    }));

/** One of them on a line. */
export const silenceLine = ({ id, match, until, actor, reason }: SilenceShown): string =>
  `${labelWords(match)}  silenced until ${until} by ${clean(actor)}: ${clean(reason)}  (${id})`;
