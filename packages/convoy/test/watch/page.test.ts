import { expect, test } from '@jest/globals';
import { until } from '../../../../test/until.ts';
import { manifestOf, openHouse } from '../harness.ts';
import { factsOf, openTarget, stopped, watched } from './watching.ts';

test('without a browser the page is unknown, which is said once, and all else is watched', async () => {
  await using house = await openHouse();
  const web = await openTarget();
  try {
    const more = { monitor: { interval: '100ms', page: '200ms' }, verify: { page: { performance: 0.9 } } };
    await house.write(manifestOf({ web: watched(web.url, more) }));
    const watch = house.start(['watch'], { CHROME_PATH: '/nowhere/chromium' });
    await watch.said('its page is not measured');
    const asked = web.asked;
    await until('looks go on', () => web.asked > asked + 20);
    const { err } = await stopped(watch);
    expect(err.split('its page is not measured')).toHaveLength(2);
    const looked = (await factsOf(house)).filter(({ type }) => type === 'page.looked');
    expect(looked).toMatchObject([{ service: 'web', outcome: 'unknown', code: 'BROWSER_MISSING', measured: {} }]);
  } finally {
    await web.die();
  }
});
