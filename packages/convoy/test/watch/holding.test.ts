import { utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createHeadFile } from '@convoy/drivers/stores/head-file';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { certificate } from '../../../drivers/test/probes/certificate.ts';
import { answer } from '../../../drivers/test/probes/hostile.ts';
import { servers } from '../../../drivers/test/probes/servers.ts';
import { type House, json, openHouse } from '../harness.ts';
import { factsOf, openTarget, stopped, type Target, watched, writeShop } from './watching.ts';

const here = servers();
let house: House;
let target: Target;
beforeEach(async () => {
  [house, target] = [await openHouse(), await openTarget()];
  await writeShop(house, { web: watched(target.url) });
});
afterEach(async () => {
  await target.die();
  await here.close();
  await house.close();
});

const headOf = () => createHeadFile(join(house.state, 'default', 'monitor', 'head'));

test('a watch that was taken over stops, and gives nothing back that is no longer its own', async () => {
  const watch = house.start(['watch', '--json']);
  await watch.said('unknown → up');
  const { record, revision } = await headOf().read();
  const owner = { agent: 'elsewhere-0.1.1', deployment: 'watch', since: new Date().toISOString() };
  expect(await headOf().write({ ...record, epoch: record.epoch + 1, owner }, revision, 'taken over')).not.toBeNull();
  const ended = await watch.ended;
  expect([ended.code, json(ended)]).toMatchObject([4, { refusals: [{ code: 'FENCED' }] }]);
  expect((await headOf().read()).record.owner).toEqual(owner);
  expect((await factsOf(house)).at(-1)?.type).not.toBe('monitor.ended');
});

test('a watch of another machine is gone when it has not said for long that it goes on', async () => {
  const { record, revision } = await headOf().read();
  const owner = { agent: 'elsewhere-0.1.1', deployment: 'watch', since: '2026-01-01T00:00:00.000Z' };
  await headOf().write({ ...record, epoch: 1, owner, unfinished: 'watch' }, revision, 'begun elsewhere');
  await writeFile(join(house.state, 'default', 'monitor', 'alive'), '');
  const refused = await house.run(['watch', '--for', '1s']);
  expect([refused.code, refused.err]).toEqual([4, expect.stringContaining('elsewhere-0.1.1')]);
  const long = new Date(Date.now() - 600_000);
  await utimes(join(house.state, 'default', 'monitor', 'alive'), long, long);
  expect((await house.run(['watch', '--for', '3s'])).code).toBe(0);
});

test('a certificate that ends soon is a fact, once, also for the next watch', async () => {
  const authority = certificate({ name: 'Test Authority', isAuthority: true });
  const notAfter = Math.floor(Date.now() / 1000) * 1000 + 10 * 86_400_000;
  const identity = certificate({ altNames: ['localhost'], notAfter, by: authority });
  const url = await here.secure(identity, (socket) => socket.end(answer('ok'), () => undefined));
  await writeFile(join(house.root, 'authority.pem'), authority.cert);
  await writeShop(house, { web: watched(url) });
  const env = { NODE_EXTRA_CA_CERTS: join(house.root, 'authority.pem') };
  const watch = house.start(['watch'], env);
  await watch.said('its certificate ends within 14 days');
  await stopped(watch);
  expect((await house.run(['watch', '--for', '1s'], env)).code).toBe(0);
  const told = (await factsOf(house)).filter(({ type, endpoint }) => /^certificate/.test(type) && endpoint === 'ready');
  expect(told).toMatchObject([
    { type: 'certificate.changed', notAfter },
    { type: 'certificate.expiring', notAfter, days: 14 },
  ]);
});
