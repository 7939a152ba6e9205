import type { Event } from '@convoy/model/events';
import { inForce } from '@convoy/model/in-force';
import { merge } from '@convoy/model/merge';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkpointed } from './events.ts';

const at = (epoch: number, clock: number, agent: string): Event => ({
  ...checkpointed(clock, `${epoch}-${clock}`),
  id: `${epoch}-${clock}-${agent}`,
  order: [epoch, clock, agent, clock],
});

test('what a fenced agent wrote after its successor had read does not count', () => {
  const old = [1, 2, 3, 4, 5].map((clock) => at(1, clock, 'a'));
  const next = [4, 5].map((clock) => at(2, clock, 'b'));
  expect(inForce(merge(old, next)).map(({ id }) => id)).toEqual(['1-1-a', '1-2-a', '1-3-a', '2-4-b', '2-5-b']);
});

test('a successor that was fenced itself voids no more than it lost', () => {
  const events = merge([at(1, 1, 'a'), at(1, 2, 'a'), at(1, 3, 'a')], [at(2, 3, 'b')], [at(3, 3, 'c')]);
  expect(inForce(events).map(({ id }) => id)).toEqual(['1-1-a', '1-2-a', '3-3-c']);
});

test('one agent at a time loses nothing', () => {
  const events = merge([at(1, 1, 'a'), at(1, 2, 'a')], [at(2, 3, 'b')], [at(4, 4, 'a')]);
  expect(inForce(events)).toEqual(events);
});

test('it does not matter when the segments come together', () => {
  const event = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 6 }), fc.constantFrom('a', 'b'));
  const segment = fc.array(event.map((of) => at(...of)));
  fc.assert(
    fc.property(segment, segment, segment, (a, b, c) => {
      const whole = inForce(merge(a, b, c));
      expect(inForce(merge(inForce(merge(a, b)), c))).toEqual(whole);
      expect(inForce(merge(a, inForce(merge(c, b))))).toEqual(whole);
      expect(inForce(whole)).toEqual(whole);
    }),
  );
});
