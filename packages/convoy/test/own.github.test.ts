import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startTwin, type Twin } from '../../../test/twin/twin.ts';
import { type Ended, type House, json, manifestOf, openHouse } from './harness.ts';

const access = { deploy: 'write', rollback: 'write' };
const script = (deploy: string) => ({ provider: 'script', with: { deploy, shift: 'true', rollback: 'true' } });
const shop = (services: object) => manifestOf(services, { environments: { default: { access } } });

let house: House;
let twin: Twin;
const open = async (services: object): Promise<void> => {
  await house.write(shop(services));
  const branches = { main: { 'convoy.yml': JSON.stringify(shop(services)) } };
  twin = await startTwin({
    seed: { branches, roles: { reader: 'read', writer: 'write' }, runs: [{ id: 7 }, { id: 8 }] },
  });
};
beforeEach(async () => {
  house = await openHouse();
});
afterEach(async () => {
  await house.close();
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const by = (actor: string, run: number, attempt = 1) => ({
  ...{ CONVOY_GITHUB: 'acme/shop', GITHUB_REPOSITORY: 'acme/shop', GITHUB_ACTIONS: 'true' },
  ...{ GITHUB_TOKEN: twin.token(), GITHUB_API_URL: twin.url, GITHUB_TRIGGERING_ACTOR: actor },
  ...{ GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: String(attempt), GITHUB_JOB: 'deploy', RUNNER_NAME: `r-${run}` },
});
const over = (run: number): void =>
  twin.seed({ runs: [{ id: run, attempts: [{ attempt: 1, status: 'completed', conclusion: 'failure' }] }] });
const head = () => twin.files('convoy/default')['head.json'];
const codesOf = (ended: Ended): string[] =>
  (json<{ refusals?: { code: string }[] }>(ended).refusals ?? []).map(({ code }) => code);
const deploy = (version: string, run: number, attempt = 1) =>
  house.run(['deploy', '--version', `web=${version}`, '--json'], by('writer', run, attempt));

/** Version 2 cannot be deployed, and nothing is taken back for that: it halts. */
const halting = async (): Promise<void> => {
  await open({ web: { ...script('test "$CONVOY_VERSION" = 1'), rollback: { on: [] } } });
  expect((await deploy('1', 8)).code).toBe(0);
  expect((await deploy('2', 7)).code).toBe(3);
  over(7);
};

test('whoever settles another run touches nothing of it, whoever asks', async () => {
  await halting();
  const before = head();
  const settled = await house.run(['resume', '--own', '--cancelled', '--json'], by('reader', 8));
  expect([settled.code, json(settled)]).toMatchObject([0, { deployment: null }]);
  expect(head()).toBe(before);
});

test('what is halted is not tried again by the jobs of its own run, and says that it waits', async () => {
  await halting();
  const before = head();
  const settled = await house.run(['resume', '--own', '--json'], by('writer', 7));
  expect([settled.code, json(settled)]).toMatchObject([3, { halted: { code: expect.any(String) } }]);
  expect(head()).toBe(before);
  expect(codesOf(await house.run(['resume', '--json'], by('reader', 8)))).toEqual(['NOT_PERMITTED']);
});

test('a job for one service goes on with nothing that another run began', async () => {
  await open({ web: script('true') });
  await house.run(['deploy-service', 'web', '--version', 'web=1', '--until', 'deployed'], by('writer', 7));
  over(7);
  const other = await house.run(['deploy-service', 'web', '--version', 'web=2', '--json'], by('writer', 8));
  expect(codesOf(other)).toEqual(['UNFINISHED']);
});

test('a rollback that is run again is not done again', async () => {
  await open({ web: script('true') });
  for (const version of ['1', '2']) expect((await deploy(version, 7)).code).toBe(0);
  expect((await house.run(['rollback', '--json'], by('writer', 8))).code).toBe(0);
  expect((await deploy('3', 7)).code).toBe(0);
  over(8);
  twin.seed({ runs: [{ id: 8, attempts: [{ attempt: 1, status: 'completed' }, { attempt: 2 }] }] });
  const again = await house.run(['rollback', '--json'], by('writer', 8, 2));
  expect([again.code, codesOf(again)]).toEqual([4, ['RAN_ALREADY']]);
});

test('a plan says what stands in its way; what a run left itself does not', async () => {
  await open({ web: script('true') });
  await house.run(['deploy-service', 'web', '--version', 'web=1', '--until', 'deployed'], by('writer', 7));
  over(7);
  const plan = (run: number) => house.run(['plan', '--version', 'web=2', '--json'], by('writer', run));
  expect(codesOf(await plan(8))).toEqual(['UNFINISHED']);
  expect(codesOf(await plan(7))).toEqual([]);
});

test('what nobody works on any more is settled though the manifest is broken', async () => {
  await open({ web: script('true') });
  await house.run(['deploy-service', 'web', '--version', 'web=1', '--until', 'deployed'], by('writer', 7));
  over(7);
  await house.write('services: [');
  const settled = await house.run(['resume', '--abandoned', '--json'], by('writer', 8));
  expect(json(settled)).toMatchObject({ environments: [{ environment: 'default', standing: 'settled' }] });
});

test('an outage of what tells how long it took bars no deployment', async () => {
  await open({ web: script('true') });
  expect((await deploy('1', 7)).code).toBe(0);
  await house.close();
  house = await openHouse();
  await house.write(shop({ web: script('true') }));
  twin.fault({ match: 'actions/artifacts', kind: 'status', status: 404, times: null });
  expect((await deploy('2', 8)).code).toBe(0);
});

test('a rollback of what was under way is not done again either', async () => {
  await open({ web: script('true') });
  for (const version of ['1', '2']) expect((await deploy(version, 7)).code).toBe(0);
  await house.run(['deploy-service', 'web', '--version', 'web=3', '--until', 'deployed'], by('writer', 7));
  over(7);
  expect((await house.run(['rollback', '--json'], by('writer', 8))).code).toBe(0);
  over(8);
  twin.seed({ runs: [{ id: 8, attempts: [{ attempt: 1, status: 'completed' }, { attempt: 2 }] }] });
  expect(codesOf(await house.run(['rollback', '--json'], by('writer', 8, 2)))).toEqual(['RAN_ALREADY']);
});

test('a job for one service of another run is asked for the permission to', async () => {
  await open({ web: script('true'), api: script('true') });
  const begun = ['deploy-service', 'web', '--version', 'web=1', '--until', 'deployed', '--json'];
  const { deployment } = json<{ deployment: string }>(await house.run(begun, by('writer', 7)));
  over(7);
  const other = ['deploy-service', 'web', '--deployment', deployment, '--json'];
  expect(codesOf(await house.run(other, by('reader', 8)))).toEqual(['NOT_PERMITTED']);
});

test('a branch of somebody in the family of heads is no environment', async () => {
  await open({ web: script('true') });
  twin.seed({ branches: { 'convoy/fix-a-typo': { 'a.txt': 'a' } } });
  const { code, out } = await house.run(['status', '--json'], by('writer', 8));
  expect([code, JSON.parse(out).environments]).toMatchObject([0, [{ environment: 'default' }]]);
});

test('where the last word of the public record was lost, whoever looks at the environment at rest says it', async () => {
  await open({ web: script('true') });
  twin.fault({
    match: 'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    kind: 'status',
    status: 403,
    times: 9,
    after: 1,
  });
  expect((await deploy('1', 7)).code).toBe(0);
  twin.clearFaults();
  over(7);
  const states = () => twin.state.deployments.map(({ statuses }) => statuses.at(-1)?.state);
  expect(states()).toEqual(['in_progress']);
  expect((await house.run(['resume', '--abandoned'], by('writer', 8))).code).toBe(0);
  expect(states()).toEqual(['success']);
});

test('a record of which nobody knows how it ended is under way no more', async () => {
  await open({ web: script('true') });
  expect((await deploy('1', 7)).code).toBe(0);
  const headers = { authorization: `bearer ${twin.token()}`, 'content-type': 'application/json' };
  const body = {
    ref: 'main',
    environment: 'default',
    task: 'convoy',
    payload: { convoy: 'd-lost' },
    required_contexts: [],
  };
  const url = `${twin.url}/repos/acme/shop/deployments`;
  await fetch(url, { method: 'POST', headers, body: JSON.stringify({ ...body, auto_merge: false }) });
  over(7);
  expect((await house.run(['resume', '--abandoned'], by('writer', 8))).code).toBe(0);
  expect(twin.state.deployments.map(({ statuses }) => statuses.at(-1)?.state)).toEqual(['success', 'inactive']);
});
