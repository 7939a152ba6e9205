import type { Plan } from '@convoy/model/plan';
import { expect, test } from '@jest/globals';
import { json, manifestOf, openHouse } from './harness.ts';

const scripts = { shift: 'true', rollback: 'true', retire: 'true' };
const placed = `echo '{"candidate":"http://127.0.0.1:1"}' > "$CONVOY_OUTPUT"`;
const smoke = [{ name: 'list', get: '/', expect: ['[STATUS] == 200'] }];
const manifest = (verify: object = {}) =>
  manifestOf({
    mute: { provider: 'script', with: { deploy: 'true', ...scripts }, ...verify },
    plain: { provider: 'script', with: { deploy: 'true' }, ...verify },
    told: { provider: 'script', with: { deploy: placed, ...scripts }, ...verify },
  });
const versions = (version: string) => ['mute', 'plain', 'told'].flatMap((name) => ['--version', `${name}=${version}`]);

test('whose deploy told no candidate last time is warned of, once there are checks before the shift', async () => {
  await using house = await openHouse();
  const warned = async (): Promise<string[]> => {
    const { plan } = json<{ plan: Plan }>(await house.run(['plan', ...versions('2'), '--json']));
    return plan.notes.filter(({ code }) => code === 'NO_CANDIDATE_URL').map(({ subject }) => subject);
  };
  await house.write(manifest({ verify: { smoke } }));
  expect(await warned()).toEqual([]);
  await house.write(manifest());
  expect((await house.run(['deploy', ...versions('1')])).code).toBe(0);
  expect(await warned()).toEqual([]);
  await house.write(manifest({ verify: { smoke } }));
  expect(await warned()).toEqual(['mute']);
  // It is as foretold.
  const alone = await house.run(['deploy', 'mute', '--version', 'mute=2']);
  expect([alone.code, alone.err]).toEqual([1, expect.stringContaining('has no URL of its own')]);
});
