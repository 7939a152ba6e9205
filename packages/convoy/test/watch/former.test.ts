import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { type House, openHouse } from '../harness.ts';
import { answeredAt, deedsOf, spoil, untilFact, untilUp, writeRecovering } from './recovering.ts';
import { factsOf, stopped } from './watching.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
});
afterEach(async () => {
  await house.close();
});

const goingBack = { rollback: { on: ['gate', 'monitor'], scope: 'service' }, startup: '10s' };

const deploy = async (...versions: readonly string[]): Promise<void> => {
  const services = versions.map((version) => version.replace(/=.*/, ''));
  const words = ['deploy', ...services, ...versions.flatMap((version) => ['--version', version])];
  expect(await house.run(words)).toMatchObject({ code: 0 });
};

test('a release that was confirmed between two watches is not taken back for what the first has seen of the one before', async () => {
  const urls = await writeRecovering(house, { backoff: '5m' }, goingBack);
  await deploy('stock=1', 'web=1');
  await deploy('web=2-spoils');
  const first = house.start(['watch']);
  await untilUp(house, 'stock', 'web');
  await spoil(house);
  await untilFact(house, 'incident.opened');
  await stopped(first);
  await deploy('web=3');
  // By what the first has seen it is due at once.
  await urls.rewritten({ backoff: '1ms' });
  const second = house.start(['watch']);
  await until('an end of it', async () =>
    (await factsOf(house)).some(({ type }) => type === 'incident.resolved' || type === 'recovery.decided'),
  );
  await stopped(second);
  expect(await deedsOf(house)).toEqual([]);
  expect((await answeredAt(urls.web)).version).toBe('3');
  const { holds, markers } = await house.head();
  expect([holds, markers.web?.release.version]).toEqual([[], '3']);
});
