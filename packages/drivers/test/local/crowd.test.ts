import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { draw } from '../../src/providers/local/proxy/client.ts';
import { Crowd } from '../../src/providers/local/proxy/crowd.ts';
import { openStage } from './canary.ts';
import { quiet } from './daemons.ts';

const numberOf = (name: string): number => draw(name, 'green-1').number;

test('each client counts once, and as failed once it met an error; who is not known counts with each request', () => {
  const request = fc.record({ name: fc.option(fc.constantFrom('a', 'b', 'c', 'd')), isError: fc.boolean() });
  fc.assert(
    fc.property(fc.array(request), (requests) => {
      const crowd = new Crowd();
      for (const { name, isError } of requests) crowd.count(name === null ? null : numberOf(name), isError);
      const strangers = requests.filter(({ name }) => name === null);
      const named = requests.filter(({ name }) => name !== null);
      const met = (of: typeof requests) => new Set(of.map(({ name }) => name)).size;
      const failed = ({ isError }: (typeof requests)[number]) => isError;
      expect(crowd.counts()).toEqual({
        n: met(named) + strangers.length,
        failed: met(named.filter(failed)) + strangers.filter(failed).length,
      });
    }),
  );
});

test('of very many clients a sample is kept, in which as many met an error as in all', () => {
  const crowd = new Crowd();
  for (let index = 0; index < 50_000; index += 1) {
    crowd.count(numberOf(`client-${index}`), index % 5 === 0);
    crowd.count(null, index % 5 === 0);
  }
  const { n, failed } = crowd.counts();
  expect(n).toBeLessThan(2 * 4_096 + 1_000);
  expect(n).toBeGreaterThan(4_096);
  expect(Math.abs(failed / n - 0.2)).toBeLessThan(0.02);
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
  expect(await told()).toEqual([
    { n: 0, failed: 0 },
    { n: 3, failed: 1 },
  ]);
  await stage.weigh(1);
  expect((await told())[1]).toEqual({ n: 3, failed: 1 });
  await stage.weigh(0.5);
  expect((await told())[1]).toEqual({ n: 0, failed: 0 });
});
