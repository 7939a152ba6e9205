import { fingerprintOf } from '@convoy/model/alerting/labels';
import type { Monitoring } from '@convoy/model/monitoring/state';
import type { TellingFact } from '../alerts/tell.ts';
import type { Wanted } from './wanted.ts';

/** What of it is well for now and was not, as far as the journal says, or is no longer. */
export const calmed = ({ telling }: Monitoring, now: number, wanted: Iterable<Wanted>): TellingFact[] =>
  [...wanted].flatMap(({ labels, isCalm = false }): TellingFact[] => {
    const known = telling.alerting.alerts.get(fingerprintOf(labels));
    const was = known?.resolvedAt === null && known.isCalm === true;
    return isCalm === was ? [] : [{ type: 'alert.calmed', at: now, labels, isCalm }];
  });
