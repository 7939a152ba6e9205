import type { Policy } from '@convoy/engine/recovery/scene';
import { expect, test } from '@jest/globals';
import { tended } from './tending.ts';
import { type Given, second } from './world.ts';

const minute = 60 * second;
const policy: Policy = {
  ...{ restarts: 2, backoffMs: 5 * second, startupMs: 20 * second },
  ...{ otherwise: 'escalate', canRestart: true },
};

/** The mail is down with the stock, which the orders need; a restart takes three minutes. */
const storyWith = async (mail: Policy): Promise<string[]> => {
  const needs = { stock: [], orders: ['stock'], mail: [] };
  const given: Given = {
    ...{ needs, policies: { stock: policy, orders: policy, mail }, deploying: [], restartMs: 3 * minute },
    faults: Object.keys(needs).map((service) => ({ service, at: 30 * second, restarts: 1, rollbackHelps: true })),
  };
  const { world, events } = await tended(given, 1, 30 * minute);
  expect(world.broken).toEqual([]);
  return events.flatMap((event) => {
    if (event.type === 'recovery.decided') return [`${event.means} ${event.service}`];
    return event.type === 'service.restarted' || event.type === 'recovery.ended' ? [`ended ${event.service}`] : [];
  });
};

test('a restart that takes long keeps no other waiting but those that need it', async () => {
  const story = await storyWith(policy);
  expect(new Set(story.slice(0, 2))).toEqual(new Set(['restart stock', 'restart mail']));
  expect(new Set(story.slice(2, 4))).toEqual(new Set(['ended stock', 'ended mail']));
  expect(story.slice(4)).toEqual(['restart orders', 'ended orders']);
});

test('what goes back waits for the restart that goes on, and is done before what is due behind it', async () => {
  const back = { ...policy, restarts: 0, backoffMs: 30 * second, otherwise: 'rollback' } as const;
  expect(await storyWith(back)).toEqual([
    ...['restart stock', 'ended stock', 'rollback mail', 'ended mail'],
    ...['restart orders', 'ended orders'],
  ]);
});
