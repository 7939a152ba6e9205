import { join } from 'node:path';
import { systemClock } from '@convoy/drivers/clock';
import { makesRoom } from '@convoy/engine/monitor/succession';
import { openGithub } from '@convoy/github/open';
import type { Owner } from '@convoy/model/head';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startTwin, type Twin } from '../../../../test/twin/twin.ts';
import { until } from '../../../../test/until.ts';
import { receivers, status } from '../../../drivers/test/channels/receivers.ts';
import { type Ended, type House, manifestOf, openHouse, type Started } from '../harness.ts';
import { factsOf, openTarget, type Target, watched } from './watching.ts';

/** Two runners: machines with nothing in common but GitHub. */
let one: House;
let other: House;
let twin: Twin;
let target: Target;
const hook = receivers();
let env: Record<string, string>;
beforeEach(async () => {
  [one, other, target] = [await openHouse(), await openHouse(), await openTarget()];
  env = { HOOK: await hook.listen(status(200)) };
  const shop = manifestOf(
    { web: watched(target.url) },
    {
      alerts: {
        channels: { hook: { webhook: `\${HOOK}`, 'allow-private': true } },
        routes: [{ to: ['hook'], 'group-by': ['cause'], 'group-wait': '1s', 'group-interval': '1s' }],
      },
    },
  );
  for (const house of [one, other]) await house.write(shop);
  const branches = { main: { 'convoy.yml': JSON.stringify(shop) } };
  twin = await startTwin({ seed: { branches, runs: [{ id: 7 }, { id: 8 }] } });
});
afterEach(async () => {
  for (const house of [one, other]) await house.close();
  await Promise.all([target.die(), hook.close()]);
  await twin.close();
  expect(twin.problems).toEqual([]);
});

const runner = (run: number) => ({
  ...{ CONVOY_GITHUB: 'acme/shop', GITHUB_REPOSITORY: 'acme/shop', GITHUB_ACTIONS: 'true' },
  ...{ GITHUB_TOKEN: twin.token(), GITHUB_API_URL: twin.url, GITHUB_JOB: 'watch', RUNNER_NAME: `r-${run}` },
  ...{ GITHUB_RUN_ID: String(run), GITHUB_RUN_ATTEMPT: '1', GITHUB_REF_NAME: 'main' },
  ...{ ACTIONS_RUNTIME_TOKEN: twin.runtimeToken(run), ACTIONS_RESULTS_URL: `${twin.url}/` },
});
const watch = (house: House, run: number, forMs: string): Started =>
  house.start(['watch', '--for', forMs, '--json'], { ...env, ...runner(run) });

/** The document at the end: GitHub's toolkit talks on standard output, as in an action it may. */
const json = ({ out }: Ended): Record<string, unknown> => JSON.parse(out.slice(`\n${out}`.lastIndexOf('\n{')));

/** What each commit of the head says, the oldest first. */
const history = (): string[] =>
  twin
    .commits('convoy-watch/default')
    .map(({ message }) => message.split('\n')[0] ?? '')
    .reverse();

const owner = (): Owner => JSON.parse(twin.files('convoy-watch/default')['head.json'] ?? '').record.owner;

test('of two that start at once one watches, and the other one says who does and ends well', async () => {
  // Long enough that neither has had half of its time, however late the other one comes.
  const both = [watch(one, 7, '10m'), watch(other, 8, '10m')];
  const { idle, ended } = await Promise.race(both.map(async (it) => ({ idle: it, ended: await it.ended })));
  expect([ended.code, json(ended)]).toMatchObject([
    0,
    { outcome: 'watched', reason: expect.stringMatching(/is watched by https:.*\/runs\/[78]\/attempts\/1/) },
  ]);
  for (const watching of both.filter((it) => it !== idle)) {
    await watching.said('unknown → up');
    watching.child.kill('SIGINT');
    expect((await watching.ended).code).toBe(130);
  }
  expect(history().filter((line) => line.includes('begun by'))).toHaveLength(1);
});

test('one that has had half of its time hands over to the next, which goes on with all that was known', async () => {
  const first = watch(one, 7, '20s');
  await first.said('unknown → up');
  target.manner = 'failing';
  await until('it is told', () => hook.received.length === 1);
  await until('half of its time is over', () => makesRoom(owner(), Date.now()));
  const second = watch(other, 8, '60s');
  const end = await first.ended;
  expect([end.code, json(end)]).toMatchObject([1, { outcome: 'handed-over' }]);
  await second.said('watching');
  target.manner = 'well';
  await second.said('was told');
  second.child.kill('SIGINT');
  expect((await second.ended).code).toBe(130);
  const bodies = hook.bodies() as { data: { status: string } }[];
  expect(bodies.map(({ data }) => data.status)).toEqual(['firing', 'resolved']);
  const facts = await factsOf(other);
  expect(facts.map(({ type }) => type)).toEqual(expect.arrayContaining(['monitor.ended', 'looks.kept']));
  expect(facts.filter(({ type }) => type === 'incident.opened')).toHaveLength(1);
});

test('one that is killed is taken over: nothing is told twice, nothing is forgotten, and the gap has a name', async () => {
  const first = watch(one, 7, '60s');
  await first.said('unknown → up');
  target.manner = 'failing';
  await first.said('was told');
  first.child.kill('SIGKILL');
  await first.ended;
  const second = watch(other, 8, '60s');
  await second.said('ended without saying so');
  await second.said('nobody looked');
  target.manner = 'well';
  await second.said('was told');
  second.child.kill('SIGINT');
  await second.ended;
  const bodies = hook.bodies() as { data: { status: string } }[];
  expect(bodies.map(({ data }) => data.status)).toEqual(['firing', 'resolved']);
});

test('one that was taken over tells nobody anything more, and ends', async () => {
  const first = watch(one, 7, '60s');
  await first.said('unknown → up');
  const access = { repository: 'acme/shop', token: twin.token(), env: { GITHUB_API_URL: twin.url } };
  const github = openGithub({ ...access, clock: systemClock, note: () => undefined });
  const { head } = github.watch('default', join(other.root, 'third'));
  const { record, revision } = await head.read();
  const third = { agent: 'elsewhere-0.1.1', deployment: 'watch', since: new Date().toISOString() };
  expect(await head.write({ ...record, epoch: record.epoch + 1, owner: third }, revision, 'taken over')).not.toBeNull();
  target.manner = 'failing';
  const end = await first.ended;
  expect([end.code, json(end), hook.received]).toMatchObject([4, { refusals: [{ code: 'FENCED' }] }, []]);
  expect(owner()).toEqual(third);
});

test('one that is told to stop while GitHub does not answer, and something waits for that, ends all the same', async () => {
  const first = watch(one, 7, '60s');
  await first.said('unknown → up');
  twin.fault({ kind: 'too-many', retryAfter: 300, match: '', times: null });
  target.manner = 'failing';
  await first.said('GitHub limits us');
  const isDecided = async () => (await factsOf(one)).some(({ type }) => type === 'notification.decided');
  await until('somebody is to be told', isDecided);
  first.child.kill('SIGINT');
  expect((await first.ended).code).not.toBeNull();
  twin.clearFaults();
  expect(hook.received).toEqual([]);
});

test('what a person asks from elsewhere reaches the job that watches, and is read from elsewhere', async () => {
  const first = watch(one, 7, '60s');
  await first.said('unknown → up');
  const person = { CONVOY_GITHUB: 'acme/shop', GITHUB_TOKEN: twin.token(), GITHUB_API_URL: twin.url };
  const silence = (...words: string[]) => other.run(['silence', ...words, '--json'], person);
  const asked = await silence('cause=web', '--for', '1h', '--reason', 'the disk is being changed');
  expect([asked.code, json(asked)]).toMatchObject([0, { outcome: 'left' }]);
  await until('it is silenced', async () => {
    const { silences } = json(await silence('--list')) as { silences: object[] };
    return silences.length === 1;
  });
  first.child.kill('SIGINT');
  await first.ended;
});
