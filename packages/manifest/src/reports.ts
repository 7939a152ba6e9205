import type { ReportSettings } from '@convoy/model/alerting/reports';
import { durationMs } from '@convoy/model/duration';
import { momentOf } from './moment.ts';
import { faultOf, needsFirst } from './recurrence.ts';
import type { Manifest } from './schema/manifest.ts';
import type { WrittenReport } from './schema/report.ts';

type Written = Pick<WrittenReport, 'at' | 'every'>;

/** What is wrong with the times of a report, at the key that is to blame. */
interface Fault {
  readonly key: 'at' | 'every';
  readonly message: string;
  readonly fix: string;
}

type Found = { readonly times: Pick<ReportSettings, 'rule' | 'first' | 'minute'> } | { readonly fault: Fault };

const fault = (key: Fault['key'], message: string, fix: string): Found => ({ fault: { key, message, fix } });

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const dayMinutes = 1_440;
const usualOf = '7d';

/** When a report is due, or what is wrong with it. Each text is of the form that the schema asks for. */
export const reportTimes = ({ at, every }: Written): Found => {
  const moment = momentOf(at);
  if (moment === null) return fault('at', 'is a day that the calendar does not have', 'write a day that there is');
  if (every === undefined) {
    if (moment.kind === 'date')
      return fault('at', 'is a single day', 'write a weekday ("Mon 08:00") or a time ("08:00"), or add `every:`');
    const day = weekdays[Math.floor(moment.minute / dayMinutes)];
    const rule = moment.kind === 'time' ? 'FREQ=DAILY' : `FREQ=WEEKLY;BYDAY=${day}`;
    return { times: { rule, first: null, minute: moment.minute % dayMinutes } };
  }
  const wrong = faultOf(every);
  if (wrong) return fault('every', `is no such rule: ${wrong.message}`, wrong.fix);
  if (moment.kind === 'week' || moment.minute === null)
    return fault(
      'at',
      'has no place beside `every`',
      'write a time ("08:00"), or the first day with a time ("2026-01-30 08:00")',
    );
  const first = moment.kind === 'date' ? moment.date : null;
  const why = first === null ? needsFirst(every) : null;
  if (why !== null)
    return fault(
      'at',
      `does not say when it begins to count, and ${why}`,
      'write the first day with its time ("2026-01-30 08:00")',
    );
  return { times: { rule: every, first, minute: moment.minute } };
};

const settingsOf = (written: WrittenReport): ReportSettings[] => {
  const { at, every, timezone = 'UTC', of = usualOf, to } = written;
  const found = reportTimes(written);
  if ('fault' in found) return [];
  const said = every === undefined ? at : `${every} ${at}`;
  return [...new Set(to)].map((channel) => ({
    ...{ ...found.times, key: JSON.stringify([channel, said, timezone, of]) },
    ...{ to: channel, written: said, timezone, ofMs: durationMs(of) },
  }));
};

/** When which channel is told how everything was: each of them by itself, and none twice. */
export const reportsOf = ({ alerts }: Pick<Manifest, 'alerts'>): readonly ReportSettings[] => {
  const all = (alerts?.report ?? []).flatMap(settingsOf);
  return [...new Map(all.map((one) => [one.key, one])).values()];
};
