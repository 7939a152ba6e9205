import { type ClientRequest, request } from 'node:http';
import { afterAll, expect, test } from '@jest/globals';
import { cleanUp, dataFolder, getJson, service } from './harness.ts';

afterAll(cleanUp);

/** Polls until nothing listens at `url` any more; the test's own limit ends it. */
const closed = async (url: string): Promise<void> => {
  for (;;) {
    const answered = await getJson(`${url}/health`).catch(() => undefined);
    if (!answered) return;
  }
};

const body = JSON.stringify({ order: 'under-way', sku: 'mug', quantity: 1 });

/** A request of which the service has the head and not yet the body. */
const underWay = async (url: string): Promise<ClientRequest> => {
  const headers = { expect: '100-continue', 'content-length': body.length };
  const sent = request(`${url}/reservations`, { method: 'POST', headers });
  sent.flushHeaders();
  await new Promise((resolve) => sent.once('continue', resolve));
  return sent;
};

test('SIGTERM finishes the request under way, takes nothing new and exits with 0', async () => {
  const inventory = service('inventory', { SHOP_DATA: dataFolder() });
  const url = await inventory.url;
  const sent = await underWay(url);
  const answer = new Promise((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', (response) => {
      response.resume().on('end', () => resolve([response.statusCode, response.headers.connection]));
    });
  });
  const ended = inventory.stop();
  await closed(url);
  sent.end(body);
  expect(await answer).toEqual([201, 'close']);
  expect(await ended).toMatchObject({ code: 0, err: '' });
});

test('an idle kept-alive connection does not hold up the end', async () => {
  const pricing = service('pricing');
  expect((await getJson(`${await pricing.url}/health`)).status).toBe(200);
  expect(await pricing.stop()).toMatchObject({ code: 0, err: '' });
});

test('a request that never ends is cut off with a message', async () => {
  const pricing = service('pricing', { CONVOY_VERSION: '1.0.0-deaf' });
  const sent = await underWay(await pricing.url);
  const cut = new Promise((resolve) => sent.once('error', resolve));
  expect(await pricing.stop()).toMatchObject({ code: 0, err: expect.stringContaining('still open after 4000 ms') });
  await cut;
});

test('a port that is taken is a message and status 1', async () => {
  const { port } = new URL(await service('pricing').url);
  const second = await service('pricing', { PORT: port }).ended;
  expect(second.code).toBe(1);
  expect(second.err).toMatch(/^pricing: listen EADDRINUSE/);
});
