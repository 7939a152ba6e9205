import { expect, test } from '@jest/globals';
import { json, manifestOf, openHouse } from './harness.ts';

const script = { provider: 'script', with: { deploy: 'true', shift: 'true', rollback: 'true', retire: 'true' } };

test('going back from the first deployment is refused, for it would leave nothing; with a reason it is done', async () => {
  await using house = await openHouse();
  await house.write(manifestOf({ web: script }));
  expect((await house.run(['deploy', '--version', 'web=1'])).code).toBe(0);
  const refused = await house.run(['rollback']);
  expect([refused.code, refused.err]).toEqual([4, expect.stringContaining('refused (TAKES_AWAY): ')]);
  expect((await house.head()).markers.web?.release.version).toBe('1');
  const gone = await house.run(['rollback', '--override', 'it was a test', '--json']);
  expect([gone.code, json(gone)]).toMatchObject([0, { override: { of: ['TAKES_AWAY'] }, services: { web: null } }]);
});

test('a service that was deployed later for the first time is not taken away unasked either', async () => {
  await using house = await openHouse();
  await house.write(manifestOf({ api: script, web: script }));
  for (const name of ['api', 'web']) expect((await house.run(['deploy', name, '--version', `${name}=1`])).code).toBe(0);
  const refused = await house.run(['rollback']);
  expect([refused.code, refused.err]).toEqual([4, expect.stringContaining('take it away')]);
});

test('what was begun with a variable is not gone on with where that is not set', async () => {
  await using house = await openHouse();
  const reading = { ...script, with: { ...script.with, deploy: 'exit 1', env: { URL: `\${SHOP_URL}` } } };
  await house.write(manifestOf({ web: { ...reading, rollback: { on: [] } } }));
  const halted = await house.run(['deploy', '--version', 'web=1'], { SHOP_URL: 'https://shop.example' });
  expect(halted.code).toBe(3);
  const before = await house.segments();
  for (const verb of ['resume', 'rollback']) {
    const { code, err } = await house.run([verb]);
    expect([verb, code, err]).toEqual([verb, 2, expect.stringContaining('SHOP_URL is not set here')]);
  }
  expect(await house.segments()).toEqual(before);
  expect((await house.run(['rollback'], { SHOP_URL: 'https://shop.example' })).code).toBe(0);
});
