import { afterAll, expect, test } from '@jest/globals';
import { cleanUp, dataFolder, type Ended, getJson, service, start } from './harness.ts';

afterAll(cleanUp);

const migrate = (verb: string, folder: string): Promise<Ended> =>
  start('services/catalog/migrate.ts', [verb], { SHOP_DATA: folder }).ended;

test('expands, goes on serving through the contraction, and does each once', async () => {
  const SHOP_DATA = dataFolder();
  expect(await migrate('contract', SHOP_DATA)).toMatchObject({ code: 1, err: expect.stringContaining('up` first') });
  expect(await migrate('up', SHOP_DATA)).toMatchObject({ code: 0, out: 'catalog: schema 0 to 2\n' });
  expect(await migrate('up', SHOP_DATA)).toMatchObject({ code: 0, out: 'catalog: schema 2, nothing to do\n' });
  const catalog = service('catalog', { SHOP_DATA });
  const mug = { status: 200, body: { sku: 'mug', priceCents: 1250 } };
  expect(await getJson(`${await catalog.url}/items/mug`)).toMatchObject(mug);
  expect(await migrate('contract', SHOP_DATA)).toMatchObject({ code: 0, out: 'catalog: schema 2 to 3\n' });
  expect(await getJson(`${await catalog.url}/items/mug`)).toMatchObject(mug);
  expect(await migrate('contract', SHOP_DATA)).toMatchObject({ code: 0, out: 'catalog: schema 3, nothing to do\n' });
  expect(await migrate('up', SHOP_DATA)).toMatchObject({ code: 0, out: 'catalog: schema 3, nothing to do\n' });
  const later = service('catalog', { SHOP_DATA });
  expect((await getJson<{ items: unknown[] }>(`${await later.url}/items`)).body.items).toHaveLength(6);
});

test('two at once migrate once', async () => {
  const folder = dataFolder();
  const ended = await Promise.all([migrate('up', folder), migrate('up', folder)]);
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  expect(ended.map(({ out }) => out).sort()).toEqual([
    'catalog: schema 0 to 2\n',
    'catalog: schema 2, nothing to do\n',
  ]);
});

test('the catalog refuses to start on data that were not migrated', async () => {
  const { code, err } = await service('catalog', { SHOP_DATA: dataFolder() }).ended;
  expect(code).toBe(1);
  expect(err).toContain('run `node services/catalog/migrate.ts up` first');
});
