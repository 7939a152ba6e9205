import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { ask, openPlace } from './harness.ts';

const quiet = AbortSignal.timeout(600_000);

test('a release waits as a candidate, takes traffic by a shift and gives it back by a rollback', async () => {
  await using place = await openPlace();
  const { local, effect, url } = place;
  const one = await place.up('k1', '1');
  expect(one).toMatchObject({ url, release: { version: '1' } });
  expect(await ask(url)).toMatchObject({ status: 503, text: expect.stringContaining('no release of catalog is live') });
  expect(await ask(one.candidate as string)).toMatchObject({ version: '1', key: 'k1' });
  await local.shift(effect('k2'), one.release);
  expect(await ask(url)).toMatchObject({ version: '1' });

  const two = await place.up('k3', '2');
  expect(await local.describe(place.target(), quiet)).toEqual({
    live: { release: one.release, key: 'k1', slot: 'blue', url: one.candidate },
    idle: { release: two.release, key: 'k3', slot: 'green', url: two.candidate },
    share: 0,
    url,
  });
  await local.shift(effect('k4'), two.release);
  await local.shift(effect('k4'), two.release);
  const { pid } = await ask(url);
  expect(await ask(one.candidate as string)).toMatchObject({ version: '1' });

  await local.rollback(effect('k5'), two.release, one.release);
  expect(await ask(url)).toMatchObject({ version: '1' });
  await until('the bad release to be gone', async () => !isThere(pid as number));
  expect(await local.describe(place.target(), quiet)).toMatchObject({ live: { release: one.release }, idle: null });
});

const isThere = (pid: number): boolean => {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

test('the same key is the same deploy, also when both come at once', async () => {
  await using place = await openPlace();
  const { local, effect } = place;
  const both = await Promise.all([1, 2].map(() => local.deploy(effect('k1'), { version: '1' })));
  expect(both[0]).toEqual(both[1]);
  expect(await local.deploy(effect('k1'), { version: '1' })).toEqual(both[0]);
  const other = await local.deploy(effect('k2'), { version: '1' });
  expect(other.release.handle).not.toBe(both[0]?.release.handle);
});

test('a rollback starts a release again whose process is gone, and one to nothing leaves nothing', async () => {
  await using place = await openPlace();
  const { local, effect, url } = place;
  const one = await place.up('k1', '1');
  await local.shift(effect('k2'), one.release);
  const { pid } = await ask(url);
  const two = await place.up('k3', '2');
  await local.shift(effect('k4'), two.release);
  process.kill(pid as number, 'SIGKILL');
  await until('its death', () => !isThere(pid as number));
  await local.rollback(effect('k5'), two.release, one.release);
  expect(await ask(url)).toMatchObject({ version: '1', key: 'k5' });
  expect((await local.describe(place.target(), quiet)).live?.release).toEqual(one.release);
  await local.rollback(effect('k6'), one.release, null);
  expect((await ask(url)).status).toBe(503);
  expect(await local.describe(place.target(), quiet)).toMatchObject({ live: null, idle: null });
});

test('retire takes away what takes no traffic, and only that', async () => {
  await using place = await openPlace();
  const { local, effect } = place;
  const one = await place.up('k1', '1');
  await local.shift(effect('k2'), one.release);
  await expect(local.retire(effect('k3'), one.release)).rejects.toMatchObject({ code: 'STILL_LIVE' });
  const two = await place.up('k4', '2');
  await local.retire(effect('k5'), two.release);
  await local.retire(effect('k5'), two.release);
  await expect(fetch(two.candidate as string)).rejects.toThrow();
  await expect(local.shift(effect('k6'), two.release)).rejects.toMatchObject({ code: 'RELEASE_GONE' });
});

test('a third release takes the slot of the one that no longer serves', async () => {
  await using place = await openPlace();
  const { local, effect, url } = place;
  const releases = [];
  for (const version of ['1', '2', '3']) {
    const { release } = await place.up(`d${version}`, version);
    await local.shift(effect(`s${version}`), release);
    releases.push(release);
  }
  expect(await ask(url)).toMatchObject({ version: '3' });
  const { live, idle } = await local.describe(place.target(), quiet);
  expect([live?.slot, idle?.slot]).toEqual(['blue', 'green']);
  expect(idle?.release).toEqual(releases[1]);
  const logs = await local.logs?.(place.target());
  expect(logs).toHaveLength(3);
  expect(logs?.at(-1)).toBe(join(place.stateDir, 'logs/test/catalog', `${live?.release.handle}.log`));
});

test('processes get what they need to know and not the mark of the runner', async () => {
  await using place = await openPlace({ RUNNER_TRACKING_ID: 'github_1', TOKEN: 'not-for-the-table', SHARED: 'theirs' });
  const { local, effect } = place;
  const settings = {
    env: { SECRET: '$' + '{TOKEN}', SHARED: 'ours', COUNT: 3 },
    run: 'exec node app.mjs # $' + '{NOT_EXPANDED}',
  };
  const { candidate } = await local.deploy(effect('k1', settings), { version: '1' });
  const own = await until('the service', () => ask(`${candidate}/env`).catch(() => null));
  expect(JSON.parse(own.text)).toMatchObject({
    ...{
      SECRET: 'not-for-the-table',
      SHARED: 'ours',
      COUNT: '3',
      PORT: new URL(candidate as string).port,
      HOST: '127.0.0.1',
    },
    ...{ CONVOY_SERVICE: 'catalog', CONVOY_VERSION: '1', CONVOY_ENVIRONMENT: 'test', CONVOY_DEPLOYMENT: 'd1' },
    CONVOY_KEY: 'k1',
  });
  expect(own.text).not.toContain('RUNNER_TRACKING_ID');
  expect(readFileSync(join(place.stateDir, 'table.json'), 'utf8')).not.toContain('not-for-the-table');
});

test('a port that is taken is named with its holder, and nothing is started', async () => {
  await using place = await openPlace();
  const { local, effect, port } = place;
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(port, '127.0.0.1', resolve));
  const fault = {
    code: 'PORT_TAKEN',
    message: expect.stringContaining(`port ${port} of catalog is taken by pid ${process.pid} (`),
  };
  await expect(local.deploy(effect('k1'), { version: '1' })).rejects.toMatchObject(fault);
  expect(await local.describe(place.target(), quiet)).toEqual({ live: null, idle: null });
  await new Promise((resolve) => squatter.close(resolve));
  await local.deploy(effect('k1'), { version: '1' });
});

const faulty: readonly [string, Record<string, unknown>, string, RegExp][] = [
  ['ends at once', { run: 'exit 7' }, 'ENDED_AT_START', /ended at its start \(exit status 7\): see .*\.log$/],
  ['is not there', { run: ['no-such-program'] }, 'COMMAND_NOT_FOUND', /no-such-program was not found/],
  ['has no folder', { cwd: 'nowhere' }, 'CWD_MISSING', /nowhere is not a folder/],
  ['needs a variable', { env: { A: '$' + '{UNSET_HERE}' } }, 'UNSET_VARIABLE', /UNSET_HERE/],
  ['has a wrong key', { prot: 80 }, 'PROVIDER_SETTINGS', /services\.catalog\.with.*prot/],
  ['has a wrong port', { port: 70_000 }, 'PROVIDER_SETTINGS', /port/],
];

test('a service that cannot be started says why, and a later one can', async () => {
  await using place = await openPlace();
  const { local, effect } = place;
  for (const [what, settings, code, message] of faulty) {
    const fault = { name: 'ConvoyError', code, message: expect.stringMatching(message) };
    await expect(local.deploy(effect(what, settings), { version: '1' })).rejects.toMatchObject(fault);
    expect(await local.describe(place.target(), quiet)).toMatchObject({ live: null, idle: null });
  }
  expect(await local.deploy(effect('k2'), { version: '2' })).toMatchObject({ release: { version: '2' } });
});

test('a process that died is not reported as live, and cannot be shifted to', async () => {
  await using place = await openPlace();
  const { local, effect, url } = place;
  const one = await place.up('k1', '1');
  await local.shift(effect('k2'), one.release);
  await fetch(`${url}/crash`).catch(() => {});
  await until('its end', async () => (await local.describe(place.target(), quiet)).live === null);
  expect(await ask(url)).toMatchObject({ status: 502, text: 'convoy: catalog 1 (blue) does not accept connections\n' });
  const gone = { code: 'RELEASE_GONE', message: expect.stringContaining('exit status 3') };
  await expect(local.shift(effect('k3'), one.release)).rejects.toMatchObject(gone);
});
