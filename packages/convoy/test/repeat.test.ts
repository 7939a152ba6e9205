import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { repeating } from '../src/repeat.ts';
import { type House, manifestOf, openHouse } from './harness.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  const script = { provider: 'script', with: { deploy: 'echo convoy resume' } };
  await house.write(manifestOf({ a: script }));
});
afterAll(() => house.close());

test.each([
  [[], 'look, then convoy settle a --as absent, then convoy resume'],
  [
    ['--manifest', 'a.yml'],
    'look, then convoy settle --manifest a.yml a --as absent, then convoy resume --manifest a.yml',
  ],
  [
    ['--manifest=a.yml'],
    'look, then convoy settle --manifest a.yml a --as absent, then convoy resume --manifest a.yml',
  ],
  [
    ['--environment', 'moon', '--version', 'a=1', '--json'],
    'look, then convoy settle --environment moon a --as absent, then convoy resume --environment moon',
  ],
  [
    ['--state-dir', "it's here"],
    String.raw`look, then convoy settle --state-dir 'it'\''s here' a --as absent, then convoy resume --state-dir 'it'\''s here'`,
  ],
])('a call with %j says: %s', (args, said) => {
  expect(repeating(['status', ...args])('look, then convoy settle a --as absent, then convoy resume')).toBe(said);
});

test('only logs takes the deployment, and what is no command is left alone', () => {
  const repeat = repeating(['logs', '--deployment', 'd', '--state-dir', 's']);
  expect(repeat('convoy logs SUBJECT, `convoy plan`, convoy: convoyed, convoy.yml, a convoy')).toBe(
    'convoy logs --deployment d --state-dir s SUBJECT, `convoy plan --state-dir s`, convoy: convoyed, convoy.yml, a convoy',
  );
});

test('what is advised leads to where this call looked, on both streams, and what others wrote is shown as it is', async () => {
  expect((await house.run(['status'])).out).toContain(
    `nothing was deployed here yet; ${house.advised('deploy')} begins`,
  );
  expect((await house.run(['timeline'])).err).toContain(`${house.advised('deploy')} begins`);
  expect((await house.run(['deploy', '--version', 'a=1'])).code).toBe(0);
  expect((await house.run(['logs'])).out).toContain(`${house.advised('logs')} SUBJECT shows these`);
  expect((await house.run(['logs', 'a'])).out).toContain('\nconvoy resume\n');
});
