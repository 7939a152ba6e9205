import type { Event } from '@convoy/model/events';
import type { Clock } from '@convoy/model/ports';
import { expect, test } from '@jest/globals';
import { createView } from '../src/view/create.ts';
import { good, statesOf, until } from './scenes.ts';

const wide = { columns: 100, rows: 24 };

/** A clock that a test moves by hand. */
const handClock = (): Clock & { readonly advance: (ms: number) => Promise<void>; readonly sleeping: () => number } => {
  let now = Date.parse('2026-01-01T00:00:10.000Z');
  const sleepers = new Set<{ readonly at: number; readonly wake: () => void }>();
  return {
    now: () => now,
    sleeping: () => sleepers.size,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { at: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal?.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          reject(signal.reason);
        });
      }),
    advance: async (ms) => {
      now += ms;
      for (const sleeper of [...sleepers].filter(({ at }) => at <= now)) {
        sleepers.delete(sleeper);
        sleeper.wake();
      }
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
};

const open = () => {
  const clock = handClock();
  const written: string[] = [];
  const notes: string[] = [];
  const view = createView({
    ...{ env: { NO_COLOR: '1', TERM: 'xterm' }, isTerminal: true, clock, size: () => wide },
    write: (text) => written.push(text),
    note: (line) => notes.push(line),
    advise: (text) => text,
  });
  return { clock, written, notes, view };
};

const feed = (view: ReturnType<typeof open>['view'], events: readonly Event[]): void => {
  for (const [index, state] of statesOf(events).entries()) view.see(events[index] as Event, state);
};

test('it is drawn at most ten times a second, however many events come', async () => {
  const { clock, written, view } = open();
  feed(view, good().events);
  expect(written).toHaveLength(0);
  await clock.advance(99);
  expect(written).toHaveLength(0);
  await clock.advance(1);
  expect(written).toHaveLength(1);
  view.close();
});

test('its clock ticks without events, and nothing ticks once it is closed', async () => {
  const { clock, written, view } = open();
  feed(view, until(good().events, 'service.gated'));
  await clock.advance(100);
  await clock.advance(100);
  await clock.advance(100);
  expect(written).toHaveLength(3);
  view.close();
  view.close();
  const drawn = written.length;
  await clock.advance(1000);
  expect(written).toHaveLength(drawn);
  expect(clock.sleeping()).toBe(0);
});

test('the last frame says what it took, and stays', () => {
  const { written, view } = open();
  feed(view, good().events);
  view.close();
  expect(written).toHaveLength(1);
  expect(written[0]).toContain('✓ web');
  expect(written[0]).toContain('confirmed in 12.7 s, critical path 12.7 s (× 1.00)');
});

test('a note stands above the view', async () => {
  const { clock, written, notes, view } = open();
  feed(view, until(good().events, 'service.gated'));
  await clock.advance(100);
  view.note('a hint');
  expect(notes).toEqual(['a hint']);
  expect(written.at(-1)).toContain('▸ catalog');
  view.close();
});

test('without a plan, or on a terminal that cannot move its cursor, nothing is drawn in place', () => {
  const { written, view } = open();
  view.close();
  expect(written).toEqual([]);
  let out = '';
  const dumb = createView({
    ...{ env: { TERM: 'dumb' }, isTerminal: true, clock: handClock(), note: () => undefined },
    advise: (text) => text,
    write: (text) => {
      out += text;
    },
  });
  feed(dumb, good().events);
  dumb.close();
  expect(out).not.toContain('\x1b');
  expect(out).toContain('confirmed: 3 services');
});
