import { systemClock } from '@convoy/drivers/clock';
import type { Event } from '@convoy/model/events';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createChanges } from '../../src/watch/changes.ts';
import { openRecords, type Records } from '../records.ts';
import { bad, good, scene, shop } from '../scenes.ts';

const minute = 60_000;
const now = Date.parse('2026-01-01T12:00:00.000Z');

let records: Records;
beforeEach(async () => {
  records = await openRecords();
});
afterEach(async () => records[Symbol.asyncDispose]());

/** When a deployment began, so many minutes ago, and its id, which begins with that. */
const begun = (ago: number) => {
  const from = now - ago * minute;
  return {
    from,
    deployment: `${new Date(from)
      .toISOString()
      .replaceAll(/[-:.Z]/g, '')
      .replace('T', '-')}-ab12`,
  };
};

/** Services whose releases may have brought about what begins now, and by what. */
const suspects = async (): Promise<string[]> => {
  const clock = { ...systemClock, now: () => now };
  const changes = createChanges(records.place, 'staging', clock, (line) => expect(line).toBe(''));
  await changes.refresh(records.place.stores.head('staging').read());
  return changes.recent().map(({ service, from, to }) => `${service} ${from} → ${to}`);
};

/** A deployment of its own that takes one service back, as `convoy rollback` does. */
const rollback = (ago: number, service: string, from: string, to: string): Event[] => {
  const { from: at, deployment } = begun(ago);
  const [first] = good({ ...begun(ago) }).events;
  if (!first) throw new Error('nothing happened');
  const back = { type: 'service.rolled-back', service, from: { version: from }, to: { version: to }, key: 'back' };
  return [{ ...first, ...back, at: new Date(at).toISOString(), deployment } as unknown as Event];
};

const all = ['catalog 1 → 2', 'orders 1 → 2', 'web null → 2'];

test('what users met is suspected, and not what the same deployment took back', async () => {
  await records.journal(bad('it is wrong', begun(10)).events);
  await records.journal(good(begun(5)).events);
  expect(await suspects()).toEqual(all);
});

test('nor what another deployment took back; to go back to it leaves it there', async () => {
  await records.journal(good(begun(20)).events);
  await records.journal(rollback(10, 'orders', '3', '2'));
  await records.journal(rollback(5, 'catalog', '2', '1'));
  expect(await suspects()).toEqual(all.slice(1));
});

test('however many deployments came after it within the hour, and nothing of longer ago', async () => {
  await records.journal(good(begun(70)).events);
  await records.journal(good(begun(25)).events);
  for (let ago = 20; ago > 5; ago -= 1) await records.journal(rollback(ago, 'mail', '2', '1'));
  expect(await suspects()).toEqual(all);
});

test('to bring what is confirmed once more changes nothing', async () => {
  const { from, deployment } = begun(5);
  const events = scene({ from, deployment }).events.map((event) =>
    event.type === 'deployment.planned'
      ? { ...event, plan: { ...event.plan, steps: event.plan.steps.map((step) => ({ ...step, from: step.to })) } }
      : event,
  );
  await records.journal(events);
  expect([Object.keys(shop.services), await suspects()]).toEqual([['catalog', 'orders', 'web'], []]);
});
