import { once } from 'node:events';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { until } from '../../../../test/until.ts';
import { openStage } from './canary.ts';
import { openClients } from './clients.ts';
import { killBoth, lives, quiet } from './daemons.ts';
import { ask, openPlace } from './harness.ts';

test('the share is told, and each slot answers at a URL of its own meanwhile', async () => {
  await using stage = await openStage();
  const { place, candidate } = stage;
  expect(await stage.share()).toBe(0);
  await stage.weigh(0.25);
  await stage.weigh(0.25);
  const { live, idle, share } = await place.local.describe(place.target(), quiet);
  expect(share).toBe(0.25);
  expect(await ask(live?.url as string)).toMatchObject({ version: '1' });
  expect(await ask(idle?.url as string)).toMatchObject({ version: '2' });
  await expect(place.local.retire(place.effect('r1'), candidate)).rejects.toMatchObject({ code: 'STILL_LIVE' });
  await stage.weigh(0);
  await stage.weigh(0);
  expect(await stage.share()).toBe(0);
  await place.local.retire(place.effect('r1'), candidate);
  await stage.weigh(0);
  expect(await place.local.describe(place.target(), quiet)).toMatchObject({ idle: null });
});

test('what cannot get a share says why; what is live has all already', async () => {
  await using place = await openPlace();
  const { local, effect } = place;
  const one = await place.up('k1', '1');
  const weigh = (release = one.release, share = 0.5) => local.weigh?.(effect('w'), release, share);
  await expect(weigh()).rejects.toMatchObject({ code: 'NOTHING_LIVE' });
  await weigh(one.release, 0);
  await local.shift(effect('s1'), one.release);
  await expect(weigh()).rejects.toMatchObject({ code: 'STILL_LIVE' });
  await weigh(one.release, 1);
  await expect(weigh({ version: '9' })).rejects.toMatchObject({ code: 'RELEASE_GONE' });
  const two = await place.up('k2', '2');
  await ask(`${two.candidate}/crash`).catch(() => {});
  await until('its end', async () => (await local.describe(place.target(), quiet)).idle === null);
  const gone = { code: 'RELEASE_GONE', message: expect.stringContaining('exit status 3') };
  await expect(weigh(two.release)).rejects.toMatchObject(gone);
});

test('a shift to either release ends the split, and so does a candidate that takes its place', async () => {
  await using stage = await openStage();
  const { place, stable } = stage;
  const { strangers, close } = openClients(place.url);
  await stage.weigh(1);
  await place.local.deploy(place.effect('k2'), { version: '2' });
  expect(await stage.share()).toBe(1);
  await place.local.shift(place.effect('s2'), stable);
  expect(await stage.share()).toBe(0);
  expect(await strangers(50)).toEqual({ versions: { 1: 50 }, failures: [] });
  await stage.weigh(1);
  const three = await place.up('k3', '3');
  expect(await strangers(50)).toEqual({ versions: { 1: 50 }, failures: [] });
  await stage.weigh(1, three.release);
  expect(await strangers(50)).toEqual({ versions: { 3: 50 }, failures: [] });
  await close();
});

test('a rollback takes the share away before it starts the former release again', async () => {
  await using stage = await openStage();
  const { place, stable, candidate } = stage;
  const { live } = await place.local.describe(place.target(), quiet);
  const { pid } = await ask(live?.url as string);
  await stage.weigh(1);
  process.kill(pid as number, 'SIGKILL');
  await until('its death', () => !lives(pid as number));
  expect(await ask(place.url)).toMatchObject({ version: '2' });
  const unsettled = { ...place.effect('b1', { env: { A: '$' + '{UNSET_HERE}' } }) };
  await expect(place.local.rollback(unsettled, candidate, stable)).rejects.toMatchObject({ code: 'UNSET_VARIABLE' });
  expect(await ask(place.url)).toMatchObject({ status: 502 });
  await place.local.rollback(place.effect('b2'), candidate, stable);
  expect(await ask(place.url)).toMatchObject({ version: '1', key: 'b2' });
});

test('a candidate that dies during its canary fails no request', async () => {
  await using stage = await openStage();
  const { place } = stage;
  await stage.weigh(0.5);
  const { strangers, close } = openClients(place.url);
  await ask(`${stage.candidateUrl}/crash`).catch(() => {});
  expect(await strangers(400)).toEqual({ versions: { 1: 400 }, failures: [] });
  const traffic = await place.local.traffic?.(place.target(), null, quiet);
  expect(traffic?.candidate?.errors).toBe(traffic?.candidate?.n);
  expect(traffic?.candidate?.n).toBeGreaterThan(100);
  expect(traffic?.live).toMatchObject({ n: 400, errors: 0 });
  await until('its end to be known', async () => (await stage.share()) === undefined);
  await close();
});

test('a WebSocket at a candidate whose share is taken away ends with its drain', async () => {
  await using stage = await openStage();
  await stage.weigh(1);
  const socket = new WebSocket(stage.place.url.replace('http', 'ws'));
  await once(socket, 'open');
  await stage.weigh(0);
  expect((await once(socket, 'close'))[0]).toBe(1012);
});

test('on a full disk no share is given, and one is taken away at once', async () => {
  await using stage = await openStage();
  const { place } = stage;
  await stage.weigh(1);
  const blocked = join(place.stateDir, 'table.json.tmp');
  mkdirSync(join(blocked, 'full'), { recursive: true });
  const fault = { code: 'TABLE_UNWRITABLE' };
  await expect(stage.weigh(0.01)).rejects.toMatchObject(fault);
  expect(await stage.share()).toBe(1);
  expect(await ask(place.url)).toMatchObject({ version: '2' });
  await expect(stage.weigh(0)).rejects.toMatchObject(fault);
  expect(await ask(place.url)).toMatchObject({ version: '1' });
  rmSync(blocked, { recursive: true });
  await stage.weigh(1);
  expect(await stage.share()).toBe(1);
});

test('a table of before there were weights is read', async () => {
  await using stage = await openStage();
  const { place } = stage;
  await killBoth(place);
  const file = join(place.stateDir, 'table.json');
  const table = JSON.parse(readFileSync(file, 'utf8'));
  for (const route of Object.values<Record<string, unknown>>(table.routes)) delete route.canary;
  writeFileSync(file, JSON.stringify(table));
  expect(await stage.share()).toBe(0);
  await stage.weigh(1);
  expect(await ask(place.url)).toMatchObject({ version: '2' });
});
