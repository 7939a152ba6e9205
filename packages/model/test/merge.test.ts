import { deploymentCodec, header } from '@convoy/model/codec';
import type { Event, Order } from '@convoy/model/events';
import { merge } from '@convoy/model/merge';
import { compareOrder } from '@convoy/model/order';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkpointed, stamp } from './events.ts';

const { decode, encode } = deploymentCodec;

const order: fc.Arbitrary<Order> = fc.tuple(
  fc.integer({ min: 1, max: 3 }),
  fc.integer({ min: 1, max: 5 }),
  fc.constantFrom('a', 'b', 'c'),
  fc.integer({ min: 1, max: 4 }),
);
/** Segments of a few agents that share events: the same id is always the same event. */
const segment: fc.Arbitrary<Event[]> = fc.array(
  order.map((at) => ({ ...stamp(0, { type: 'service.checkpointed', service: at.join() }, at), id: at.join() })),
);

test('merging is commutative, associative and idempotent', () => {
  fc.assert(
    fc.property(segment, segment, segment, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(a, b, c)).toEqual(merge(merge(a, b), c));
      expect(merge(merge(a), a)).toEqual(merge(a));
    }),
  );
});

test('nothing is lost, nothing is there twice, causes come first', () => {
  fc.assert(
    fc.property(segment, segment, (a, b) => {
      const merged = merge(a, b);
      expect(new Set(merged.map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)));
      expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
      for (const [index, event] of merged.slice(1).entries())
        expect(compareOrder((merged[index] as Event).order, event.order)).toBeLessThan(0);
    }),
  );
});

test('epoch, then clock, then agent, then number', () => {
  const rising: Order[] = [
    [1, 9, 'z', 9],
    [2, 1, 'z', 9],
    [2, 2, 'a', 9],
    [2, 2, 'b', 1],
    [2, 2, 'b', 2],
    [2, 10, 'a', 1],
  ];
  expect([...rising].reverse().sort(compareOrder)).toEqual(rising);
});

test('an event that went through a file is still the same event', () => {
  const event = stamp(1, { type: 'deployment.halted', code: 'X', reason: 'y', subject: undefined } as never) as Event;
  expect(merge([event], decode(header + encode([event]), 'j').events)).toHaveLength(1);
});

test('one id for two events is a conflict', () => {
  expect(() => merge([checkpointed(1, 'web')], [checkpointed(1, 'api')])).toThrow(
    expect.objectContaining({ code: 'JOURNAL_CONFLICT', message: expect.stringContaining('agent-1') }),
  );
});

test('arrays of different length and objects of different keys are different', () => {
  const held = (affected: string[]) => ({ ...checkpointed(1, 'web'), affected }) as Event;
  expect(() => merge([held(['a'])], [held(['a', 'b'])])).toThrow('agent-1');
  expect(() => merge([held(['a'])], [{ ...checkpointed(1, 'web'), affected: { 0: 'a' } } as Event])).toThrow('agent-1');
});
