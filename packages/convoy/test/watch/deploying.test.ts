import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../../test/port.ts';
import { gate, type House, manifestOf, onLocal, openHouse } from '../harness.ts';
import { changesOf, stopped } from './watching.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
  const monitor = { interval: '100ms' };
  await house.write(manifestOf({ web: onLocal(await freePort(), { gate, monitor }) }));
  expect((await house.run(['deploy', '--version', 'web=1'])).code).toBe(0);
});
afterEach(() => house.close());

test('where the manifest does not say it the provider is asked, and a deployment under way is maintenance', async () => {
  const watch = house.start(['watch']);
  await watch.said('unknown → up');
  const deploy = house.start(['deploy', '--version', 'web=2-waits']);
  await watch.said('up → maintenance: ');
  await writeFile(house.go, '');
  expect((await deploy.ended).code).toBe(0);
  await watch.said('maintenance → up');
  expect((await stopped(watch)).code).toBe(130);
  expect(await changesOf(house)).toEqual(['web: unknown → up', 'web: up → maintenance', 'web: maintenance → up']);
});
