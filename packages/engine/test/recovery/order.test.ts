import type { Policy } from '@convoy/engine/recovery/scene';
import { expect, test } from '@jest/globals';
import { tended } from './tending.ts';
import { second } from './world.ts';

const policy: Policy = {
  ...{ restarts: 3, backoffMs: 2 * second, startupMs: 30 * second },
  ...{ otherwise: 'escalate', canRestart: true },
};

test('what falls while something that needs it, however far above, is being restarted waits for the end of that', async () => {
  const fault = { restarts: 1, rollbackHelps: false };
  const { world, events } = await tended(
    {
      ...{ needs: { db: [], stock: ['db'], web: ['stock'] }, deploying: [], restartMs: 40 * second },
      policies: { web: policy, db: policy },
      faults: [
        { service: 'web', at: 30 * second, ...fault },
        { service: 'db', at: 40 * second, ...fault },
      ],
    },
    1,
    400 * second,
  );
  expect(world.broken).toEqual([]);
  const story = events.flatMap((event) => {
    if (event.type === 'recovery.decided') return [`${event.means} ${event.service}`];
    return event.type === 'service.restarted' ? [`ended ${event.service}`] : [];
  });
  expect(story).toEqual(['restart web', 'ended web', 'restart db', 'ended db']);
});
