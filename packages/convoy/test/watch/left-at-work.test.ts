import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { type House, json, manifestOf, openHouse } from '../harness.ts';
import { untilUp } from './recovering.ts';
import { openTarget, type Target, watched } from './watching.ts';

let house: House;
let target: Target;
beforeEach(async () => {
  [house, target] = [await openHouse(), await openTarget()];
});
afterEach(async () => {
  await writeFile(house.go, '');
  await target.die();
  await house.close();
});

const restarts = () => readFile(join(house.root, 'restarts'), 'utf8').catch(() => '');

/** A service whose restart, which waits for the file `go` or the end of this house, a killed watch has left at work. */
const leave = async (): Promise<void> => {
  const script = {
    deploy: 'true',
    describe: `echo '{"live":{"version":"1"},"idle":null}' > "$CONVOY_OUTPUT"`,
    restart: `echo "$CONVOY_KEY" >> restarts; while [ ! -e "$GO" ] && [ -e restarts ]; do sleep 0.05; done`,
  };
  const recover = { restart: 3, backoff: '200ms' };
  await house.write(manifestOf({ web: watched(target.url, { with: script, recover }) }));
  const watch = house.start(['watch']);
  await untilUp(house, 'web');
  target.manner = 'failing';
  await until('a restart', async () => (await restarts()) !== '');
  watch.child.kill('SIGKILL');
  await watch.ended;
};

test('by hand nothing is restarted beside it, nor what is up behind it', async () => {
  await leave();
  const first = await restarts();
  const recover = house.start(['recover', '--json']);
  await recover.said('waiting for recover-');
  expect(await restarts()).toBe(first);
  target.manner = 'well';
  await writeFile(house.go, '');
  const ended = await recover.ended;
  expect([ended.code, json(ended)]).toMatchObject([0, { services: { web: { reason: 'it is up without a restart' } } }]);
  expect(await restarts()).toBe(first);
  expect((await house.head()).owner).toBeNull();
});

test('where nobody can read what is at work nothing is deployed beside it', async () => {
  await leave();
  const [segment = ''] = (await house.segments()).filter((path) => path.includes('/monitor/'));
  const whole = await readFile(segment, 'utf8');
  await writeFile(segment, `no line of a journal\n${whole}`);
  const refused = await house.run(['deploy', '--version', 'web=1', '--json']);
  expect([refused.code, json(refused)]).toMatchObject([4, { refusals: [{ code: 'RESTARTS_UNKNOWN' }] }]);
  target.manner = 'well';
  await writeFile(house.go, '');
  await until('its end', async () => (await house.run(['deploy', '--version', 'web=1'])).code === 0);
});
