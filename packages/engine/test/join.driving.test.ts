import { claim } from '@convoy/engine/claim';
import { drive, type End } from '@convoy/engine/drive';
import { focusOn, isFor } from '@convoy/engine/focus';
import { createInbox } from '@convoy/engine/inbox';
import { join } from '@convoy/engine/join';
import { openJournal } from '@convoy/engine/journal';
import { createLife } from '@convoy/engine/simulate/life';
import { hostFor, probeFor } from '@convoy/engine/simulate/looks';
import { providerFor } from '@convoy/engine/simulate/provider';
import type { Fact } from '@convoy/model/events';
import type { PlanInput } from '@convoy/model/planner';
import type { Settings } from '@convoy/model/settings';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dag } from '../../model/test/dag.ts';
import { plan as planOf } from '../../model/test/planning.ts';
import { settings } from '../../model/test/settings.ts';
import { real, type Stage, stageOf } from './stage.ts';
import { confirmedBefore } from './table.ts';
import { unchecked } from './unchecked.ts';

const writerOn = ({ deployment }: Stage, agent: string) => ({ deployment, environment: 'staging', agent, epoch: 1 });
const isCrew = ({ agent }: { readonly agent: string }) => agent === 'first';

/** A process of this name, as the stage's own are. */
const lifeOn = (stage: Stage, name: string) => {
  const life = createLife(name, 'here', 0, null);
  stage.lives.set(name, life);
  return { life, head: stage.stores.head(life), journal: stage.stores.journal(life) };
};

/** The first job plans, and holds the environment for the others of its run. */
const plan = async (stage: Stage, of: Settings, input: Partial<PlanInput> = {}): Promise<void> => {
  const { head, journal: store } = lifeOn(stage, 'first');
  const claimant = { agent: 'first', deployment: stage.deployment, isAlive: () => true, takeOver: false };
  const claimed = await claim(head, { ...claimant, crew: true }, stage.world.time);
  if (!claimed.ok) throw new Error(claimed.code);
  const journal = await openJournal(store, writerOn(stage, 'first'), stage.world.time);
  const base = confirmedBefore(of);
  const opening: Fact[] = [
    { type: 'deployment.requested', operation: 'deploy', actor: 'ada' },
    { type: 'deployment.planned', plan: planOf(of, { ...input, base }).plan, settings: of, base },
  ];
  await journal.append(opening);
  await claimed.claim.save(journal.state, 'planned');
  stage.lives.get('first')?.kill();
};

/** A job that brings one service or task as far as its dependents need, beside the others. */
const job = async (stage: Stage, subject: string): Promise<End | 'NOT_JOINED'> => {
  const { world, works } = stage;
  const agent = `job-${subject}`;
  const { life, head, journal: store } = lifeOn(stage, agent);
  const joined = await join(head, { ...{ agent, deployment: stage.deployment, isCrew }, rest: async () => undefined });
  if (!joined.ok) return joined.code;
  const journal = await openJournal(store, writerOn(stage, agent), world.time);
  const end = await drive({
    ...{ journal, claim: joined.claim, inbox: createInbox(), graceMs: 4000, stop: new AbortController().signal },
    isGone: (name) => stage.lives.get(name)?.isDead() === true,
    ports: {
      ...{ clock: world.time, probe: probeFor(world, life), host: hostFor(world, works, life) },
      ...{
        ...unchecked,
        logs: { open: () => () => undefined },
        provider: (name) => providerFor(world, works, life, name),
      },
    },
    decide: focusOn(subject, 'checkpointed'),
    isOurs: (command) => isFor(command, subject, journal.state),
  });
  if (end !== 'fenced') await joined.claim.release(journal.state, `${subject}: ${end}`);
  life.kill();
  return end;
};

/** Jobs by stages: each stage at once, as a matrix runs them. */
const fanOut = async (stage: Stage, of: Settings, stages: readonly (readonly string[])[]): Promise<End[]> => {
  await stage.until(plan(stage, of));
  const ends: End[] = [];
  for (const names of stages)
    ends.push(...((await stage.until(Promise.all(names.map((name) => job(stage, name))))) as End[]));
  return ends;
};

const stagesOf = (needs: Readonly<Record<string, readonly string[]>>): string[][] => {
  const stages: string[][] = [];
  const left = new Set(Object.keys(needs));
  while (left.size > 0) {
    const next = [...left].filter((name) => !needs[name]?.some((need) => left.has(need)));
    stages.push(next);
    for (const name of next) left.delete(name);
  }
  return stages;
};

/** Effects on the world by key, as often as they were begun. */
const effectsOf = ({ world }: Stage): string[] => world.calls.map(({ key }) => key.replace(/^[^/]*\//, ''));

test('jobs of a fan-out bring each its own, and the last ends it: nothing is done twice, nothing is lost', async () => {
  const many = dag(6).filter((needs) => Object.keys(needs).length > 1);
  await fc.assert(
    fc.asyncProperty(many, fc.integer({ min: 1, max: 1e6 }), async (needs, seed) => {
      const names = Object.keys(needs);
      const of = settings(Object.fromEntries(names.map((name) => [name, real(needs[name])])));
      const stage = stageOf(of, { seed });
      const ends = await fanOut(stage, of, stagesOf(needs));
      expect(ends.filter((end) => end !== 'left')).toEqual([]);
      for (const { agent, key } of stage.world.calls) expect(key).toContain(`:${agent.replace('job-', '')}:`);
      const record = stage.stores.record();
      expect(record).toMatchObject({ owner: { agent: 'first', crew: true }, unfinished: stage.deployment });
      expect(record.underway).toEqual([]);
      expect(Object.keys(record.segments).sort()).toEqual(['1.first', ...names.map((name) => `1.job-${name}`)].sort());
      expect(await stage.until(stage.begin({ takeOver: true }).ending)).toBe('finished');
      expect(stage.state.outcome).toBe('confirmed');
      expect(stage.live).toEqual(Object.fromEntries(names.map((name) => [name, '2'])));
      const effects = effectsOf(stage);
      expect(effects).toEqual([...new Set(effects)]);
      expect(stage.stores.record()).toMatchObject({ epoch: 2, owner: null, unfinished: null });
    }),
    { numRuns: 25 },
  );
});

const two = settings({ api: real(), web: real() });

test('a job whose crew is taken over while it works stops there, and whoever took over goes on', async () => {
  const stage = stageOf(two);
  await stage.until(plan(stage, two));
  const jobs = Promise.all([job(stage, 'api'), job(stage, 'web')]);
  await stage.untilAtWork('deploy:api');
  const taker = stage.begin({ takeOver: true });
  await stage.until(taker.opened);
  const taken = stage.world.tick();
  expect(await stage.until(jobs)).toEqual(['fenced', 'fenced']);
  expect(await stage.until(taker.ending)).toBe('finished');
  const late = stage.world.calls.filter(({ agent, tick }) => agent.startsWith('job-') && tick > taken);
  expect(late).toEqual([]);
  expect(stage.stores.writes.filter(({ agent, ok, tick }) => agent.startsWith('job-') && ok && tick > taken)).toEqual(
    [],
  );
  expect([stage.state.outcome, stage.live]).toEqual(['confirmed', { api: '2', web: '2' }]);
});

test('a job that comes when the deployment was taken over, or has ended, is not let in', async () => {
  const stage = stageOf(two);
  await stage.until(plan(stage, two));
  const taker = stage.begin({ takeOver: true });
  await stage.until(taker.opened);
  expect(await stage.until(job(stage, 'api'))).toBe('NOT_JOINED');
  await stage.until(taker.ending);
  expect(await stage.until(job(stage, 'web'))).toBe('NOT_JOINED');
  expect(stage.world.calls.filter(({ agent }) => agent.startsWith('job-'))).toEqual([]);
});

test('a job that needs what no job before it has brought leaves without a step, and the last one does it', async () => {
  const chain = settings({ api: real(), web: real(['api']) });
  const stage = stageOf(chain);
  expect(await fanOut(stage, chain, [['web']])).toEqual(['left']);
  expect(stage.world.calls).toEqual([]);
  expect(await stage.until(stage.begin({ takeOver: true }).ending)).toBe('finished');
  expect(stage.live).toEqual({ api: '2', web: '2' });
});

test('two jobs that need the same unchanged service both have it asked, whoever began to ask', async () => {
  const of = settings({ api: real(), web: real(['api']), mail: real(['api']) });
  const changed = (is: boolean) => ({ release: { version: '2' }, changed: is, reason: 'told' });
  const input = { candidates: { api: changed(false), web: changed(true), mail: changed(true) } };
  const stage = stageOf(of, { input });
  await stage.until(plan(stage, of, input));
  const web = job(stage, 'web');
  await stage.untilTold(({ type, ...event }) => type === 'command.started' && 'key' in event);
  const mail = job(stage, 'mail');
  expect(await stage.until(Promise.all([web, mail]))).toEqual(['left', 'left']);
  expect(stage.live).toEqual({ api: '1', web: '2', mail: '2' });
});
