import { once } from 'node:events';
import { Agent, type IncomingMessage, request } from 'node:http';
import { expect, test } from '@jest/globals';
import { freePort } from '../../../../test/port.ts';
import { until } from '../../../../test/until.ts';
import { ask, openPlace } from './harness.ts';

test('a release that had another port is met there again when it comes back', async () => {
  await using place = await openPlace();
  const { local, effect, url } = place;
  const one = await place.up('k1', '1');
  await local.shift(effect('k2'), one.release);
  const port = await freePort();
  const two = await local.deploy(effect('k3', { port }), { version: '2' });
  await until('the second release', () => ask(two.candidate as string).catch(() => null));
  await local.shift(effect('k4', { port }), two.release);
  expect(await ask(`http://127.0.0.1:${port}`)).toMatchObject({ version: '2' });
  await local.rollback(effect('k5', { port }), two.release, one.release);
  expect(await ask(url)).toMatchObject({ version: '1' });
  expect(await ask(`http://127.0.0.1:${port}`).catch(() => 'nobody')).toBe('nobody');
});

test('what is in flight on the port of the former release still ends there, and who comes again is sent elsewhere', async () => {
  await using place = await openPlace();
  const { local, effect } = place;
  const one = await place.up('k1', '1');
  await local.shift(effect('k2'), one.release);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const upload = request(`${place.url}/echo`, { method: 'POST', agent });
  upload.write('begun, ');
  const [response] = (await once(upload, 'response')) as [IncomingMessage];
  const port = await freePort();
  const two = await local.deploy(effect('k3', { port }), { version: '2' });
  await until('the second release', () => ask(two.candidate as string).catch(() => null));
  await local.shift(effect('k4', { port }), two.release);
  expect(await ask(place.url).catch(() => 'nobody')).toBe('nobody');
  upload.end('ended');
  expect(Buffer.concat(await response.toArray()).toString()).toBe('begun, ended');
  const again = request(place.url, { agent });
  again.end();
  const [last] = (await once(again, 'response')) as [IncomingMessage];
  expect([last.statusCode, last.headers.connection]).toEqual([200, 'close']);
  agent.destroy();
});
