import { rm } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { type House, manifestOf, openHouse } from '../harness.ts';
import { watched } from '../watch/watching.ts';
import { monitorOf, opened } from './opened.ts';

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

const ids = (): string[] => hook.received.map(({ headers }) => String(headers['webhook-id']));

test('a journal that is begun anew says nothing under an id of the one before it, and one that goes on keeps its own', async () => {
  const tell = async () => expect((await house.run(['alerts', 'tell'], env)).code).toBe(0);
  await opened(house, 1, 'web');
  await tell();
  await opened(house, 2, 'stock');
  await tell();
  await rm(monitorOf(house), { recursive: true });
  await opened(house, 1, 'web');
  await tell();
  const [first = '', second, anew = ''] = ids();
  expect(first).toMatch(/^[\da-z-]+-default-[\da-f]{12}-1$/);
  expect(second).toBe(first.replace(/1$/, '2'));
  expect(anew).toMatch(/^[\da-z-]+-default-[\da-f]{12}-1$/);
  expect(anew).not.toBe(first);
});
