import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../../test/port.ts';
import { until } from '../../../../test/until.ts';
import { gate, type House, json, manifestOf, onLocal, openHouse } from '../harness.ts';
import { answeredAt, deedsOf, spoil, untilFact, untilUp, writeRecovering } from './recovering.ts';
import { factsOf, openTarget, stopped, type Target, watched } from './watching.ts';

let house: House;
let target: Target;
beforeEach(async () => {
  [house, target] = [await openHouse(), await openTarget()];
});
afterEach(async () => {
  await target.die();
  await house.close();
});

/** A service whose restart says that it began, and goes on once the file `go` is there. */
const writeSlow = (): Promise<void> => {
  const script = {
    deploy: 'true',
    describe: `echo '{"live":{"version":"1"},"idle":null}' > "$CONVOY_OUTPUT"`,
    restart: `echo "$CONVOY_KEY" >> restarts; while [ ! -e "$GO" ]; do sleep 0.05; done`,
  };
  const recover = { restart: 3, backoff: '200ms' };
  return house.write(manifestOf({ web: watched(target.url, { with: script, recover }) }));
};

const restarts = async (): Promise<string[]> => {
  const text = await readFile(join(house.root, 'restarts'), 'utf8').catch(() => '');
  return text.split('\n').slice(0, -1);
};

const failing = async () => {
  const watch = house.start(['watch']);
  await untilUp(house, 'web');
  target.manner = 'failing';
  await until('a restart', async () => (await restarts()).length === 1);
  return watch;
};

test('a watch that is killed in the middle of a restart: the next one goes on with that one, and begins no other', async () => {
  await writeSlow();
  const first = await failing();
  first.child.kill('SIGKILL');
  await first.ended;
  const second = house.start(['watch']);
  await second.said('watching');
  target.manner = 'well';
  await writeFile(house.go, '');
  await untilFact(house, 'recovery.succeeded');
  await stopped(second);
  const decided = (await factsOf(house)).filter(({ type }) => type === 'recovery.decided');
  expect(decided).toHaveLength(1);
  expect(new Set(await restarts())).toEqual(new Set([decided[0]?.recovery]));
});

test('a deployment waits for the restart that a killed watch has left at work', async () => {
  await writeSlow();
  const watch = await failing();
  watch.child.kill('SIGKILL');
  await watch.ended;
  const given = house.start(['deploy', '--version', 'web=1']);
  await given.said('waiting for recover-');
  given.child.kill('SIGTERM');
  expect(await given.ended).toMatchObject({ code: 130, err: expect.stringContaining('nothing was begun') });
  const deploy = house.start(['deploy', '--version', 'web=1']);
  await deploy.said('waiting for recover-');
  expect((await house.segments()).filter((path) => !path.includes('/monitor/'))).toEqual([]);
  target.manner = 'well';
  await writeFile(house.go, '');
  expect((await deploy.ended).code).toBe(0);
});

test('a deployment that comes meanwhile is refused, and a rollback has it let go at once; the watch goes on', async () => {
  await writeSlow();
  const watch = await failing();
  const deploy = await house.run(['deploy', '--version', 'web=2', '--json']);
  expect([deploy.code, json(deploy)]).toMatchObject([4, { refusals: [{ code: 'LOCKED' }] }]);
  expect(deploy.out).toContain('recover-');
  const back = await house.run(['rollback']);
  expect(back).toMatchObject({ code: 4, err: expect.stringContaining('NOTHING_CONFIRMED') });
  await untilFact(house, 'recovery.ended');
  const deeds = (await deedsOf(house)).filter((line) => !line.startsWith('drift'));
  expect(deeds).toEqual(['restart web', 'deferred web SCRIPT_CANCELLED']);
  expect((await house.head()).unfinished).toBeNull();
  target.manner = 'well';
  await untilFact(house, 'recovery.succeeded');
  expect((await stopped(watch)).code).toBe(130);
});

test('a watch that is killed in the middle of a rollback: the next one brings that one to its end', async () => {
  await writeRecovering(house, { otherwise: 'rollback' });
  await writeFile(house.go, '');
  for (const versions of [['stock=1', 'web=1-waits'], ['web=2-spoils']]) {
    const services = versions.map((version) => version.replace(/=.*/, ''));
    const words = ['deploy', ...services, ...versions.flatMap((version) => ['--version', version])];
    expect(await house.run(words)).toMatchObject({ code: 0 });
  }
  await rm(house.go);
  const first = house.start(['watch']);
  await untilUp(house, 'web');
  await spoil(house);
  // The former release is switched back to, and not ready before somebody says so.
  await first.said('goes back, 2-spoils → 1-waits');
  first.child.kill('SIGKILL');
  await first.ended;
  await writeFile(house.go, '');
  const second = house.start(['watch']);
  await untilFact(house, 'recovery.succeeded');
  await stopped(second);
  expect(await deedsOf(house)).toEqual(['rollback web', 'done web RESUMED', 'recovery.succeeded web']);
  const { holds, markers, unfinished } = await house.head();
  expect([holds.map(({ release }) => release.version), unfinished]).toEqual([['2-spoils'], null]);
  expect(markers.web?.release.version).toBe('1-waits');
});

test('what is down beside a deployment under way is restarted behind it', async () => {
  const urls = await writeRecovering(house, { restart: 2 });
  expect((await house.run(['deploy', '--version', 'stock=1', '--version', 'web=1'])).code).toBe(0);
  const watch = house.start(['watch']);
  await untilUp(house, 'stock', 'web');
  const deploy = house.start(['deploy', 'web', '--version', 'web=2-waits']);
  await watch.said('up → maintenance');
  process.kill((await answeredAt(urls.stock)).pid, 'SIGKILL');
  await watch.said('nothing is recovered for now');
  expect(await deedsOf(house)).toEqual([]);
  await writeFile(house.go, '');
  expect((await deploy.ended).code).toBe(0);
  await untilFact(house, 'recovery.succeeded');
  await stopped(watch);
  expect((await deedsOf(house)).slice(0, 2)).toEqual(['restart stock', 'service.restarted stock']);
});

test('by hand: what would be done, and what was; nothing where nothing is down', async () => {
  const urls = await writeRecovering(house, {});
  expect((await house.run(['deploy', '--version', 'stock=1', '--version', 'web=1'])).code).toBe(0);
  expect(await house.run(['recover'])).toMatchObject({ code: 0, out: 'nothing in default is down\n' });
  for (const one of ['web', 'stock'] as const) process.kill((await answeredAt(urls[one])).pid, 'SIGKILL');
  const dry = await house.run(['recover', '--dry-run', '--json']);
  const would = { outcome: 'would-restart' };
  expect([dry.code, json(dry)]).toMatchObject([0, { dryRun: true, services: { stock: would, web: would } }]);
  expect(dry.out).toContain('unless it is well once stock is');
  const done = await house.run(['recover', '--json']);
  const recovered = { outcome: 'recovered', code: null };
  expect([done.code, json(done)]).toMatchObject([0, { services: { stock: recovered, web: recovered } }]);
  expect((await answeredAt(urls.web)).version).toBe('1');
  expect(await deedsOf(house)).toEqual([
    'restart stock',
    'service.restarted stock',
    'restart web',
    'service.restarted web',
  ]);
  expect((await house.head()).owner).toBeNull();
  expect((await house.run(['watch', '--for', '1s'])).err).not.toContain('restarted');
});

test('by hand: a look that is cancelled says of nobody that it is not down', async () => {
  await house.write(manifestOf({ web: watched(target.url) }));
  target.manner = 'hanging';
  for (const words of [['recover'], ['recover', '--dry-run'], ['watch', '--once']]) {
    const before = target.asked;
    const looking = house.start(words);
    await until('a look', () => target.asked > before);
    expect(await stopped(looking)).toMatchObject({
      ...{ code: 130, out: '', err: expect.stringContaining('the look was cancelled') },
    });
  }
});

test('by hand: what no restart helps, and what cannot be restarted, is said', async () => {
  const bad = onLocal(await freePort(), { gate: { ...gate, startup: '1s' } });
  const cannot = watched(target.url);
  await house.write(manifestOf({ web: bad }));
  expect((await house.run(['deploy', '--version', 'web=1-spoils'])).code).toBe(0);
  await writeFile(`${house.go}-spoilt`, '');
  target.manner = 'failing';
  await house.write(manifestOf({ web: bad, other: cannot }));
  const done = await house.run(['recover', '--json']);
  expect([done.code, json(done)]).toMatchObject([
    1,
    { services: { web: { code: 'STILL_DOWN' }, other: { code: 'CANNOT_RESTART' } } },
  ]);
  const named = await house.run(['recover', '--service', 'nobody']);
  expect([named.code, named.err]).toEqual([2, expect.stringContaining('there is no service nobody')]);
});
