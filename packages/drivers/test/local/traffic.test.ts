import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { until } from '../../../../test/until.ts';
import { Meter } from '../../src/providers/local/proxy/meter.ts';
import { openStage } from './canary.ts';
import { openClients } from './clients.ts';
import { bothOf, lives, quiet } from './daemons.ts';
import { ask } from './harness.ts';

test('what users met is told for each release, whole or since a cursor, while traffic is split', async () => {
  await using stage = await openStage();
  const { place } = stage;
  const traffic = (cursor: string | null = null) => place.local.traffic?.(place.target(), cursor, quiet);
  const { strangers, close } = openClients(place.url);
  await strangers(10);
  expect(await traffic()).toBeNull();

  await stage.weigh(0.5);
  expect(await traffic()).toMatchObject({ live: { n: 0, errors: 0, ms: [] }, candidate: { n: 0, errors: 0, ms: [] } });
  const { versions } = await strangers(200);
  const first = await traffic();
  expect(first).toMatchObject({ live: { n: versions['1'], errors: 0 }, candidate: { n: versions['2'], errors: 0 } });
  expect(first?.candidate.ms).toHaveLength(versions['2'] as number);

  await stage.weigh(1);
  await ask(`${place.url}/slow?ms=60`);
  await ask(`${place.url}/fail`);
  const next = await traffic(first?.cursor);
  expect(next).toMatchObject({ live: { n: 0, errors: 0, ms: [] }, candidate: { n: 2, errors: 1 } });
  expect(next?.candidate.ms).toHaveLength(1);
  expect(next?.candidate.ms[0]).toBeGreaterThan(55);
  expect((await traffic())?.candidate.n).toBe((versions['2'] as number) + 2);

  const { pid } = await bothOf(place);
  process.kill(pid, 'SIGKILL');
  await until('its death', () => !lives(pid));
  await ask(place.url);
  expect(await traffic(next?.cursor)).toMatchObject({ live: { n: 0 }, candidate: { n: 1, errors: 0 } });
  await stage.weigh(0);
  expect(await traffic()).toBeNull();
  await close();
});

const latency = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1e6, noNaN: true }));

test('between any two moments all is counted, and the newest thousand latencies are kept in order', () => {
  fc.assert(
    fc.property(
      fc.array(latency, { maxLength: 50 }),
      fc.array(latency, { maxLength: 50 }),
      fc.integer({ min: 0, max: 2_500 }),
      (before, after, many) => {
        const meter = new Meter();
        for (const ms of before) meter.count(ms);
        const cursor = meter.counts();
        const all = [...Array.from({ length: many }, (_, index) => index), ...after];
        for (const ms of all) meter.count(ms);
        const good = all.filter((ms) => ms !== null);
        const told = { n: all.length, errors: all.length - good.length, ms: good.slice(-1_000) };
        expect(meter.since(cursor)).toEqual(told);
      },
    ),
    { numRuns: 50 },
  );
});
