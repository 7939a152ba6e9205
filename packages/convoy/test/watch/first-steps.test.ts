import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { type House, manifestOf, openHouse } from '../harness.ts';
import { factsOf, openTarget, stopped, type Target, watched } from './watching.ts';

let house: House;
let target: Target;
const env = { STEP_TOKEN: 'k7Jq2vXz9pLm4RtB' };
beforeEach(async () => {
  [house, target] = [await openHouse(), await openTarget()];
});
afterEach(async () => {
  await target.die();
  await house.close();
});

const write = (run: readonly object[]) =>
  house.write(manifestOf({ stock: watched(target.url) }, { incident: { run } }));
const linesOf = async (name: string): Promise<string[]> =>
  (await readFile(join(house.root, name), 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
/** Ends what a killed watch has left behind. */
const endLeft = async (name: string): Promise<void> => {
  process.kill(Number((await linesOf(name)).at(-1)), 'SIGKILL');
};
const ends = async () =>
  (await factsOf(house))
    .filter(({ type }) => type === 'incident.step-ended')
    .map(({ step, outcome, code }) => [step, outcome, ...(code === undefined ? [] : [code])]);

test('what is declared is done one after the other, with a limit and a log without secrets, and once for an incident', async () => {
  await write([
    { name: 'tell', run: 'echo "$CONVOY_INCIDENT $CONVOY_CAUSE" >> told; echo "token $STEP_TOKEN"' },
    { name: 'fail', run: 'exit 7' },
    { name: 'late', run: ['sleep', '600'], timeout: '200ms' },
    { name: 'minor', run: 'echo x >> minor', on: { severity: 'warning' } },
  ]);
  const watch = house.start(['watch'], env);
  await watch.said('unknown → up');
  target.manner = 'failing';
  await watch.said('fail failed, exit status 7');
  await watch.said(`what fail said is in ${join(house.state, 'default', 'monitor', 'steps', 'default-1.fail.log')}`);
  await watch.said('late timed-out');
  target.manner = 'well';
  await watch.said('resolved');
  await stopped(watch);
  expect(await ends()).toEqual([
    ['tell', 'done', 0],
    ['fail', 'failed', 7],
    ['late', 'timed-out'],
  ]);
  expect([await linesOf('told'), await linesOf('minor')]).toEqual([['default-1 stock'], []]);
  const logs = [...(await house.files())].filter(([path]) => path.includes('/steps/'));
  expect(logs.map(([, text]) => text).join('')).toContain('token ');
  expect(JSON.stringify(logs)).not.toContain(env.STEP_TOKEN);
});

test('what a killed watch had begun is not done twice: its end is unknown; but what may be repeated is', async () => {
  await write([
    { name: 'once', run: 'echo $$ >> once; exec sleep 600', timeout: '10m' },
    { name: 'again', run: 'echo $$ >> again; test -f go || exec sleep 600', timeout: '10m', idempotent: true },
  ]);
  target.manner = 'failing';
  const first = house.start(['watch'], env);
  await until('it is begun', async () => (await linesOf('once')).length === 1);
  first.child.kill('SIGKILL');
  await first.ended;
  const second = house.start(['watch'], env);
  await second.said('once unknown');
  await until('the next is begun', async () => (await linesOf('again')).length === 1);
  second.child.kill('SIGKILL');
  await second.ended;
  await writeFile(join(house.root, 'go'), '');
  await endLeft('again');
  await endLeft('once');
  const third = house.start(['watch'], env);
  await third.said('again done');
  await stopped(third);
  expect([(await linesOf('once')).length, (await linesOf('again')).length]).toEqual([1, 2]);
  expect(await ends()).toEqual([
    ['once', 'unknown'],
    ['again', 'done', 0],
  ]);
});
