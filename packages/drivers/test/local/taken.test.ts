import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { deployLive, killBoth, quiet } from './daemons.ts';
import { ask, openPlace } from './harness.ts';

test('a port that somebody took while no daemon was there: told, never called done, and answered again once it is free', async () => {
  await using place = await openPlace();
  const one = await deployLive(place);
  await killBoth(place);
  const stranger = createServer();
  // A process whose first thread is seen dead may hold its sockets a little longer, until its last one is.
  await until('the port of the dead', () => {
    stranger.listen(place.port, '127.0.0.1');
    return once(stranger, 'listening').catch(() => null);
  });
  await place.local.describe(place.target(), quiet);
  const taken = expect.objectContaining({ code: 'PORT_TAKEN' });
  await expect(place.local.shift(place.effect('k2'), one.release)).rejects.toEqual(taken);
  await expect(place.local.rollback(place.effect('k3'), { version: '9' }, one.release)).rejects.toEqual(taken);
  stranger.close();
  await until('its answer', () =>
    ask(place.url).then(
      ({ version }) => version === '1',
      () => false,
    ),
  );
});
