import type { Ports } from '@convoy/engine/ports';
import type { Permission } from '@convoy/model/access';
import { expect, test } from '@jest/globals';
import { settings } from '../../model/test/settings.ts';
import { admit } from '../src/admit.ts';
import { json, manifestOf, openHouse } from './harness.ts';

test('a way back to what was never confirmed together is refused, and gone with a reason', async () => {
  await using house = await openHouse();
  const script = { provider: 'script', with: { deploy: 'true', shift: 'true', rollback: 'true' } };
  await house.write(manifestOf({ api: script, web: { ...script, needs: ['api'] } }));
  const to = (version: string) => house.run(['deploy', '--version', `api=${version}`, '--version', `web=${version}`]);
  expect([(await to('1')).code, (await to('2')).code]).toEqual([0, 0]);
  const refused = await house.run(['rollback', 'web']);
  const reason =
    'refused (UNVERIFIED_COMBINATION): with web taken back beside api 2 this is a combination that was never confirmed: take all of it back; --override REASON passes over it\n';
  expect([refused.code, refused.err]).toEqual([4, reason]);
  const back = json(await house.run(['rollback', 'web', '--override', 'they are known to fit', '--json']));
  expect(back).toMatchObject({
    services: { web: '1', api: '2' },
    override: { reason: 'they are known to fit', of: ['UNVERIFIED_COMBINATION'] },
  });
});

test('where nothing is to be overridden on the way back of what is under way, that is told', async () => {
  await using house = await openHouse();
  const script = { provider: 'script', with: { deploy: 'exit 1', shift: 'true', rollback: 'true' } };
  await house.write(manifestOf({ api: { ...script, rollback: { on: [] } } }));
  expect((await house.run(['deploy', '--version', 'api=1'])).code).toBe(3);
  const { code, err } = await house.run(['rollback', '--override', 'why']);
  expect([code, err]).toEqual([0, expect.stringContaining('nothing is in the way that --override would pass over')]);
});

const live = settings({}, { environment: 'live', access: { deploy: 'write', override: 'maintain' } });
const held = { subject: 'web', code: 'HELD', reason: 'web 2 is on hold' } as const;
const admitted = (has: Permission, override?: string) => {
  const people = { permission: async () => has };
  return admit('deploy', [held], override, live, 'ada', { people } as unknown as Ports);
};

test.each([
  ['read', undefined, ['HELD', 'NOT_PERMITTED']],
  ['write', undefined, ['HELD']],
  ['write', 'hotfix', ['NOT_PERMITTED']],
  ['maintain', 'hotfix', []],
] as const)('whoever has %s and the reason %s is refused for %j', async (has, override, codes) => {
  const { refusals, notes } = await admitted(has, override);
  expect(refusals.map(({ code }) => code)).toEqual(codes);
  expect(notes.map(({ code }) => code)).toEqual(override === undefined ? [] : ['OVERRIDDEN']);
});
