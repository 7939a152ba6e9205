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
