import { mkdtempSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '@convoy/drivers/clock';
import { openGithub } from '@convoy/github/open';
import type { HeadRecord } from '@convoy/model/head';
import { afterAll, beforeAll, expect } from '@jest/globals';
import { openTarget, type Target, watched } from '../../packages/convoy/test/watch/watching.ts';
import { receivers, status } from '../../packages/drivers/test/channels/receivers.ts';
import { until } from '../until.ts';
import type { ActRun } from './harness/act.ts';
import { losingAt } from './harness/tree.ts';
import { openWorld, type World, withAct } from './harness/world.ts';

let world: World;
let web: Target;
let url: string;
const hook = receivers();
beforeAll(async () => {
  [web, url] = [await openTarget(), await hook.listen(status(200))];
  world = await openWorld((manifest) => {
    manifest.set('services', { web: watched(web.url) });
    manifest.delete('tasks');
    manifest.delete('verify');
    manifest.set('alerts', {
      channels: { hook: { webhook: `\${HOOK}`, 'allow-private': true } },
      routes: [{ to: ['hook'], 'group-by': ['cause'], 'group-wait': '1s', 'group-interval': '1s' }],
    });
  });
  world.push('A shop that is watched');
});
afterAll(async () => {
  await world.close();
  await Promise.all([web.die(), hook.close()]);
  expect(world.twin.problems).toEqual([]);
});

const watching = (forText: string, more: Parameters<World['run']>[0] = {}): Promise<ActRun> =>
  world.run({
    ...{ workflow: 'deployment-monitoring.yml', env: { HOOK: url }, ...more },
    inputs: { environment: 'staging', watch: 'staging', 'watch-for': forText },
  });

const isSaid = ({ text }: ActRun, word: string): boolean => text.includes(word);
const record = (): HeadRecord => JSON.parse(world.twin.files('convoy-watch/staging')['head.json'] ?? '{}').record;
const statuses = (): string[] => (hook.bodies() as { data: { status: string } }[]).map(({ data }) => data.status);

interface Fact {
  readonly type: string;
  readonly at: string;
  readonly order: readonly [epoch: number, ...unknown[]];
  readonly reason?: string;
}

/** All facts of all watches, as the next one would find them. */
const facts = async (): Promise<Fact[]> => {
  const dir = mkdtempSync(join(tmpdir(), 'convoy-watched-'));
  try {
    const access = { repository: 'acme/shop', token: world.twin.token(), env: { GITHUB_API_URL: world.twin.url } };
    await openGithub({ ...access, clock: systemClock, note: () => undefined })
      .watch('staging', dir)
      .head.history();
    const names = await readdir(join(dir, 'journal'));
    const texts = await Promise.all(names.map((name) => readFile(join(dir, 'journal', name), 'utf8')));
    return texts.flatMap((text) =>
      text
        .split('\n')
        .slice(1, -1)
        .map((line): Fact => JSON.parse(line)),
    );
  } finally {
    await rm(dir, { recursive: true });
  }
};

/** Who held the head by each commit of it, the oldest first: who had it goes on, gives it back, or is followed. */
const expectOneWriter = (): void => {
  const records = world.twin
    .commits('convoy-watch/staging')
    .map(({ files }): HeadRecord => JSON.parse(files['head.json'] ?? '{}').record)
    .reverse();
  for (const [index, { epoch, owner }] of records.entries()) {
    const before = records[index - 1];
    const isTheSame = epoch === before?.epoch && (owner === null || owner.agent === before.owner?.agent);
    const isNext = epoch === (before?.epoch ?? 0) + 1 && owner !== null;
    expect({ index, epoch, is: isTheSame || isNext }).toEqual({ index, epoch, is: true });
  }
};

withAct(
  'two at once, a late successor, one that is killed: one writer at every moment, and no gap unsaid',
  async () => {
    const both = await Promise.all([watching('30s'), watching('30s')]);
    expect(both.map(({ status }) => status)).toEqual([0, 0]);
    expect(both.filter((run) => isSaid(run, 'staging is watched by https://')).length).toBe(1);
    expect(record()).toMatchObject({ epoch: 1, owner: null });

    // Nobody watches for longer than looks are apart; then the next one comes, and is killed once it has told people.
    const losing = losingAt((line) => /hook +was told/.test(line));
    const lost = watching('200s', losing);
    await until('the next one watches', () => record().owner !== null);
    web.manner = 'failing';
    expect((await lost).status).not.toBe(0);
    expect([losing.isLost(), statuses(), record().epoch]).toEqual([true, ['firing'], 2]);

    const last = watching(
      '200s',
      losingAt((line) => /hook +was told/.test(line)),
    );
    await until('it is taken over', () => record().epoch === 3);
    web.manner = 'well';
    await last;
    expect(statuses()).toEqual(['firing', 'resolved']);

    expectOneWriter();
    const all = await facts();
    expect(all.filter(({ type }) => type === 'health.gap').map(({ order, reason }) => [order[0], reason])).toEqual([
      [2, 'no watch was running'],
      [3, 'the watch before was ended from outside'],
    ]);
    expect(all.filter(({ type }) => type === 'incident.opened')).toHaveLength(1);
    const spans = [1, 2, 3].map((epoch) => {
      const times = all.filter(({ order }) => order[0] === epoch).map(({ at }) => Date.parse(at));
      return { from: Math.min(...times), to: Math.max(...times) };
    });
    for (const [index, { from }] of spans.entries()) expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? 0);
  },
);
