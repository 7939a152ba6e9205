import { answer } from '@convoy/engine/controls';
import { stoppingMs } from '@convoy/engine/limits';
import type { Fact } from '@convoy/model/events';
import { describe, expect, test } from '@jest/globals';
import { check, settings } from '../../model/test/settings.ts';
import { isStart, real, run, type Stage, stageOf } from './stage.ts';

const two = settings({ api: real(), web: real(['api']) });
const callsOf = (stage: Stage) => stage.world.calls.map(({ agent, key }) => `${agent} ${key}`);

describe('a process that is taken over', () => {
  const takenOver = async (...says: Fact[]) => {
    const stage = stageOf(two);
    const first = stage.begin();
    await stage.untilTold(isStart('gate:candidate:api'));
    const second = stage.begin({ takeOver: true, says });
    const endings = await stage.until(Promise.all([first.ending, second.ending]));
    return { stage, endings };
  };

  test('ends fenced, and from then on does nothing any more', async () => {
    const { stage, endings } = await takenOver();
    expect(endings).toEqual(['fenced', 'finished']);
    const lost = stage.stores.writes.find(({ agent, ok }) => agent === 'agent-1' && !ok);
    expect(stage.world.calls.filter(({ agent, tick }) => agent === 'agent-1' && tick > (lost?.tick ?? 0))).toEqual([]);
    expect(stage.state.outcome).toBe('confirmed');
  });

  test('by a rollback: it does not queue, and takes back what the other had begun', async () => {
    const { stage } = await takenOver({ type: 'control.accepted', verb: 'rollback', actor: 'bob' });
    expect(stage.state).toMatchObject({ outcome: 'rolled-back', confirmed: false });
    expect(stage.live).toEqual({ api: '1', web: '1' });
  });

  test('while its owner lives nobody else gets the environment', async () => {
    const stage = stageOf(two);
    const first = stage.begin();
    await stage.untilTold(isStart('gate:candidate:api'));
    expect(await stage.until(stage.begin().ending)).toBe('locked');
    expect(await stage.until(first.ending)).toBe('finished');
  });
});

describe('a process that is told to stop', () => {
  const stopped = async (name: string) => {
    const stage = stageOf(two);
    const first = stage.begin();
    await stage.untilTold(isStart(name));
    const at = stage.world.time.now();
    first.stop.abort();
    const ending = await stage.until(first.ending);
    return { stage, ending, tookMs: stage.world.time.now() - at, begun: stage.world.calls.length };
  };

  test('begins nothing new, lets an effect end within its grace, and journals that', async () => {
    const { stage, ending, tookMs } = await stopped('shift:api');
    expect([ending, stage.state.running]).toEqual(['stopped', {}]);
    expect(stage.told('service.shifted')).toHaveLength(1);
    expect(stage.told('command.started').filter(({ command }) => command.type === 'deploy')).toHaveLength(1);
    expect(tookMs).toBeLessThan(10_000);
  });

  test('does not wait for looks', async () => {
    const { ending, tookMs } = await stopped('gate:candidate:api');
    expect(ending).toBe('stopped');
    expect(tookMs).toBeLessThan(100);
  });

  test('leaves everything to whoever resumes', async () => {
    const { stage } = await stopped('shift:api');
    expect(stage.stores.record()).toMatchObject({ owner: null, unfinished: 'd1' });
    await stage.until(stage.begin().ending);
    expect([stage.state.outcome, stage.live]).toEqual(['confirmed', { api: '2', web: '2' }]);
  });

  test('does not wait longer than its grace for what hangs', async () => {
    const stage = stageOf(two, { faults: [{ kind: 'deploy-hangs', subject: 'api' }] });
    const first = stage.begin();
    await stage.untilTold(isStart('deploy:api'));
    const at = stage.world.time.now();
    first.stop.abort();
    expect(await stage.until(first.ending)).toBe('stopped');
    expect(stage.world.time.now() - at).toBeLessThan(10_000);
    expect(Object.keys(stage.state.running)).toEqual(['deploy:api:1']);
  });
});

describe('a command at its time limit', () => {
  test('is told to stop, and has failed with TIMEOUT', async () => {
    const stage = await run(two, { faults: [{ kind: 'deploy-hangs', subject: 'api' }] });
    const begun = stage.told('command.started').find(isStart('deploy:api'));
    const failed = stage.told('failure.detected')[0];
    expect(failed).toMatchObject({ point: 'deploy', service: 'api', code: 'TIMEOUT' });
    const tookMs = Date.parse(failed?.at ?? '') - Date.parse(begun?.at ?? '');
    expect(tookMs).toBeGreaterThanOrEqual(60_000);
    expect(tookMs).toBeLessThan(60_000 + stoppingMs);
    expect(stage.state.outcome).toBe('rolled-back');
  });

  test('that does not even stop is given up, and its late success is no news', async () => {
    const slow = real([], { timeoutMs: 120_000 });
    const stage: Stage = stageOf(settings({ api: real(), slow }), {
      input: { durations: { slow: 100_000 } },
      parts: {
        provider: (provider) => ({
          ...provider,
          deploy: async (effect, release) => {
            if (effect.target.service !== 'api') return provider.deploy(effect, release);
            await stage.world.time.sleep(80_000);
            return { release };
          },
        }),
      },
    });
    await stage.until(stage.begin().ending);
    expect(stage.told('failure.detected')).toMatchObject([{ service: 'api', code: 'TIMEOUT' }]);
    expect(stage.told('service.deployed').map(({ service }) => service)).toEqual(['slow']);
    expect([stage.state.outcome, stage.live]).toEqual(['rolled-back', { api: '1', slow: '1' }]);
  });
});

test('someone cancels while all is under way: it is heard at once and everything begun goes back', async () => {
  const stage = stageOf({ ...two, checks: { all: check() } });
  const first = stage.begin();
  await stage.untilTold(isStart('deploy:web'));
  const state = first.state();
  if (state) first.inbox.put([answer(state, { verb: 'abort', actor: 'ada' })]);
  await stage.until(first.ending);
  expect(stage.state).toMatchObject({ outcome: 'cancelled', holds: [] });
  expect(stage.live).toEqual({ api: '1', web: '1' });
  expect(callsOf(stage).filter((call) => call.includes('shift'))).toEqual(['agent-1 d1/shift:api:1']);
});
