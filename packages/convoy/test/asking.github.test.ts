import { writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { freePort } from '../../../test/port.ts';
import { startTwin, type Twin } from '../../../test/twin/twin.ts';
import { until } from '../../../test/until.ts';
import { type Ended, type House, json, manifestOf, onLocal, openHouse, type Started } from './harness.ts';

const access = { deploy: 'write', rollback: 'write', override: 'maintain' };
let house: House;
let twin: Twin;
beforeEach(async () => {
  house = await openHouse();
  const manifest = manifestOf(
    { web: onLocal(await freePort(), { rollback: { on: ['gate'] } }) },
    { environments: { default: { access } } },
  );
  await house.write(manifest);
  const branches = { main: { 'convoy.yml': JSON.stringify(manifest) } };
  const roles = { reader: 'read', writer: 'write', keeper: 'maintain' } as const;
  twin = await startTwin({ seed: { branches, roles, runs: [{ id: 7 }, { id: 8 }] } });
});
afterEach(async () => {
  await house.close();
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const onGithub = { CONVOY_GITHUB: 'acme/shop', GITHUB_REPOSITORY: 'acme/shop', GITHUB_ACTIONS: 'true' };
const by = (actor: string, run = 8) => ({
  ...{ ...onGithub, GITHUB_TOKEN: twin.token(), GITHUB_API_URL: twin.url, GITHUB_TRIGGERING_ACTOR: actor },
  ...{ GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: '1', GITHUB_JOB: 'deploy', RUNNER_NAME: `runner-${run}` },
});

const deploying = async (): Promise<Started> => {
  const running = house.start(['deploy', '--version', 'web=2-waits'], by('writer', 7));
  await running.said('gate begins');
  return running;
};
const asks = (actor: string, wish: string): Promise<Ended> =>
  house.run(['ask', wish, '--reason', 'lunch', '--json'], by(actor));
const status = async (): Promise<{ unfinished: Record<string, unknown> | null }> =>
  json<{ environments: [{ unfinished: Record<string, unknown> | null }] }>(
    await house.run(['status', '--json'], by('reader')),
  ).environments[0];
const codesOf = (ended: Ended): string[] =>
  (json<{ refusals?: { code: string }[] }>(ended).refusals ?? []).map(({ code }) => code);

test('paused it shifts nothing, says who paused it, and goes on when it is asked to', async () => {
  const running = await deploying();
  expect((await asks('writer', 'pause')).code).toBe(0);
  await running.said('pause by writer accepted: lunch');
  await writeFile(house.go, '');
  await running.said('gate passed');
  expect((await status()).unfinished).toMatchObject({
    paused: { actor: 'writer', reason: 'lunch' },
    services: { web: { words: expect.not.stringContaining('serves') } },
  });
  expect(codesOf(await asks('reader', 'resume'))).toEqual(['NOT_PERMITTED']);
  expect((await asks('writer', 'resume')).code).toBe(0);
  const { code, err } = await running.ended;
  expect([code, err.indexOf('resume by writer accepted') < err.indexOf('serves')]).toEqual([0, true]);
});

test('what was paused when its runner died is left to a person, who goes on with it', async () => {
  const running = await deploying();
  await asks('writer', 'pause');
  await running.said('pause by writer accepted');
  await until('the pause in the head', () => twin.files('convoy/default')['head.json']?.includes('lunch') === true);
  running.child.kill('SIGKILL');
  await running.ended;
  await writeFile(house.go, '');
  twin.seed({ runs: [{ id: 7, attempts: [{ attempt: 1, status: 'completed', conclusion: 'failure' }] }] });
  const looked = await house.run(['resume', '--abandoned', '--json'], by('nobody'));
  expect(json(looked)).toMatchObject({
    environments: [{ standing: 'halted', text: expect.stringContaining('paused by writer: lunch') }],
  });
  expect(codesOf(await house.run(['resume', '--json'], by('reader')))).toEqual(['NOT_PERMITTED']);
  const resumed = await house.run(['resume', '--json'], by('writer'));
  expect([resumed.code, json(resumed)]).toMatchObject([0, { outcome: 'confirmed' }]);
});

test('hold, lift, adopt and unlock ask for the permission to', async () => {
  const refused = async (actor: string, ...args: string[]) => codesOf(await house.run([...args, '--json'], by(actor)));
  expect(await refused('reader', 'hold', 'web', '3')).toEqual(['NOT_PERMITTED']);
  expect((await house.run(['hold', 'web', '3'], by('writer'))).code).toBe(0);
  expect(await refused('writer', 'lift', 'web')).toEqual(['NOT_PERMITTED']);
  expect((await house.run(['lift', 'web'], by('keeper'))).code).toBe(0);
  expect((await house.run(['deploy', '--version', 'web=1'], by('writer', 7))).code).toBe(0);
  await house.run(['hold', 'web', '1'], by('writer'));
  const running = await deploying();
  expect(await refused('writer', 'unlock')).toEqual(['NOT_PERMITTED']);
  running.child.kill('SIGKILL');
  await running.ended;
  expect((await house.run(['unlock'], by('keeper'))).code).toBe(0);
});

test('a dry run of a rollback and of a resume tells, and writes nothing', async () => {
  expect((await house.run(['deploy', '--version', 'web=1'], by('writer', 7))).code).toBe(0);
  expect((await house.run(['deploy', '--version', 'web=2'], by('writer', 7))).code).toBe(0);
  const head = () => twin.files('convoy/default')['head.json'];
  const before = head();
  const back = await house.run(['rollback', '--dry-run'], by('writer'));
  expect([back.code, back.out]).toEqual([0, expect.stringContaining('web  2 → 1')]);
  expect((await house.run(['resume', '--dry-run'], by('writer'))).out).toContain('nothing is unfinished');
  expect(head()).toBe(before);
  const running = house.start(['deploy', '--version', 'web=3-waits'], by('writer', 7));
  await running.said('gate begins');
  const under = head();
  const taken = await house.run(['rollback', '--dry-run'], by('writer'));
  expect([taken.code, taken.out]).toEqual([0, expect.stringContaining('would be taken back')]);
  const on = await house.run(['resume', '--dry-run', '--json'], by('writer'));
  expect(json(on)).toMatchObject({ standing: { web: expect.any(String) } });
  expect(head()).toBe(under);
  await writeFile(house.go, '');
  expect((await running.ended).code).toBe(0);
});

test('a secret in the reason of a wish, or of whoever unlocks, is written nowhere', async () => {
  const running = await deploying();
  const word = 'ki5mK-qT9vX2';
  const secret = { API_TOKEN: word };
  const asked = await house.run(['ask', 'pause', '--reason', `because of ${word}`], { ...by('writer'), ...secret });
  expect(asked.code).toBe(0);
  running.child.kill('SIGKILL');
  await running.ended;
  expect((await house.run(['unlock', '--reason', `it is ${word}`], { ...by('keeper'), ...secret })).code).toBe(0);
  const branches = ['convoy/default', 'convoy-control/default'];
  const written = branches.flatMap((name) => [twin.files(name), twin.commits(name)]);
  expect(JSON.stringify(written)).not.toContain(word);
  expect(JSON.stringify(written)).toContain('because of');
});
