import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Order } from '../lib/words.ts';
import { cleanUp, getJson, postJson, type Shop, startShop } from './harness.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(cleanUp);

const stockOf = async (sku: string) =>
  (await getJson<{ stock: number; sold: number }>(`${shop.at.inventory}/stock/${sku}`)).body;

test('the same order sent twice is bought once', async () => {
  const before = await stockOf('tea');
  const order = { id: 'order-sent-twice', sku: 'tea', quantity: 2 };
  const first = await postJson<Order>(`${shop.at.gateway}/orders`, order);
  const second = await postJson<Order>(`${shop.at.gateway}/orders`, order);
  expect(second.body).toEqual(first.body);
  expect(first.body).toMatchObject({ unitCents: 890, subtotalCents: 1780, shippingCents: 490, totalCents: 2270 });
  expect((await stockOf('tea')).sold).toBe(before.sold + 2);
});

test('one order reserves once, however often it asks', async () => {
  const before = await stockOf('logbook');
  const order = { order: 'reserved-twice', sku: 'logbook', quantity: 3 };
  await postJson(`${shop.at.inventory}/reservations`, order);
  await postJson(`${shop.at.inventory}/reservations`, order);
  expect((await stockOf('logbook')).sold).toBe(before.sold + 3);
});

test('stock never runs out: a delivery comes', async () => {
  const orders = Array.from({ length: 60 }, (_, at) => ({ order: `reserved-${at}`, sku: 'cap', quantity: 20 }));
  for (const order of orders) expect((await postJson(`${shop.at.inventory}/reservations`, order)).status).toBe(201);
  expect(await stockOf('cap')).toMatchObject({ sold: 1200, stock: 800 });
});

test('ten of a kind cost ten per cent less, and shipping is free from 50 euros', async () => {
  const quote = await getJson(`${shop.at.gateway}/quote?sku=lantern&quantity=12`);
  expect(quote.body).toMatchObject({ subtotalCents: 46800, discountCents: 4680, shippingCents: 0, totalCents: 42120 });
});

test.each([
  ['/quote?sku=mug&quantity=0', 400, 'quantity must be a whole number from 1 to 20'],
  ['/quote?sku=mug&quantity=2.5', 400, 'quantity must be a whole number from 1 to 20'],
  ['/quote?sku=nothing&quantity=1', 404, 'there is no item nothing'],
  ['/orders/none', 404, 'there is no order none'],
  ['/items/%ff', 400, '%ff is not a part of a path'],
  ['/nowhere', 404, 'there is no GET /nowhere'],
])('the gateway answers %s with %d and a reason', async (path, status, error) => {
  expect(await getJson(shop.at.gateway + path)).toEqual({ status, body: { error } });
});

test('a body that is no JSON object, or too long, is refused', async () => {
  const post = async (body: string) => (await fetch(`${shop.at.orders}/orders`, { method: 'POST', body })).status;
  expect(await post('not json')).toBe(400);
  expect(await post('null')).toBe(400);
  expect(await post(`{"id":"${'x'.repeat(70_000)}"}`)).toBe(413);
});

test('the page labels every field, needs nothing from elsewhere and runs no script', async () => {
  const page = await (await fetch(`${shop.at.web}/`)).text();
  const fields = [...page.matchAll(/<select id="([^"]+)"/g)].map(([, id]) => id);
  expect(fields).toHaveLength(6);
  for (const id of fields) expect(page).toContain(`<label for="${id}">`);
  expect(page).toContain('<html lang="en">');
  expect(page).not.toMatch(/<script|https?:|src=|@import|url\(/);
});

test('readiness asks what it depends on, down to the one that is missing', async () => {
  expect((await getJson(`${shop.at.web}/health/ready`)).status).toBe(200);
  await shop.stop('pricing');
  const web = await getJson<{ reason: string; version: string }>(`${shop.at.web}/health/ready`);
  expect(web).toMatchObject({ status: 503, body: { status: 'not-ready', service: 'web', version: '1.0.0' } });
  expect(web.body.reason).toMatch(/^gateway: gateway answers 503 .*orders answers 503 \(pricing: .*ECONNREFUSED/);
  expect(await getJson(`${shop.at.orders}/health/detailed`)).toMatchObject({
    status: 503,
    body: {
      components: {
        self: { status: 'up', ms: expect.any(Number) },
        data: { status: 'up' },
        catalog: { status: 'up' },
        pricing: { status: 'down', ms: expect.any(Number), reason: expect.stringContaining('ECONNREFUSED') },
      },
    },
  });
  expect((await getJson(`${shop.at.web}/health`)).status).toBe(200);
  const page = await fetch(`${shop.at.web}/checkout?sku=mug&quantity=1`);
  expect([page.status, page.headers.get('content-type')]).toEqual([502, 'text/html; charset=utf-8']);
});
