import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { cleanUp, dataFolder, getJson, service } from './harness.ts';

afterAll(cleanUp);

interface Health {
  readonly status: string;
  readonly version: string;
  readonly reason?: string;
}

const release = (fault: string, env: Record<string, string> = {}) =>
  service('pricing', { CONVOY_VERSION: fault && `1.0.0-${fault}`, ...env });

test('a good release is live and ready under its version', async () => {
  const url = await release('', { CONVOY_VERSION: '2.3.4' }).url;
  for (const path of ['/health', '/health/ready', '/health/detailed']) {
    const { status, body } = await getJson<Health>(url + path);
    expect({ path, status, version: body.version }).toEqual({ path, status: 200, version: '2.3.4' });
  }
});

/** A release on a port where nobody listens; by the end two good ones, started later, listen on theirs. */
const whileOthersListen = async (fault: string, env: Record<string, string> = {}) => {
  const first = release('');
  const { port } = new URL(await first.url);
  await first.stop();
  const late = release(fault, { PORT: port, ...env });
  await release('').url;
  await release('').url;
  return { late, url: `http://127.0.0.1:${port}` };
};

test('slow-start listens only after its time', async () => {
  const { late, url } = await whileOthersListen('slow-start', { SHOP_SLOW_MS: '600000' });
  await expect(fetch(`${url}/health`)).rejects.toThrow('fetch failed');
  expect(late.child.exitCode).toBeNull();
  await late.stop();
  await release('slow-start', { SHOP_SLOW_MS: '1' }).url;
});

test('broken-start exits with status 1 and says why', async () => {
  const { code, err } = await release('broken-start').ended;
  expect(code).toBe(1);
  expect(err).toContain('pricing: release 1.0.0-broken-start is broken: it cannot start');
});

test('mute runs and does not listen', async () => {
  const { late, url } = await whileOthersListen('mute');
  await expect(fetch(`${url}/health`)).rejects.toThrow('fetch failed');
  expect(late.child.exitCode).toBeNull();
  await late.stop();
});

test('deaf listens and never answers', async () => {
  const url = await release('deaf').url;
  await expect(getJson(`${url}/health`, 300)).rejects.toThrow('timeout');
});

test('stale is healthy and says the old version', async () => {
  const url = await release('stale').url;
  expect((await getJson<Health>(`${url}/health/ready`)).body).toMatchObject({ status: 'ready', version: '0.0.0' });
});

test('failing is live and never ready', async () => {
  const url = await release('failing').url;
  expect(await getJson(`${url}/health`)).toMatchObject({ status: 200, body: { version: '1.0.0-failing' } });
  expect(await getJson(`${url}/health/ready`)).toMatchObject({
    status: 503,
    body: { status: 'not-ready', reason: 'self: release 1.0.0-failing is never ready' },
  });
});

test('slow-after-shift is fast as a candidate and slow once it has traffic', async () => {
  const pricing = release('slow-after-shift', { SHOP_SLOW_AFTER: '3', SHOP_SLOW_MS: '60000' });
  const url = await pricing.url;
  for (let look = 0; look < 10; look += 1) expect((await getJson(`${url}/health/ready`)).status).toBe(200);
  const quote = `${url}/quote?unit=100&quantity=1`;
  for (let request = 0; request < 3; request += 1) expect((await getJson(quote)).status).toBe(200);
  await expect(getJson(quote, 300)).rejects.toThrow('timeout');
  expect(await getJson(`${url}/health/ready`)).toMatchObject({
    status: 503,
    body: { reason: 'self: no answer within 1000 ms' },
  });
});

test('some-errors is healthy and fails each so many requests', async () => {
  const url = await release('some-errors', { SHOP_ERROR_EVERY: '3' }).url;
  const statuses: number[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    expect((await getJson(`${url}/health/ready`)).status).toBe(200);
    statuses.push((await getJson(`${url}/quote?unit=100&quantity=1`)).status);
  }
  expect(statuses).toEqual([200, 200, 500, 200, 200, 500]);
});

test('flapping is ready and not ready by turns', async () => {
  const url = await release('flapping', { SHOP_FLAP_MS: '50' }).url;
  const seen: number[] = [];
  const turns = () => seen.filter((status, index) => index > 0 && status !== seen[index - 1]).length;
  while (turns() < 3) seen.push((await getJson(`${url}/health/ready`)).status);
  expect(new Set(seen)).toEqual(new Set([200, 503]));
});

test.each([
  ['a service', () => 'pricing'],
  ['a release', () => 'pricing@1.0.0'],
  ['a process', (pid: number) => `${pid}`],
])('a fault is switched on in what runs, by the name of %s, and off again', async (_, nameOf) => {
  const folder = dataFolder();
  const pricing = release('', { CONVOY_VERSION: '1.0.0', CONVOY_SERVICE: 'pricing', SHOP_FAULTS: folder });
  const url = await pricing.url;
  const statuses = async () =>
    Promise.all(
      ['/health/ready', '/quote?unit=100&quantity=1'].map(async (path) => (await getJson(url + path)).status),
    );
  expect(await statuses()).toEqual([200, 200]);
  writeFileSync(join(folder, 'another'), 'failing');
  expect(await statuses()).toEqual([200, 200]);
  writeFileSync(join(folder, nameOf(pricing.child.pid as number)), 'failing');
  expect(await statuses()).toEqual([503, 503]);
  rmSync(join(folder, nameOf(pricing.child.pid as number)));
  expect(await statuses()).toEqual([200, 200]);
});
