import type { TellingFact } from '@convoy/engine/alerts/tell';
import { createInbox } from '@convoy/engine/inbox';
import { attend } from '@convoy/engine/monitor/attend';
import { beginWatch } from '@convoy/engine/monitor/begin';
import { createTime } from '@convoy/engine/simulate/time';
import { graphOf } from '@convoy/model/graph';
import type { MonitorEvent } from '@convoy/model/monitoring/facts';
import { expect, test } from '@jest/globals';
import { disk, endpoint, start } from './watching.ts';

const nowhere = { routes: [], top: [], inhibit: [], escalate: [] };

test('while whoever tells waits for the journal an alert is left for them once, not each second', async () => {
  const [time, { keep }, stop] = [createTime(start), disk(), new AbortController()];
  const store = { load: async (): Promise<MonitorEvent[]> => [], append: async () => undefined };
  const who = { environment: 'test', agent: 'a', epoch: 1, prefix: 'p' };
  const { board, ledger } = await beginWatch([endpoint('web')], store, keep, who, nowhere, time);
  const incident = { incident: 'test-1', cause: 'web', affected: [], reason: '', severity: 'critical' } as const;
  await ledger.append([{ type: 'incident.opened', ...incident }]);
  const inbox = createInbox<TellingFact>();
  const attending = attend({
    ...{ board, ledger, clock: time, inbox, stop: stop.signal, environment: 'test', slo: null, rules: [] },
    graph: graphOf({ web: [] }),
    ...{ changes: () => [], held: () => [], runbooks: {}, maintenance: () => null, lookAround: async () => undefined },
  });
  while (time.now() < start + 60_000) {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    time.advance();
  }
  expect(inbox.drain().map(({ type }) => type)).toEqual(['alert.firing']);
  stop.abort();
  time.advance();
  await attending;
});
