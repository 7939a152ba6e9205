import type { Exit, Head, Host } from '@convoy/model/ports';
import { expect, test } from '@jest/globals';
import { check, settings } from '../../model/test/settings.ts';
import { real, stageOf } from './stage.ts';

test('the fence took longer than the only effect may last: TIMEOUT, not STUCK', async () => {
  const slow = (head: Head): Head => ({
    ...head,
    write: async (record, expected, note) => {
      const written = await head.write(record, expected, note);
      if (note.startsWith('deploy:')) await stage.world.time.sleep(5000);
      return written;
    },
  });
  const stage: ReturnType<typeof stageOf> = stageOf(settings({ api: real([], { timeoutMs: 4000 }) }), {
    parts: { head: slow },
  });
  await stage.until(stage.begin().ending);
  expect(stage.told('failure.detected')).toMatchObject([{ service: 'api', code: 'TIMEOUT' }]);
});

/** GitHub's limits hold a write off for a minute: longer than a gate may last, and no fault of any service. */
const heldOff =
  (notes: RegExp, ms: number, sleep: () => (ms: number) => Promise<void>) =>
  (head: Head): Head => ({
    ...head,
    write: async (record, expected, note, after) => {
      if (notes.test(note)) await sleep()(ms);
      return head.write(record, expected, note, after);
    },
  });

test('what looks beside an effect whose fence was held off is begun all the same', async () => {
  const parts = { head: heldOff(/deploy:web/, 60_000, () => (wait) => stage.world.time.sleep(wait)) };
  const api = real([], { watchMs: 2000 });
  const web = real(['api'], { timeoutMs: 3_600_000 });
  const stage: ReturnType<typeof stageOf> = stageOf(settings({ api, web }), { parts });
  await stage.until(stage.begin().ending);
  expect(stage.told('failure.detected')).toEqual([]);
  expect(stage.state.outcome).toBe('confirmed');
});

test('a gate that was taken up while the fence was held off is begun all the same', async () => {
  const parts = { head: heldOff(/taking up/, 60_000, () => (wait) => stage.world.time.sleep(wait)) };
  const stage: ReturnType<typeof stageOf> = stageOf(settings({ api: real([], { timeoutMs: 3_600_000 }) }), { parts });
  const first = stage.begin();
  await stage.untilTold((event) => event.type === 'command.started' && event.command.type === 'gate');
  first.life.kill();
  await stage.until(stage.begin({ host: 'there' }).ending);
  expect(stage.told('failure.detected')).toEqual([]);
  expect(stage.state.outcome).toBe('confirmed');
});

test('a check that was given up and ends late says nothing of the run that took its place', async () => {
  const watched = real([], { watchMs: 4000, rollback: { on: ['watch'], scope: 'service', tolerates: [] } });
  const runs: ((exit: Exit) => void)[] = [];
  // Each is told how to end, and hears nothing before: not even that it was given up.
  const deaf = (host: Host): Host => ({ ...host, run: () => new Promise((resolve) => runs.push(resolve)) });
  const stage = stageOf(settings({ api: real(), lost: watched }, { checks: { all: check('api', 'lost') } }), {
    faults: [{ kind: 'watch-fails', subject: 'lost' }],
    parts: { host: deaf },
  });
  const { ending } = stage.begin();
  await stage.untilTold(({ type }) => type === 'service.rolled-back');
  await stage.untilTold((event) => event.type === 'command.started' && event.key === 'check:all:2');
  runs[0]?.({ code: 0, timedOut: false });
  runs[1]?.({ code: 1, timedOut: false });
  await stage.until(ending);
  expect(stage.told('failure.detected').at(-1)).toMatchObject({ point: 'check', check: 'all' });
  expect(stage.state).toMatchObject({ confirmed: false, outcome: 'rolled-back' });
});
