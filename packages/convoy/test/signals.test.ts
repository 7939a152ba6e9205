import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../test/port.ts';
import { until } from '../../../test/until.ts';
import { type House, json, manifestOf, onLocal, openHouse } from './harness.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const within10s = async <T>(promise: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it did not end within 10 s')), 10_000);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  '%s without a terminal closes the journal; resume finishes',
  async (signal) => {
    await house.write(manifestOf({ web: onLocal(await freePort()) }));
    const running = house.start(['deploy', '--version', 'web=1-waits', '--json']);
    await running.said('gate begins');
    running.child.kill(signal);
    const ended = await within10s(running.ended);
    expect([ended.code, ended.err]).toEqual([
      130,
      expect.stringContaining(
        `${signal === 'SIGHUP' ? 'SIGTERM' : signal}: closing the journal; ${house.advised('resume')} goes on`,
      ),
    ]);
    expect(json(ended)).toMatchObject({ end: 'stopped', outcome: null });
    const head = await house.head();
    expect([head.owner, head.unfinished]).toEqual([null, json(ended).deployment]);
    await writeFile(house.go, '');
    const resumed = await house.run(['resume', '--json']);
    expect([resumed.code, json(resumed).outcome]).toEqual([0, 'confirmed']);
  },
);

test('a script that is at work when SIGTERM comes may end; one that does not is ended, and a person is asked', async () => {
  const waits = 'touch begun; until [ -e "$GO" ]; do sleep 0.05; done; echo "$CONVOY_VERSION" >> deployed';
  await house.write(manifestOf({ a: { provider: 'script', with: { deploy: waits } } }));
  const quick = house.start(['deploy', '--version', 'a=1']);
  await until('the script', () => existsSync(join(house.root, 'begun')));
  quick.child.kill('SIGTERM');
  await quick.said('SIGTERM: closing the journal');
  await writeFile(house.go, '');
  expect((await within10s(quick.ended)).code).toBe(130);
  expect((await house.run(['resume'])).code).toBe(0);
  expect(await readFile(join(house.root, 'deployed'), 'utf8')).toBe('1\n');

  await house.write(
    manifestOf({ a: { provider: 'script', with: { deploy: 'trap "" TERM; touch stubborn; sleep 600 & wait; wait' } } }),
  );
  const stubborn = house.start(['deploy', '--version', 'a=2']);
  await until('the script', () => existsSync(join(house.root, 'stubborn')));
  stubborn.child.kill('SIGTERM');
  expect((await within10s(stubborn.ended)).code).toBe(130);
  const asked = await house.run(['resume']);
  expect([asked.code, asked.err]).toEqual([
    3,
    expect.stringContaining(`${house.advised('settle')} a --as deployed|absent`),
  ]);
});

test('a second signal ends it at once, and resume goes on', async () => {
  const waits = 'touch begun; until [ -e "$GO" ]; do sleep 0.05; done';
  const describe =
    'if [ -e "$GO" ]; then echo \'{"live":{"version":"1"}}\'; else echo \'{"live":null}\'; fi > "$CONVOY_OUTPUT"';
  await house.write(manifestOf({ a: { provider: 'script', with: { deploy: waits, describe } } }));
  const running = house.start(['deploy', '--version', 'a=1']);
  await until('the script', () => existsSync(join(house.root, 'begun')));
  running.child.kill('SIGINT');
  await running.said('closing the journal');
  running.child.kill('SIGINT');
  await running.said(`stopped; ${house.advised('resume')} goes on`);
  expect((await within10s(running.ended)).code).toBe(130);
  await writeFile(house.go, '');
  expect((await house.run(['resume'])).code).toBe(0);
});
