import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makesRoom } from '@convoy/engine/monitor/succession';
import type { HeadRecord } from '@convoy/model/head';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { gate, onLocal } from '../../packages/convoy/test/harness.ts';
import { answeredAt } from '../../packages/convoy/test/watch/recovering.ts';
import { openTarget, type Target, watched } from '../../packages/convoy/test/watch/watching.ts';
import { receivers, status } from '../../packages/drivers/test/channels/receivers.ts';
import { until } from '../until.ts';
import type { ActRun } from './harness/act.ts';
import { losingAt } from './harness/tree.ts';
import { expectOneWriter, watchFacts } from './harness/watches.ts';
import { openWorld, type World, withAct } from './harness/world.ts';

let world: World;
let web: Target;
let url: string;
let pricing: string;
const [hook, slack] = [receivers(), receivers()];
/** No more than a job of the workflow asks for. */
const permissions = {
  ...({ contents: 'write', actions: 'read', deployments: 'write', issues: 'write', pull_requests: 'write' } as const),
};

/** The steps that the README has for anybody's workflow, as they stand there, behind one that fails. */
const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const steps =
  readme.split('```yaml\n').find((text) => text.startsWith('- uses: convoy-suite/convoy/actions/alert@v1')) ?? '';
const nightly = `name: Nightly
on: workflow_dispatch
permissions: {}
jobs:
  build:
    runs-on: ubuntu-latest
    permissions: { contents: write, actions: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - run: exit 1
${(steps.split('```')[0] ?? '').replaceAll('@v1', '@act').replaceAll(/^(?=.)/gm, '      ')}`;

beforeAll(async () => {
  [web, url] = [await openTarget(), await hook.listen(status(200))];
  world = await openWorld((manifest) => {
    const port = Number(manifest.getIn(['services', 'pricing', 'with', 'port']));
    const recovers = { gate, monitor: { interval: '200ms' }, recover: { restart: 2, backoff: '300ms' } };
    manifest.set('services', { web: watched(web.url), pricing: onLocal(port, recovers) });
    manifest.delete('tasks');
    manifest.delete('verify');
    manifest.set('alerts', {
      channels: {
        ...{ hook: { webhook: `\${HOOK}`, 'allow-private': true }, tracker: { issue: {} }, pull: { comment: {} } },
        slack: { webhook: `\${SLACK_WEBHOOK_URL}`, 'allow-private': true },
      },
      routes: [
        { match: { alertname: 'workflow' }, to: ['slack'] },
        { to: ['hook', 'tracker', 'pull'], 'group-by': ['cause'], 'group-wait': '0s', 'group-interval': '1s' },
      ],
    });
  });
  const commit = world.push('A shop that is watched', { '.github/workflows/nightly.yml': nightly });
  world.twin.seed({ pulls: [{ number: 5, mergeCommitSha: commit }] });
  pricing = `http://127.0.0.1:${world.shop.ports.pricing}`;
  expect(await world.convoy(['deploy', 'pricing', '--environment', 'staging'])).toMatchObject({ status: 0 });
});
afterAll(async () => {
  await world.close();
  await Promise.all([web.die(), hook.close(), slack.close()]);
  expect(world.twin.problems).toEqual([]);
});

const watching = (forText: string, more: Parameters<World['run']>[0] = {}): Promise<ActRun> =>
  world.run({
    ...{ workflow: 'deployment-monitoring.yml', env: { HOOK: url }, token: world.twin.token({ permissions }), ...more },
    inputs: { environment: 'staging', watch: 'staging', 'watch-for': forText },
  });

const isSaid = ({ text }: ActRun, word: string): boolean => text.includes(word);
const record = (): HeadRecord => JSON.parse(world.twin.files('convoy-watch/staging')['head.json'] ?? '{}').record;
/** What people were told, as `firing web`. */
const told = (): string[] => hook.bodies().map(({ data }) => `${data.status} ${data.labels.cause}`);

withAct(
  'two at once, one that asks, one that is killed: one writer at every moment, no gap unsaid, and what was killed is up again',
  async () => {
    const { pid } = await answeredAt(pricing);

    const both = [watching('36s'), watching('36s')];
    await until('one watches', () => record().owner?.until !== undefined);
    const { owner, epoch } = record();
    // It restarts what is killed, says so where people look, and is there for whoever asks for its place.
    process.kill(pid, 'SIGKILL');
    const opened = await until('an issue', () => world.twin.state.issues[0]);
    await until('it is closed', () => world.twin.state.issues[0]?.state === 'closed');
    expect([opened.title, (await answeredAt(pricing)).pid === pid]).toEqual([
      expect.stringContaining('pricing'),
      false,
    ]);
    await until('half of its time is over', () => owner && makesRoom(owner, Date.now()));

    const losing = losingAt((line) => /hook +was told/.test(line));
    const lost = watching('200s', losing);
    const first = await Promise.all(both);
    expect(first.map(({ status }) => status)).toEqual([0, 0]);
    expect(first.filter((run) => isSaid(run, 'staging is watched by https://')).length).toBe(1);
    expect(first.filter((run) => isSaid(run, 'handed-over')).length).toBe(1);
    await until('the one that asked watches', () => record().owner !== null);
    web.manner = 'failing';
    expect((await lost).status).not.toBe(0);
    expect([losing.isLost(), record().epoch]).toEqual([true, epoch + 1]);

    const last = watching(
      '200s',
      losingAt((line) => /hook +was told/.test(line)),
    );
    await until('it is taken over', () => record().epoch === epoch + 2);
    web.manner = 'well';
    await last;
    expect(told()).toEqual(['firing pricing', 'resolved pricing', 'firing web', 'resolved web']);
    const comments = world.twin.state.comments.flatMap(({ number, body }) =>
      number === 5 ? [body.split('\n')[1]] : [],
    );
    expect(comments).toEqual(['**Resolved**']);

    expectOneWriter(world.twin);
    const all = await watchFacts(world.twin);
    expect(all.filter(({ type }) => type === 'health.gap').map(({ order, reason }) => [order[0], reason])).toEqual([
      [epoch + 1, 'no watch was running'],
      [epoch + 2, 'the watch before was ended from outside'],
    ]);
    const counts = Map.groupBy(all, ({ type }) => type);
    const count = (type: string) => counts.get(type)?.length ?? 0;
    expect(['incident.opened', 'recovery.decided', 'recovery.succeeded'].map(count)).toEqual([2, 1, 1]);
    const spans = [epoch, epoch + 1, epoch + 2].map((one) => {
      const times = all.filter(({ order }) => order[0] === one).map(({ at }) => Date.parse(at));
      return { from: Math.min(...times), to: Math.max(...times) };
    });
    for (const [index, { from }] of spans.entries()) expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? 0);
  },
);

withAct("in anybody's workflow that fails one step tells people, and one restarts what is down", async () => {
  const { pid } = await answeredAt(pricing);
  process.kill(pid, 'SIGKILL');
  const { jobs } = await world.run({
    ...{ workflow: 'nightly.yml', inputs: {}, secrets: { SLACK_WEBHOOK_URL: await slack.listen(status(200)) } },
    token: world.twin.token({ permissions: { contents: 'write', actions: 'read' } }),
  });
  expect(jobs).toEqual({ build: 'failure' });
  expect(
    slack.bodies().map(({ data }) => [data.status, data.firing[0].labels.alertname, data.firing[0].notes]),
  ).toEqual([['firing', 'workflow', expect.objectContaining({ title: 'The nightly build failed' })]]);
  expect((await answeredAt(pricing)).pid).not.toBe(pid);
});
