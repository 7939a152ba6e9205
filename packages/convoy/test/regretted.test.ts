import { writeFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { json, openHouse } from './harness.ts';
import { type Planned, promoting, script, versions } from './promoting.ts';

const codesIn = ({ refusals }: Planned) => refusals.map(({ code }) => code);

test('what the source holds is not promoted, though it is confirmed there; a reason passes over it', async () => {
  await using house = await openHouse();
  const { write, to, plan } = promoting(house);
  await write({ web: script });
  expect((await to('staging', versions('web=1'))).code).toBe(0);
  await house.run(['hold', 'web', '1', '--environment', 'staging', '--reason', 'leaks']);
  expect(codesIn(await plan())).toEqual(['SOURCE_HOLDS']);
  const overridden = json(await to('production', ['--override', 'it leaks slowly']));
  expect(overridden).toMatchObject({ outcome: 'confirmed', override: { of: ['SOURCE_HOLDS'] } });
});

test('while the source goes back nothing is promoted from it', async () => {
  await using house = await openHouse();
  const { write, to, plan } = promoting(house);
  const waits = {
    ...script,
    with: { ...script.with, rollback: `touch going; while [ ! -e "$GO" ]; do sleep 0.1; done` },
  };
  await write({ web: waits });
  for (const version of ['1', '2']) expect((await to('staging', versions(`web=${version}`))).code).toBe(0);
  const back = house.start(['rollback', '--environment', 'staging']);
  await back.said('goes back');
  expect(codesIn(await plan())).toEqual(['SOURCE_GOES_BACK']);
  await writeFile(house.go, '');
  expect((await back.ended).code).toBe(0);
  expect(codesIn(await plan())).toEqual([]);
});
