import { rm, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../test/port.ts';
import { startTwin, type Twin } from '../../../test/twin/twin.ts';
import { type Ended, type House, json, manifestOf, onLocal, openHouse, type Started } from './harness.ts';

let house: House;
let twin: Twin;
beforeEach(async () => {
  house = await openHouse();
  twin = await startTwin({ seed: { branches: { main: { 'README.md': 'Shop\n' } }, runs: [{ id: 7 }, { id: 8 }] } });
  await house.write(manifestOf({ web: onLocal(await freePort(), { rollback: { on: ['cancel', 'gate'] } }) }));
});
afterEach(async () => {
  await house.close();
  await twin.close();
  expect(twin.problems).toEqual([]);
});

/** What a step of a job has: of this repository and run, on a runner of its own. */
const inRun = (run: number, attempt = 1) => ({
  ...{ CONVOY_GITHUB: 'acme/shop', GITHUB_TOKEN: twin.token(), GITHUB_API_URL: twin.url },
  ...{ GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt) },
  ...{ GITHUB_JOB: 'deploy', RUNNER_NAME: `runner-${run}` },
});

const over = (conclusion: 'failure' | 'cancelled'): void =>
  twin.seed({ runs: [{ id: 7, attempts: [{ attempt: 1, status: 'completed', conclusion }] }] });

const deploying = async (): Promise<Started> => {
  const running = house.start(['deploy', '--version', 'web=2-waits'], inRun(7));
  await running.said('gate begins');
  return running;
};

/** A later run looks, on a runner that has nothing of the former one's files. */
const look = async (): Promise<{ readonly ended: Ended; readonly found: unknown }> => {
  await rm(house.state, { recursive: true, force: true });
  const ended = await house.run(['resume', '--abandoned', '--json'], inRun(8));
  const { environments } = json<{ environments: Record<string, unknown>[] }>(ended);
  return { ended, found: environments.map(({ standing, outcome }) => [standing, outcome]) };
};

test('a job that was stopped leaves its deployment to later jobs of its run; once that is over, to anybody', async () => {
  const running = await deploying();
  running.child.kill('SIGTERM');
  expect((await running.ended).code).toBe(130);
  await writeFile(house.go, '');
  const before = twin.files('convoy/default')['head.json'];
  const early = await look();
  expect([early.ended.code, early.found]).toEqual([0, [['at-work', null]]]);
  expect(early.ended.out).toContain('/acme/shop/actions/runs/7/attempts/1');
  expect(twin.files('convoy/default')['head.json']).toBe(before);
  over('failure');
  expect((await look()).found).toEqual([['settled', 'confirmed']]);
  expect((await look()).found).toEqual([['idle', null]]);
});

test('a job whose runner died: nobody touches it while its run goes on, then it is finished', async () => {
  const running = await deploying();
  running.child.kill('SIGKILL');
  await running.ended;
  await writeFile(house.go, '');
  expect((await look()).found).toEqual([['at-work', null]]);
  over('failure');
  expect((await look()).found).toEqual([['settled', 'confirmed']]);
});

test('of a run that was cancelled it is taken back, where the manifest says so', async () => {
  expect((await house.run(['deploy', '--version', 'web=1'], inRun(8))).code).toBe(0);
  const running = await deploying();
  running.child.kill('SIGKILL');
  await running.ended;
  await writeFile(house.go, '');
  over('cancelled');
  const { ended, found } = await look();
  expect([ended.code, found]).toEqual([130, [['settled', 'cancelled']]]);
  expect(json(ended)).toMatchObject({ services: { web: '1' } });
});

test('GitHub out of reach is an error with its reason, and no environment that is idle', async () => {
  twin.fault({ match: 'graphql', kind: 'status', status: 401, times: 9 });
  const { ended, found } = await look();
  expect([ended.code, found]).toEqual([3, [['error', null]]]);
  expect(json(ended)).toMatchObject({ error: { code: expect.any(String) } });
});
