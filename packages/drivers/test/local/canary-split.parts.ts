import { expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { openStage } from './canary.ts';
import { openClients, openJar } from './clients.ts';
import { daemonOf, killBoth, lives, quiet } from './daemons.ts';

const requests = 10_000;

test('of ten thousand strangers the candidate gets its weight within two points, at every weight', async () => {
  await using stage = await openStage();
  const { strangers, close } = openClients(stage.place.url);
  for (const percent of [1, 10, 25, 50, 90]) {
    await stage.weigh(percent / 100);
    const { versions, failures } = await strangers(requests);
    expect(failures).toEqual([]);
    const measured = (100 * (versions['2'] ?? 0)) / requests;
    expect(Math.abs(measured - percent)).toBeLessThan(2);
  }
  await close();
}, 240_000);

test('who keeps the cookie stays where it is, and no growing weight moves anybody back', async () => {
  await using stage = await openStage();
  const { ask, close } = openClients(stage.place.url);
  const jars = Array.from({ length: 200 }, () => openJar(ask));
  for (const share of [0.1, 0.1, 0.3, 0.5, 0.5, 0.9, 1]) {
    await stage.weigh(share);
    await Promise.all(jars.map(({ visit }) => visit()));
  }
  for (const { seen } of jars) {
    expect(seen.join('')).toMatch(/^(1*)(2+)$/);
    expect(seen.at(0)).toBe(seen.at(1));
    expect(seen.at(3)).toBe(seen.at(4));
  }
  // At half, about half of them: two hundred coins, five deviations.
  const half = jars.filter(({ seen }) => seen[3] === '2').length;
  expect(Math.abs(half - 100)).toBeLessThan(36);
  await close();
});

test('no request fails while weights go up and down, up to all of it and the shift', async () => {
  await using stage = await openStage();
  const { place, candidate } = stage;
  const { ask, strangers, close } = openClients(place.url, 8);
  const failures: string[] = [];
  let sent = 0;
  let over = false;
  const client = async () => {
    const { visit } = openJar(ask);
    while (!over) {
      sent += 1;
      await visit().catch((error) => failures.push(String(error)));
    }
  };
  const clients = Array.from({ length: 8 }, client);
  for (const share of [0.01, 0.1, 0.5, 0, 0.25, 0.9, 0.05, 1]) {
    await stage.weigh(share);
    const before = sent;
    await until('requests at this weight', () => sent > before + 50);
  }
  await place.local.shift(place.effect('s2'), candidate);
  const before = sent;
  await until('requests after the shift', () => sent > before + 50);
  over = true;
  await Promise.all(clients);
  expect(failures).toEqual([]);
  expect(await strangers(100)).toEqual({ versions: { 2: 100 }, failures: [] });
  await close();
});

test('after a rollback nobody reaches the candidate, not even who had it, and its process ends', async () => {
  await using stage = await openStage();
  const { place, stable, candidate, candidateUrl } = stage;
  const { ask, strangers, close } = openClients(place.url);
  await stage.weigh(0.5);
  const jars = Array.from({ length: 20 }, () => openJar(ask));
  await Promise.all(jars.map(({ visit }) => visit()));
  await place.local.rollback(place.effect('b1'), candidate, stable);
  for (const { visit } of jars) expect(await visit()).toBe('1');
  expect(await strangers(500)).toEqual({ versions: { 1: 500 }, failures: [] });
  expect(await ask()).toEqual({ version: '1', cookie: undefined });
  await until('the end of the candidate', () =>
    fetch(candidateUrl).then(
      () => false,
      () => true,
    ),
  );
  await close();
});

test('a split outlives its daemon, with the same clients on the same side', async () => {
  await using stage = await openStage();
  const { place } = stage;
  await stage.weigh(0.4);
  const clients = openClients(place.url, 4);
  const jars = Array.from({ length: 40 }, () => openJar(clients.ask));
  for (const { visit } of jars) await visit();
  await clients.close();

  const { pid } = await until('the standby', () => (daemonOf(place).standby ? daemonOf(place) : null));
  process.kill(pid, 'SIGKILL');
  await until('its death', () => !lives(pid));
  const heirs = openClients(place.url, 4);
  const before = jars.map(({ seen }) => seen[0]);
  for (const [index, jar] of jars.entries())
    expect((await heirs.ask({ cookie: jar.cookie() as string })).version).toBe(before[index]);
  await heirs.close();

  await until('the heir with its standby', () => daemonOf(place).pid !== pid && daemonOf(place).standby);
  await killBoth(place);
  expect(await place.local.describe(place.target(), quiet)).toMatchObject({ share: 0.4 });
});
