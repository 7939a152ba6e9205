import { readFile, rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../test/port.ts';
import { type Ended, type House, json, manifestOf, onLocal, openHouse, type Started } from './harness.ts';

let house: House;
let port: number;
beforeEach(async () => {
  house = await openHouse();
  port = await freePort();
  await house.write(shop());
});
afterEach(() => house.close());

const names = ['one', 'three', 'two'];
const shop = (more: object = {}) =>
  manifestOf(
    { web: onLocal(port, { rollback: { on: ['cancel', 'gate'] }, ...more }) },
    {
      environments: Object.fromEntries(
        names.map((name, index) => [name, { services: { web: { with: { port: port + index } } } }]),
      ),
    },
  );

/** A deployment that waits in its gate until `house.go` is there. */
const waiting = async (environment: string): Promise<Started> => {
  const running = house.start(['deploy', '--environment', environment, '--version', 'web=1-waits']);
  await running.said('gate begins');
  return running;
};

const killed = async (environment: string): Promise<void> => {
  const running = await waiting(environment);
  running.child.kill('SIGKILL');
  await running.ended;
};

interface Told {
  readonly environments: readonly {
    readonly environment: string;
    readonly standing: string;
    readonly outcome: string;
  }[];
}

const standings = (ended: Ended) =>
  json<Told>(ended).environments.map(({ environment, standing, outcome }) => [environment, standing, outcome]);
const abandoned = (): Promise<Ended> => house.run(['resume', '--abandoned', '--json']);

test('nothing to do is success, and every environment is named', async () => {
  const ended = await abandoned();
  expect([ended.code, standings(ended)]).toEqual([0, names.map((name) => [name, 'idle', null])]);
});

test('what its process left is finished, in every environment; what goes on is left alone', async () => {
  await killed('one');
  await killed('three');
  const running = await waiting('two');
  // It lives, and cannot come to its end before this test has looked.
  running.child.kill('SIGSTOP');
  await writeFile(house.go, '');
  const ended = await abandoned();
  running.child.kill('SIGCONT');
  expect([ended.code, standings(ended)]).toEqual([
    0,
    [
      ['one', 'settled', 'confirmed'],
      ['three', 'settled', 'confirmed'],
      ['two', 'at-work', null],
    ],
  ]);
  expect(ended.out).toMatch(new RegExp(`two: \\S+ is under way by \\S+\\.${running.child.pid}\\.`));
  expect((await running.ended).code).toBe(0);
});

test('an environment that is named is the only one', async () => {
  await killed('one');
  await writeFile(house.go, '');
  const ended = await house.run(['resume', '--abandoned', '--environment', 'two', '--json']);
  expect(standings(ended)).toEqual([['two', 'idle', null]]);
  expect((await house.head('one')).unfinished).not.toBeNull();
});

test('the trouble of one environment does not keep the others from being settled, and decides the exit status', async () => {
  await killed('one');
  await killed('two');
  await writeFile(house.go, '');
  const [segment = ''] = (await house.segments()).filter((path) => path.includes('/one/'));
  const whole = await readFile(segment);
  await rm(segment);
  const ended = await abandoned();
  expect([ended.code, standings(ended)]).toEqual([
    3,
    [
      ['one', 'error', null],
      ['three', 'idle', null],
      ['two', 'settled', 'confirmed'],
    ],
  ]);
  expect(json(ended)).toMatchObject({ error: { code: 'STATE_INCOMPLETE' } });
  await writeFile(segment, whole);
  expect(standings(await abandoned())[0]).toEqual(['one', 'settled', 'confirmed']);
});

test('what is taken back is told as such, and the worst is told in full', async () => {
  const fast = { interval: '50ms', timeout: '1s', startup: '500ms', successes: 1, failures: 2, inconclusive: 3 };
  await house.write(shop({ gate: fast }));
  expect((await house.run(['deploy', '--environment', 'one', '--version', 'web=0'])).code).toBe(0);
  await killed('one');
  const ended = await abandoned();
  expect([ended.code, standings(ended)[0]]).toEqual([1, ['one', 'settled', 'rolled-back']]);
  expect(json(ended)).toMatchObject({ outcome: 'rolled-back', services: { web: '0' } });
});

test('what is halted waits for a person, and is not tried again by itself', async () => {
  const run = 'if [ -e tried ]; then touch again; fi; touch tried; exit 1';
  await house.write(manifestOf({ web: { provider: 'script', with: { deploy: run } } }));
  const halted = await house.run(['deploy', '--version', 'web=1', '--json']);
  expect(halted.code).toBe(3);
  const before = await house.files();
  const ended = await abandoned();
  expect([ended.code, standings(ended)]).toEqual([0, [['default', 'halted', null]]]);
  expect(ended.out).toContain('waits for a person');
  expect(await house.files()).toEqual(before);
});

test('stopped in one environment, it goes on to no other', async () => {
  await killed('one');
  await killed('three');
  const running = house.start(['resume', '--abandoned', '--json']);
  await running.said('gate');
  running.child.kill('SIGTERM');
  const ended = await running.ended;
  expect([ended.code, standings(ended)]).toEqual([130, [['one', 'settled', null]]]);
});

test('of what is abandoned nobody may say that it was cancelled', async () => {
  const ended = await house.run(['resume', '--abandoned', '--cancelled', '--json']);
  expect([ended.code, json(ended)]).toEqual([2, { error: expect.objectContaining({ code: 'USAGE' }) }]);
});
