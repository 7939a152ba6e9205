import { createInbox } from '@convoy/engine/inbox';
import { openJournal } from '@convoy/engine/journal';
import { createTime } from '@convoy/engine/simulate/time';
import type { Event, Fact } from '@convoy/model/events';
import { describe, expect, test } from '@jest/globals';
import { passing } from './passing.ts';

const writer = { deployment: 'd-1', environment: 'staging', agent: 'a', epoch: 1 };
const skipped = (service: string): Fact => ({ type: 'service.skipped', service, code: 'X', reason: 'because' });

/** A journal in memory; each inner list is one write. */
const memory = (loaded: readonly Event[] = []) => {
  const writes: (readonly Event[])[] = [];
  return {
    writes,
    store: { load: async () => loaded, append: async (events: readonly Event[]) => void writes.push(events) },
  };
};
const names = (events: readonly Event[]) => events.map((event) => ('service' in event ? event.service : event.type));

describe('the journal', () => {
  test('keeps the order: what was pushed first is written first, and all of it in one write', async () => {
    const { store, writes } = memory();
    const journal = await openJournal(store, writer, createTime(0));
    journal.push([skipped('a')]);
    journal.push([skipped('b')]);
    expect(Object.keys(journal.state.services)).toEqual(['a', 'b']);
    expect(writes).toEqual([]);
    await journal.append([skipped('c')]);
    expect(writes.map(names)).toEqual([['a', 'b', 'c']]);
    await journal.append([]);
    expect(writes).toHaveLength(1);
  });

  test('folds what it appends only when that is written', async () => {
    const journal = await openJournal(
      { load: async () => [], append: () => Promise.reject(new Error('ENOSPC')) },
      writer,
      createTime(0),
    );
    await expect(journal.append([skipped('a')])).rejects.toThrow('ENOSPC');
    expect(journal.state.services).toEqual({});
  });

  test('goes on behind whatever anyone wrote: its clock is never behind a cause', async () => {
    const first = memory();
    const former = await openJournal(first.store, writer, createTime(0));
    await former.append([skipped('a'), skipped('b')]);
    const second = memory(first.writes.flat());
    const next = await openJournal(second.store, { ...writer, agent: 'b', epoch: 2 }, createTime(0));
    expect(Object.keys(next.state.services)).toEqual(['a', 'b']);
    await next.append([skipped('c')]);
    expect(second.writes.flat().map(({ order, id }) => [order, id])).toEqual([[[2, 3, 'b', 1], 'd-1.2.b.1']]);
  });
});

describe('the inbox', () => {
  const clock = createTime(0);
  const wait = (inbox: ReturnType<typeof createInbox>, until: number | null, signal?: AbortSignal) =>
    passing(
      clock,
      inbox.wait(clock, until, signal).then(() => clock.now()),
    );

  test('gives everything once, in the order in which it came', () => {
    const inbox = createInbox();
    inbox.put([skipped('a'), skipped('b')]);
    inbox.put([skipped('c')]);
    expect(inbox.drain()).toHaveLength(3);
    expect([inbox.drain(), inbox.isEmpty()]).toEqual([[], true]);
  });

  test('wakes at its time, and not before', async () => {
    const until = clock.now() + 5000;
    expect(await wait(createInbox(), until)).toBe(until);
  });

  test('wakes when something comes, also when it came before anyone waited, and also when it is nothing', async () => {
    for (const facts of [[skipped('a')], []]) {
      const inbox = createInbox();
      const before = clock.now();
      inbox.put(facts);
      expect(inbox.isEmpty()).toBe(false);
      expect(await wait(inbox, before + 5000)).toBe(before);
      inbox.drain();
      void clock.sleep(100).then(() => inbox.put(facts));
      expect(await wait(inbox, before + 5000)).toBe(before + 100);
    }
  });

  test('wakes when it is told to stop', async () => {
    const stop = new AbortController();
    const before = clock.now();
    void clock.sleep(100).then(() => stop.abort());
    expect(await wait(createInbox(), null, stop.signal)).toBe(before + 100);
    expect(await wait(createInbox(), null, stop.signal)).toBe(before + 100);
  });
});
