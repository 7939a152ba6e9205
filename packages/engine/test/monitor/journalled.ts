import type { MonitorEvent, MonitorFact } from '@convoy/model/monitoring/facts';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import type { Monitoring } from '@convoy/model/monitoring/state';

/** What the watch of `default` knows after more facts of one moment, ms since the epoch. */
export const after = (state: Monitoring, at: number, ...facts: readonly MonitorFact[]): Monitoring =>
  foldMonitoring(
    state,
    facts.map((fact, index) => ({
      ...fact,
      ...{ id: `${at}-${index}`, at: new Date(at).toISOString(), order: [1, at, 'a', index], environment: 'default' },
    })) as unknown as MonitorEvent[],
  );
