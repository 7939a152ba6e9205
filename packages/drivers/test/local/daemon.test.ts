import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { createLocal, stopLocal } from '../../src/providers/local.ts';
import { bothOf, daemonOf, deployLive, killBoth, lives, quiet } from './daemons.ts';
import { ask, here, openPlace } from './harness.ts';

test('killed, the daemon is back with its table and no connection is refused; applications never notice', async () => {
  await using place = await openPlace();
  await deployLive(place);
  const before = await ask(place.url);
  for (let round = 0; round < 3; round += 1) {
    const { pid } = await bothOf(place);
    process.kill(pid, 'SIGKILL');
    await until('its death', () => !lives(pid));
    // New connections only: what was in flight inside the daemon is lost with it.
    expect(await ask(place.url)).toMatchObject({ status: 200, pid: before.pid });
    await until('the heir on record', () => daemonOf(place).pid !== pid);
    expect((await place.local.describe(place.target(), quiet)).live?.key).toBe('k1');
  }
});

test('a standby that is killed is replaced', async () => {
  await using place = await openPlace();
  await deployLive(place);
  const { pid, standby } = await bothOf(place);
  process.kill(standby, 'SIGKILL');
  await until('another standby', () => ![standby, null].includes(daemonOf(place).standby));
  expect(daemonOf(place).pid).toBe(pid);
  expect(await ask(place.url)).toMatchObject({ status: 200 });
});

test('with daemon and standby both killed, the next command finds everything again', async () => {
  await using place = await openPlace();
  const one = await deployLive(place);
  const two = await place.up('k2', '2');
  await killBoth(place);
  expect(await place.local.describe(place.target(), quiet)).toMatchObject({
    ...{ live: { release: one.release }, idle: { release: two.release, key: 'k2' } },
  });
  expect(await ask(place.url)).toMatchObject({ version: '1' });
  expect(await place.local.deploy(place.effect('k2'), { version: '2' })).toMatchObject({ release: two.release });
});

test('a process that was started but never recorded is found by its key', async () => {
  await using place = await openPlace();
  const one = await deployLive(place);
  await killBoth(place);
  const file = join(place.stateDir, 'table.json');
  const table = JSON.parse(readFileSync(file, 'utf8'));
  table.instances[one.release.handle as string].process = null;
  writeFileSync(file, JSON.stringify(table));
  expect((await place.local.describe(place.target(), quiet)).live).toMatchObject({ release: one.release, key: 'k1' });
});

test('of five commands that race for it one starts the daemon', async () => {
  await using place = await openPlace();
  const script = `
    import { createLocal } from ${JSON.stringify(new URL('../../src/providers/local.ts', import.meta.url).href)};
    const local = createLocal({ root: '/', stateDir: process.argv[1], lookup: () => undefined });
    const target = { environment: 'test', service: process.argv[2], with: {} };
    await local.describe(target, AbortSignal.timeout(20000));`;
  const racers = Array.from({ length: 5 }, (_, index) =>
    spawn(process.execPath, ['--input-type=module', '-e', script, place.stateDir, `s${index}`], { stdio: 'inherit' }),
  );
  const codes = await Promise.all(racers.map(async (racer) => (await once(racer, 'exit'))[0]));
  expect(codes).toEqual([0, 0, 0, 0, 0]);
  const { pid } = daemonOf(place);
  expect(lives(pid)).toBe(true);
  await deployLive(place);
  expect(daemonOf(place).pid).toBe(pid);
});

test('a state directory that cannot be one is told with the fix', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'convoy-local-'));
  const stateDir = join(folder, 'file');
  writeFileSync(stateDir, '');
  const local = createLocal({ root: here, stateDir, lookup: () => undefined });
  const target = { environment: 'test', service: 'catalog', with: {} };
  const fault = { code: 'STATE_DIR', message: expect.stringContaining(stateDir) };
  await expect(local.describe(target, quiet)).rejects.toMatchObject(fault);
  rmSync(folder, { recursive: true });
});

test('a damaged table is named and not replaced', async () => {
  const stateDir = mkdtempSync(join(tmpdir(), 'convoy-local-'));
  writeFileSync(join(stateDir, 'table.json'), '{"version":1,');
  const local = createLocal({ root: here, stateDir, lookup: () => undefined });
  const fault = { code: 'DAEMON_NOT_STARTED', message: expect.stringContaining('table.json cannot be read') };
  await expect(local.describe({ environment: 'test', service: 'a', with: {} }, quiet)).rejects.toMatchObject(fault);
  rmSync(stateDir, { recursive: true });
});

test('a state directory of great length works', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'convoy-local-'));
  const stateDir = join(folder, 'x'.repeat(120));
  const local = createLocal({ root: here, stateDir, lookup: () => undefined });
  expect(await local.describe({ environment: 'test', service: 'a', with: {} }, quiet)).toEqual({
    live: null,
    idle: null,
  });
  await stopLocal(stateDir);
  rmSync(folder, { recursive: true });
});

test('a stop leaves nothing running, and a directory without a daemon needs none', async () => {
  const place = await openPlace();
  const one = await deployLive(place);
  const two = await place.up('k2', '2');
  const apps = await Promise.all(
    [one, two].map(async ({ candidate }) => (await ask(candidate as string)).pid as number),
  );
  const { pid, standby } = await bothOf(place);
  await stopLocal(place.stateDir);
  expect([...apps, pid, standby].filter(lives)).toEqual([]);
  await expect(fetch(place.url)).rejects.toThrow();
  expect(existsSync(join(place.stateDir, 'control.sock'))).toBe(false);
  await place[Symbol.asyncDispose]();
  await stopLocal(join(place.stateDir, 'never-used'));
});

test('a daemon with nothing left to serve ends by itself', async () => {
  await using place = await openPlace();
  const one = await deployLive(place);
  const { pid, standby } = await bothOf(place);
  await place.local.rollback(place.effect('k2'), one.release, null);
  await until('its end', () => !lives(pid) && !lives(standby), 15_000);
});

test('a daemon that hangs is named, never replaced', async () => {
  await using place = await openPlace();
  await deployLive(place);
  const { pid } = await bothOf(place);
  process.kill(pid, 'SIGSTOP');
  const fault = { code: 'DAEMON_HUNG', message: expect.stringContaining(`pid ${pid}`) };
  await expect(place.local.describe(place.target(), quiet)).rejects.toMatchObject(fault);
  process.kill(pid, 'SIGCONT');
  expect((await place.local.describe(place.target(), quiet)).live?.key).toBe('k1');
});

test('a full disk keeps a release from being started, and nothing from being ended', async () => {
  await using place = await openPlace();
  await deployLive(place);
  // A folder in the place of its next version: the table cannot be written, whoever tries.
  const blocked = join(place.stateDir, 'table.json.tmp');
  mkdirSync(join(blocked, 'full'), { recursive: true });
  const fault = { code: 'TABLE_UNWRITABLE', message: expect.stringContaining('table.json cannot be written') };
  await expect(place.local.deploy(place.effect('k2'), { version: '2' })).rejects.toMatchObject(fault);
  expect(await ask(place.url)).toMatchObject({ version: '1' });
  expect((await place.local.describe(place.target(), quiet)).idle).toBeNull();
  rmSync(blocked, { recursive: true });
  await place.up('k3', '3');
});
