import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '@convoy/drivers/clock';
import { createSegment } from '@convoy/drivers/stores/journal-file';
import { openMonitor } from '@convoy/engine/monitor/begin';
import { monitorCodec } from '@convoy/model/monitoring/fields';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { type House, manifestOf, openHouse } from '../harness.ts';
import { watched } from '../watch/watching.ts';

const hook = receivers();
let house: House;
let env: Record<string, string>;

beforeEach(async () => {
  house = await openHouse();
  env = { HOOK: await hook.listen(status(200)) };
  const alerts = { channels: { hook: { webhook: `\${HOOK}`, 'allow-private': true } } };
  await house.write(manifestOf({ web: watched('http://127.0.0.1:9') }, { alerts }));
});
afterEach(async () => {
  await hook.close();
  await house.close();
});

const journal = () => join(house.state, 'default', 'monitor');

/** An incident, in the journal of a watch that is over. */
const opened = async (epoch: number, cause: string): Promise<void> => {
  const store = createSegment(monitorCodec, join(journal(), 'journal'), `${epoch}.a`, (text) => text);
  const who = { environment: 'default', agent: 'a', epoch };
  const ledger = await openMonitor(store, who, { routes: [], top: [], inhibit: [], escalate: [] }, systemClock);
  const about = { affected: [], severity: 'critical', reason: 'it answers 503' } as const;
  await ledger.append([{ type: 'incident.opened', incident: `default-${epoch}`, cause, ...about }]);
};

const ids = (): string[] => hook.received.map(({ headers }) => String(headers['webhook-id']));

test('a journal that is begun anew says nothing under an id of the one before it, and one that goes on keeps its own', async () => {
  const tell = async () => expect((await house.run(['alerts', 'tell'], env)).code).toBe(0);
  await opened(1, 'web');
  await tell();
  await opened(3, 'stock');
  await tell();
  await rm(journal(), { recursive: true });
  await opened(1, 'web');
  await tell();
  const [first = '', second, anew = ''] = ids();
  expect(first).toMatch(/^[\da-z-]+-default-[\da-f]{12}-1$/);
  expect(second).toBe(first.replace(/1$/, '2'));
  expect(anew).toMatch(/^[\da-z-]+-default-[\da-f]{12}-1$/);
  expect(anew).not.toBe(first);
});
