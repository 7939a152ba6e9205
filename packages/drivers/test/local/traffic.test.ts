import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { until } from '../../../../test/until.ts';
import { agent } from '../../src/agent.ts';
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
  await stage.weigh(0.5);
  expect(await traffic()).toMatchObject({ live: { n: 0, errors: 0, ms: [] }, candidate: { n: 0, errors: 0, ms: [] } });
  const { versions } = await strangers(200);
  const first = await traffic();
  expect(first).toMatchObject({ live: { n: versions['1'], errors: 0 }, candidate: { n: versions['2'], errors: 0 } });
  expect(first?.candidate?.ms).toHaveLength(versions['2'] as number);

  await stage.weigh(1);
  await ask(`${place.url}/slow?ms=60`);
  await ask(`${place.url}/fail`);
  const next = await traffic(first?.cursor);
  expect(next).toMatchObject({ live: { n: 0, errors: 0, ms: [] }, candidate: { n: 2, errors: 1 } });
  expect(next?.candidate?.ms).toHaveLength(1);
  expect(next?.candidate?.ms[0]).toBeGreaterThan(55);
  expect((await traffic())?.candidate?.n).toBe((versions['2'] as number) + 2);

  const { pid } = await bothOf(place);
  process.kill(pid, 'SIGKILL');
  await until('its death', () => !lives(pid));
  await ask(place.url);
  expect(await traffic(next?.cursor)).toMatchObject({ live: { n: 0 }, candidate: { n: 1, errors: 0 } });
  await stage.weigh(0);
  expect(await traffic()).toMatchObject({ live: { n: 0 } });
  expect((await traffic())?.candidate).toBeUndefined();
  await close();
});

test('after a switch it is told what users met before it at the former release, and since at the live one', async () => {
  await using stage = await openStage();
  const { place, stable, candidate } = stage;
  const traffic = (cursor: string | null = null) => place.local.traffic?.(place.target(), cursor, quiet);
  const { strangers, close } = openClients(place.url);
  await strangers(1_100);
  await ask(`${place.url}/fail`);
  await ask(`${place.url}/slow?ms=60`);
  const first = await traffic();
  expect(first).toMatchObject({ live: { n: 1_102, errors: 1 } });
  expect([first?.live.ms.length, first && 'former' in first]).toEqual([999, false]);

  await place.local.shift(place.effect('s2'), candidate);
  expect(await traffic(first?.cursor)).toMatchObject({ live: { n: 0, errors: 0, ms: [] } });
  await strangers(30);
  // A look of ours is no user.
  await fetch(place.url, { headers: { 'user-agent': agent } });
  const next = await traffic();
  expect(next?.live).toMatchObject({ n: 30, errors: 0 });
  expect(next?.former).toHaveLength(1_000);
  expect(next?.former?.map((ms) => ms === null).indexOf(true)).toBe(998);
  expect(next?.former?.[999]).toBeGreaterThan(55);
  // The same switch once more changes nothing.
  await place.local.shift(place.effect('s2'), candidate);
  await ask(`${place.url}/fail`);
  expect(await traffic(next?.cursor)).toMatchObject({ live: { n: 1, errors: 1 }, former: next?.former });

  const { pid } = await bothOf(place);
  process.kill(pid, 'SIGKILL');
  await until('its death', () => !lives(pid));
  await ask(place.url);
  const after = await traffic(next?.cursor);
  expect(after).toMatchObject({ live: { n: 1, errors: 0 } });
  expect(after?.former).toBeUndefined();
  await place.local.rollback(place.effect('r1'), candidate, stable);
  expect((await traffic())?.former).toHaveLength(1);
  await close();
});

test('a switch at the end of a canary is told from what the former release met beside it', async () => {
  await using stage = await openStage();
  const { place, stable, candidate } = stage;
  const { strangers, close } = openClients(place.url);
  await stage.weigh(0.5);
  const { versions } = await strangers(100);
  // Back to what is live is the end of the split and no other release.
  await place.local.shift(place.effect('s1'), stable);
  const back = await place.local.traffic?.(place.target(), null, quiet);
  expect([back?.live.n, back?.former]).toEqual([versions['1'], undefined]);
  await place.local.shift(place.effect('s2'), candidate);
  await strangers(5);
  const told = await place.local.traffic?.(place.target(), null, quiet);
  expect(told).toMatchObject({ live: { n: 5 } });
  expect([told?.former?.length, told?.candidate]).toEqual([versions['1'], undefined]);
  await close();
});

const latency = fc.oneof(fc.constant(null), fc.double({ min: 0, max: 1e6, noNaN: true }));

test('between any two moments all is counted, and the newest thousand requests are kept in order', () => {
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
        const good = (of: readonly (number | null)[]) => of.filter((ms) => ms !== null);
        const told = { n: all.length, errors: all.length - good(all).length, ms: good(all.slice(-1_000)) };
        expect(meter.since(cursor)).toEqual(told);
        expect(meter.newest()).toEqual([...before, ...all].slice(-1_000));
      },
    ),
    { numRuns: 50 },
  );
});
