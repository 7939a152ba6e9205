import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Ended, type House, json, manifestOf, openHouse } from './harness.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(() => house.close());

const script = (deploy: string, more: object = {}) => ({
  provider: 'script',
  with: {
    deploy: `echo "$CONVOY_SERVICE $CONVOY_VERSION" >> done.txt; ${deploy}`,
    shift: 'true',
    rollback: 'true',
    retire: 'true',
    ...more,
  },
});
const write = (services: object): Promise<void> => house.write(manifestOf(services));
const service = (name: string, ...words: string[]): Promise<Ended> =>
  house.run(['deploy-service', name, '--json', ...words]);

test('a service is brought a part of the way, and by a later step the rest, each effect once', async () => {
  await write({ web: script('true') });
  const first = await service('web', '--version', 'web=1', '--until', 'deployed');
  expect([first.code, json(first)]).toMatchObject([
    0,
    { service: 'web', until: 'deployed', reached: true, version: '1' },
  ]);
  const { unfinished } = await house.head('default');
  expect(unfinished).toBe(json<{ deployment: string }>(first).deployment);
  const second = await service('web');
  expect([second.code, json(second)]).toMatchObject([0, { outcome: 'confirmed', deployment: unfinished }]);
  expect(await readFile(join(house.root, 'done.txt'), 'utf8')).toBe('web 1\n');
});

test('while one is under way nothing else begins, and a part of another deployment is refused', async () => {
  await write({ web: script('true'), api: script('true') });
  const { deployment } = json<{ deployment: string }>(
    await service('web', '--version', 'web=1', '--until', 'deployed'),
  );
  expect(json(await service('api', '--version', 'api=1'))).toEqual({
    refusals: [expect.objectContaining({ code: 'UNFINISHED' })],
  });
  expect(json(await service('api', '--deployment', deployment))).toEqual({
    refusals: [expect.objectContaining({ code: 'NOT_PLANNED' })],
  });
  expect(json(await service('web', '--deployment', 'another'))).toEqual({
    refusals: [expect.objectContaining({ code: 'NOT_UNDERWAY' })],
  });
});

test('a part that fails says why, and leaves the way back to whoever ends the deployment', async () => {
  await write({ web: script('exit 7') });
  const failed = await service('web', '--version', 'web=1', '--until', 'gated');
  expect([failed.code, json(failed)]).toMatchObject([
    1,
    { reached: false, failures: [{ point: 'deploy', service: 'web' }] },
  ]);
  const settled = await house.run(['resume', '--json']);
  expect(json(settled)).toMatchObject({ outcome: 'rolled-back' });
});

test('what nobody asked for is not deployed', async () => {
  await write({ web: script('true') });
  await service('web', '--version', 'web=1');
  const again = await service('web', '--version', 'web=1');
  expect([again.code, json(again)]).toMatchObject([0, { deployment: null, service: 'web' }]);
});

test('an environment that someone holds is taken from them by a person, and their next write fails', async () => {
  await write({ web: script(`while [ ! -e '${house.go}' ]; do sleep 0.05; done`) });
  expect((await house.run(['unlock'])).out).toContain('is not held');
  const held = house.start(['deploy', '--version', 'web=1']);
  await held.said('deploy of 1 begins');
  const before = await house.head('default');
  const taken = await house.run(['unlock', '--reason', 'it hangs', '--json']);
  expect([taken.code, json(taken)]).toMatchObject([0, { owner: before.owner, unfinished: before.unfinished }]);
  await writeFile(house.go, '');
  const { code, err } = await held.ended;
  expect([code, err]).toEqual([4, expect.stringContaining('was taken over by another process')]);
  expect(await house.head('default')).toMatchObject({ epoch: before.epoch + 1, owner: null });
  // Nobody saw how that deploy ended, and its provider cannot describe: a person is asked.
  expect((await house.run(['resume'])).code).toBe(3);
});

test('the history tells what was in each deployment, by whom, why, and what became of it', async () => {
  await write({ web: script('test "$CONVOY_VERSION" != 2') });
  await house.run(['deploy', '--version', 'web=1', '--reason', 'the first']);
  await house.run(['deploy', '--version', 'web=2']);
  const told = await house.run(['status', '--history', '--json']);
  expect(json(told)).toMatchObject({
    environments: [
      {
        environment: 'default',
        history: [
          {
            operation: 'deploy',
            outcome: 'rolled-back',
            services: { web: { from: { version: '1' }, release: { version: '2' }, back: true } },
          },
          {
            operation: 'deploy',
            outcome: 'confirmed',
            reason: 'the first',
            services: { web: { from: null, release: { version: '1' }, back: false } },
          },
        ],
      },
    ],
  });
  const { out } = await house.run(['status', '--history']);
  expect(out).toContain('because the first');
  expect(out).toContain('web  1 → 2 (taken back)');
});
