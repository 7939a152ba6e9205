import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { draw } from '../../src/providers/local/proxy/client.ts';
import { Crowd } from '../../src/providers/local/proxy/crowd.ts';
import { openStage } from './canary.ts';
import { quiet } from './daemons.ts';

const numberOf = (name: string): number => draw(name, 'green-1').number;

const took = fc.option(fc.nat(1_000));

test('each client counts once, as failed once it met an error, and with what it waited for good answers on average', () => {
  const request = fc.record({ name: fc.constantFrom('a', 'b', 'c', 'd'), took });
  fc.assert(
    fc.property(fc.array(request), (requests) => {
      const crowd = new Crowd();
      for (const one of requests) crowd.count(numberOf(one.name), one.took);
      const all = [...new Set(requests.map(({ name }) => name))].map((name) =>
        requests.filter((one) => one.name === name).map((one) => one.took),
      );
      const good = all.map((of) => of.filter((ms) => ms !== null)).filter(({ length }) => length > 0);
      expect(crowd.counts()).toEqual({
        n: all.length,
        failed: all.filter((of) => of.includes(null)).length,
        ms: good.map((of) => of.reduce((sum, ms) => sum + ms, 0) / of.length),
      });
    }),
  );
});

test('of very many clients a sample is kept, which met what all did', () => {
  const crowd = new Crowd();
  for (let index = 0; index < 50_000; index += 1)
    crowd.count(numberOf(`client-${index}`), index % 5 === 0 ? null : index % 2);
  const { n, failed, ms } = crowd.counts();
  expect(n).toBeLessThanOrEqual(4_096);
  expect(n).toBeGreaterThan(2_000);
  expect(Math.abs(failed / n - 0.2)).toBeLessThan(0.03);
  expect(Math.abs(ms.filter((one) => one === 1).length / ms.length - 0.5)).toBeLessThan(0.05);
});

test('the number of a client is spread evenly among those of a release and tells nothing of which one that is', () => {
  const all = Array.from({ length: 4_000 }, (_, index) => draw(`client-${index}`, 'green-1'));
  const of = all.filter(({ position }) => position < 0.1);
  expect(Math.abs(of.filter(({ number }) => number < 0.5).length / of.length - 0.5)).toBeLessThan(0.08);
});

test('a provider tells of clients while traffic is split, anew with each share', async () => {
  await using stage = await openStage();
  const { place } = stage;
  const told = async () => {
    const traffic = await place.local.traffic?.(place.target(), null, quiet);
    return [traffic?.live.clients, traffic?.candidate?.clients];
  };
  const ask = async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(`${place.url}${path}`, { headers })).arrayBuffer();
  expect(await told()).toEqual([undefined, undefined]);
  await stage.weigh(1);
  for (const name of ['a', 'b']) for (const path of ['/', '/', '/']) await ask(path, { 'convoy-client': name });
  await ask('/fail', { 'convoy-client': 'a' });
  await ask('/fail', { 'convoy-client': 'a' });
  await ask('/');
  const waited = (length: number) => Array(length).fill(expect.any(Number));
  expect(await told()).toEqual([
    { n: 0, failed: 0, ms: [] },
    { n: 3, failed: 1, ms: waited(3) },
  ]);
  await stage.weigh(1);
  expect((await told())[1]).toEqual({ n: 3, failed: 1, ms: waited(3) });
  await stage.weigh(0.5);
  expect((await told())[1]).toEqual({ n: 0, failed: 0, ms: [] });
});

test('who keeps the cookie that it got is one client from its first request on', async () => {
  await using stage = await openStage();
  const { place } = stage;
  await stage.weigh(1);
  const first = await fetch(place.url);
  await first.arrayBuffer();
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
  for (const headers of [{ cookie }, { cookie }, {}]) await (await fetch(place.url, { headers })).arrayBuffer();
  const traffic = await place.local.traffic?.(place.target(), null, quiet);
  expect(traffic?.candidate?.clients?.n).toBe(2);
});
