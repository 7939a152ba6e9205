import type { Head } from '@convoy/model/ports';
import { expect, test } from '@jest/globals';
import { settings } from '../../model/test/settings.ts';
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
