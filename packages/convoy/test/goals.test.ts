import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type House, json, manifestOf, openHouse } from './harness.ts';

let house: House;
beforeEach(async () => {
  house = await openHouse();
  const answer = 'printf \'{"live":{"version":"%s"}}\' "$(cat now)" > "$CONVOY_OUTPUT"';
  const script = { deploy: 'echo "$CONVOY_VERSION" > now', describe: answer };
  await house.write(manifestOf({ web: { provider: 'script', with: script } }));
});
afterEach(() => house.close());

const deploy = async (version: string): Promise<string> => {
  const done = await house.run(['deploy', '--version', `web=${version}`, '--json']);
  return json<{ deployment: string }>(done).deployment;
};

test('adopting what is confirmed already changes nothing: the way back is the same', async () => {
  await deploy('1');
  await deploy('2');
  const adopted = await house.run(['adopt']);
  expect([adopted.code, adopted.out]).toEqual([0, 'confirmed in default already: web 2\n']);
  const back = await house.run(['rollback', '--json']);
  expect(json(back)).toMatchObject({ outcome: 'rolled-back', services: { web: '1' } });
});

test('who is to say where to is told what there is', async () => {
  const [first, second] = [await deploy('1'), await deploy('2')];
  expect((await house.run(['rollback'])).code).toBe(0);
  const again = await house.run(['rollback']);
  expect([again.code, again.err]).toEqual([
    4,
    expect.stringContaining(`--to DEPLOYMENT (confirmed were ${second} and ${first})`),
  ]);
  const same = await house.run(['rollback', '--to', first]);
  expect([same.code, same.err]).toEqual([4, expect.stringContaining(`goes to another (confirmed were ${second}`)]);
  expect((await house.run(['rollback', '--to', second])).code).toBe(0);
});
