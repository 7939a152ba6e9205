import { expect, test } from '@jest/globals';
import { answering } from './checks/answering.ts';
import { json, manifestOf, openHouse } from './harness.ts';

/** Twenty requests; how long they took is not what is asked here. */
const performance = { get: '/items', samples: 20, 'max-increase': '9999%' };
const answer = 'printf \'{"live":{"version":"%s"}}\' "$(cat now)" > "$CONVOY_OUTPUT"';

const web = (url: string, verify: object) => ({
  provider: 'script',
  strategy: 'recreate',
  with: { deploy: 'echo "$CONVOY_VERSION" > now', describe: answer },
  health: { url, ready: '/' },
  ...verify,
});

test('a release that is gone back to is again what the next one is compared with', async () => {
  await using server = await answering((_, response) => response.end());
  await using house = await openHouse();
  const deploy = async (version: string, verify: object = { verify: { performance } }): Promise<string> => {
    await house.write(manifestOf({ web: web(server.url, verify) }));
    return json<{ deployment: string }>(await house.run(['deploy', '--version', `web=${version}`, '--json']))
      .deployment;
  };
  const marked = async () => {
    const { release, profile } = (await house.head()).markers.web ?? {};
    return { version: release?.version, profile };
  };
  const back = (...to: string[]) => house.run(['rollback', ...to]).then(({ code }) => code);

  const first = await deploy('1');
  const { profile } = await marked();
  expect(profile).toMatchObject({ samples: 20, errors: 0 });
  const unmeasured = await deploy('2', {});
  expect(await marked()).toEqual({ version: '2' });

  expect([await back(), await marked()]).toEqual([0, { version: '1', profile }]);
  await deploy('3');
  const told = [...(await house.files())].flatMap(([path, text]) => (path.endsWith('.performance.json') ? [text] : []));
  expect(told.map((text) => JSON.parse(text).against)).toEqual(expect.arrayContaining([null, profile]));

  expect([await back('--to', unmeasured), await marked()]).toEqual([0, { version: '2' }]);
  expect([await back('--to', first), await marked()]).toEqual([0, { version: '1', profile }]);
});
