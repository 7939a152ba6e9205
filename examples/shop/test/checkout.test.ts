import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Name } from '../lib/places.ts';
import { cleanUp, type Ended, getJson, postJson, type Shop, start, startShop } from './harness.ts';

let shop: Shop;
beforeAll(async () => {
  shop = await startShop();
});
afterAll(cleanUp);

const checkout = (): Promise<Ended> => start('test/checkout.ts', [], shop.env).ended;

test('passes on good releases while others buy the same item', async () => {
  const over = new AbortController();
  const buying = async (): Promise<number[]> => {
    const statuses: number[] = [];
    while (!over.signal.aborted)
      statuses.push((await postJson(`${shop.at.gateway}/orders`, { sku: 'mug', quantity: 20 })).status);
    return statuses;
  };
  const buyers = [buying(), buying(), buying()];
  const ended = await checkout();
  over.abort();
  const statuses = (await Promise.all(buyers)).flat();
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(ended.out).toMatch(/^checkout: order [\w-]+, 3 × mug for €42.40, all as it should be\n$/);
  expect(statuses.length).toBeGreaterThan(0);
  expect(new Set(statuses)).toEqual(new Set([201]));
});

const wrong: [Name, string][] = [
  ['catalog', 'catalog: price of mug in cents is 13, expected 1250'],
  ['inventory', 'inventory: stock of mug went down by 0, expected 3 at least'],
  ['pricing', 'pricing: total of 3 × mug in cents is 42, expected 4240'],
  ['orders', 'orders: quantity is 1, expected 3'],
  ['gateway', 'gateway: currency is USD, expected EUR'],
  ['web', 'web: total before buying is €4240.00, expected €42.40'],
];

test.each(wrong)('names %s when only its integration is broken', async (name, message) => {
  await shop.replace(name, '2.0.0-broken-integration');
  expect(await getJson(`${shop.at[name]}/health/ready`)).toMatchObject({ status: 200 });
  const page = await fetch(`${shop.at.web}/checkout?sku=tea&quantity=2`);
  expect(page.status).toBe(200);
  expect(await checkout()).toMatchObject({ code: 1, out: '', err: `checkout failed: ${message}\n` });
  await shop.replace(name, '1.0.0');
  expect(await checkout()).toMatchObject({ code: 0 });
});

test('fails with the service and the reason when one does not answer', async () => {
  await shop.stop('pricing');
  const { code, err } = await checkout();
  expect(code).toBe(1);
  expect(err).toMatch(/^checkout failed: pricing: no answer from .*ECONNREFUSED/);
});
