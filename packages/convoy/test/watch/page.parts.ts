import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findBrowser } from '@convoy/drivers/checks/page/find';
import { expect } from '@jest/globals';
import { needing } from '../../../../test/needing.ts';
import { until } from '../../../../test/until.ts';
import { manifestOf, openHouse } from '../harness.ts';
import { changesOf, factsOf, stopped, watched } from './watching.ts';

const hasBrowser = await findBrowser(process.env).then(
  () => true,
  () => false,
);

/** A page without a language, a title, or words for its picture. */
const page = '<html><body><img src="x.png"></body></html>';

needing('Chromium', hasBrowser)('a page that misses its budget twice in a row makes its service degraded', async () => {
  await using house = await openHouse();
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(page));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const more = { monitor: { interval: '1s', page: '1s' }, verify: { page: { accessibility: 1, runs: 1 } } };
  await house.write(manifestOf({ web: watched(url, more) }));
  const watch = house.start(['watch']);
  try {
    await until('it is degraded', async () => (await changesOf(house)).includes('web: up → degraded'), 150_000);
    const looked = (await factsOf(house)).filter(({ type }) => type === 'page.looked');
    expect(looked).toMatchObject(Array(2).fill({ outcome: 'failed', code: 'PAGE_OVER_BUDGET' }));
    expect(looked[0]?.measured).toMatchObject({ accessibility: expect.any(Number) });
  } finally {
    await stopped(watch);
    server.closeAllConnections();
    server.close();
  }
});
