import { join } from 'node:path';
import { systemClock } from '@convoy/drivers/clock';
import { createSegment } from '@convoy/drivers/stores/journal-file';
import { openMonitor } from '@convoy/engine/monitor/begin';
import { monitorCodec } from '@convoy/model/monitoring/fields';
import type { House } from '../harness.ts';

export const monitorOf = (house: House): string => join(house.state, 'default', 'monitor');

/** An incident of a service, in the journal of a watch that is over, of the same epoch as the next who tells. */
export const opened = async (house: House, epoch: number, cause: string): Promise<void> => {
  const store = createSegment(monitorCodec, join(monitorOf(house), 'journal'), `${epoch}.a`, (text) => text);
  const who = { environment: 'default', agent: 'a', epoch };
  const ledger = await openMonitor(store, who, { routes: [], top: [], inhibit: [], escalate: [] }, systemClock);
  const about = { affected: [], severity: 'critical', reason: 'it answers 503' } as const;
  await ledger.append([{ type: 'incident.opened', incident: `default-${epoch}`, cause, ...about }]);
};
