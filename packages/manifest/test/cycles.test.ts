import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cyclesOf, type Graph } from '../src/semantics/cycles.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const graphs = fc
  .array(fc.subarray(names), { minLength: names.length, maxLength: names.length })
  .map((needs): Graph => new Map(names.map((name, index) => [name, needs[index] ?? []])));

/** Kahn: what can be put into an order. */
const orderable = (graph: Graph): boolean => {
  const left = new Map(graph);
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const [name, needs] of left) if (!needs.some((need) => left.has(need))) left.delete(name);
  }
  return left.size === 0;
};

test('there is a cycle exactly when there is no order, and each found is one', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const cycles = cyclesOf(graph);
      expect(cycles.length === 0).toBe(orderable(graph));
      for (const cycle of cycles)
        for (const [index, name] of cycle.entries())
          expect(graph.get(name)).toContain(cycle[(index + 1) % cycle.length]);
    }),
  );
});

test('without one link of each cycle found, fewer are left', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const broken = new Map(graph);
      for (let cycles = cyclesOf(broken), rounds = 0; cycles.length > 0; cycles = cyclesOf(broken), rounds += 1) {
        expect(rounds).toBeLessThan(40);
        const [[first = '', second = first] = []] = cycles;
        broken.set(
          first,
          (broken.get(first) ?? []).filter((need) => need !== second),
        );
      }
      expect(orderable(broken)).toBe(true);
    }),
  );
});

test('a chain of a hundred thousand does not exhaust the stack', () => {
  const length = 100_000;
  const chain: Graph = new Map(Array.from({ length }, (_, i) => [`s${i}`, [`s${(i + 1) % length}`]]));
  expect(cyclesOf(chain).map((cycle) => cycle.length)).toEqual([length]);
});
