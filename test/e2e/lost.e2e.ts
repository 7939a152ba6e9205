import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Line } from './harness/act.ts';
import { losingAt } from './harness/tree.ts';
import { all, openWorld, type World, withAct } from './harness/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  await world.close();
  expect(world.twin.problems).toEqual([]);
});

/** Where it is red, what it said is the only way to know why. */
const saidOf = (status: number | null, lines: readonly Line[]): (string | undefined)[] =>
  status === 0 ? [] : lines.map(({ msg }) => msg).slice(-80);

const moments = {
  'before anything is shifted': 'deployed as a candidate',
  'in the middle': 'orders               gate passed',
  'before it is confirmed': 'check passed',
};
for (const [when, word] of Object.entries(moments))
  withAct(`a runner lost ${when} is no loss: the settling run ends the deployment`, async () => {
    const commit = world.push(`A release, lost ${when}`, { 'lost.txt': when });
    expect((await world.run(losingAt((line) => line.includes(word)))).status).not.toBe(0);
    expect(world.record()).toMatchObject({ unfinished: expect.any(String) });
    const { status, jobs, lines } = await world.run({ inputs: { environment: 'staging', operation: 'resume' } });
    expect([status, jobs, saidOf(status, lines)]).toEqual([0, { Resume: 'success' }, []]);
    expect(await world.serving()).toEqual(all(world.shop, commit));
    expect(world.record()).toMatchObject({ owner: null, unfinished: null });
    expect(world.deployments()[0]).toEqual({ environment: 'staging', state: 'success' });
  });

withAct('at whatever moment it is lost, in whichever topology, monitoring ends it', async () => {
  const seed = Number(process.env.E2E_SEED ?? Date.now() % 1_000);
  for (const [round, topology] of ['single', 'fan-out', 'single'].entries()) {
    const former = world.record().markers.web?.release.version;
    const commit = world.push(`A release, ${topology}`, { 'lost.txt': `${topology} ${round}` });
    const lines = 20 + ((seed * (round + 1) * 37) % 160);
    let seen = 0;
    const isTime = () => {
      seen += 1;
      return seen === lines;
    };
    await world.run({ inputs: { environment: 'staging', operation: 'deploy', topology }, ...losingAt(isTime) });
    const { status, lines: said } = await world.run({ event: 'schedule', workflow: 'deployment-monitoring.yml' });
    const { owner, unfinished, markers } = world.record();
    expect({ seed, lines, topology, why: saidOf(status, said), status, owner, unfinished }).toMatchObject({
      why: [],
      status: 0,
      owner: null,
      unfinished: null,
    });
    // Killed before it began, nothing was begun: then what serves is what is confirmed.
    const confirmed = markers.web?.release.version ?? '';
    expect([commit, former]).toContain(confirmed);
    expect(await world.serving()).toEqual(all(world.shop, confirmed));
    expect(world.deployments().filter(({ state }) => state === 'in_progress')).toEqual([]);
  }
});

withAct('a run that is run again goes on with what it left unfinished', async () => {
  const commit = world.push('A release, and its run again', { 'lost.txt': 'again' });
  const run = 500;
  await world.run({ run, ...losingAt((line) => line.includes('gate passed')) });
  const { unfinished } = world.record();
  expect((await world.run({ run, attempt: 2 })).status).toBe(0);
  expect(await world.serving()).toEqual(all(world.shop, commit));
  expect(world.record().markers.web?.deployment).toBe(unfinished);
});
