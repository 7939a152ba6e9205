import * as graphs from '@convoy/model/graph';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dag } from './dag.ts';

const { criticalPath, cycleOf, dependentsOf, graphOf, remaining, stages, topological } = graphs;

const shop = graphOf({ web: ['cart', 'catalog'], cart: ['catalog', 'stock'], catalog: [], stock: [] });

test('order, stages and reach of a small shop', () => {
  expect(topological(shop)).toEqual(['catalog', 'stock', 'cart', 'web']);
  expect(stages(shop)).toEqual([['catalog', 'stock'], ['cart'], ['web']]);
  expect(stages(shop, (name) => name !== 'cart')).toEqual([['catalog', 'stock'], ['web']]);
  expect([...dependentsOf(shop, ['stock'])].sort()).toEqual(['cart', 'web']);
  expect([...dependentsOf(shop, ['cart', 'catalog'])].sort()).toEqual(['cart', 'web']);
  expect(cycleOf(shop)).toBeNull();
});

test('the critical path is the heaviest chain, not the one with most links', () => {
  const weights = new Map(Object.entries({ web: 5, cart: 1, catalog: 10, stock: 2 }));
  const weight = (name: string) => weights.get(name) ?? 0;
  expect(criticalPath(shop, weight)).toEqual({ names: ['catalog', 'cart', 'web'], length: 16 });
  expect(Object.fromEntries(remaining(shop, weight))).toEqual({ catalog: 16, stock: 8, cart: 6, web: 5 });
  expect(criticalPath(graphOf({}), weight)).toEqual({ names: [], length: 0 });
});

test('a cycle is named link by link, without what merely hangs on it', () => {
  const cyclic = graphOf({ web: ['a'], a: ['b', 'base'], b: ['c'], c: ['a'], base: [] });
  expect(cycleOf(cyclic)).toEqual(['a', 'b', 'c']);
  expect(cycleOf(graphOf({ a: ['a'] }))).toEqual(['a']);
  expect(() => topological(cyclic)).toThrow(
    expect.objectContaining({ code: 'GRAPH_CYCLE', message: expect.stringContaining('a needs b needs c needs a') }),
  );
});

test('names of Object.prototype are names like any other', () => {
  const odd = graphOf(
    JSON.parse('{"constructor":["__proto__"],"__proto__":["toString"],"toString":["hasOwnProperty"]}'),
  );
  expect(topological(odd)).toEqual(['toString', '__proto__', 'constructor']);
  expect([...dependentsOf(odd, ['toString'])].sort()).toEqual(['__proto__', 'constructor']);
});

test('needs twice named count once and undeclared ones not at all', () => {
  const graph = graphOf({ web: ['api', 'api', 'ghost'], api: [] });
  expect(graph.needs.get('web')).toEqual(['api']);
  expect(graph.dependents.get('api')).toEqual(['web']);
});

test('every name stands after all it needs, whatever the order of writing', () => {
  fc.assert(
    fc.property(dag(), fc.infiniteStream(fc.nat()), (needs, random) => {
      const order = topological(graphOf(needs));
      const place = new Map(order.map((name, index) => [name, index]));
      expect(order).toHaveLength(Object.keys(needs).length);
      for (const [name, own] of Object.entries(needs))
        for (const need of own) expect(place.get(need)).toBeLessThan(place.get(name) as number);
      const shuffled = Object.entries(needs)
        .map((entry) => ({ entry, key: random.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ entry: [name, own] }) => [name, own.toReversed()]);
      expect(topological(graphOf(Object.fromEntries(shuffled)))).toEqual(order);
    }),
  );
});

test('the critical path is a chain of the graph, and no name has more before or after it', () => {
  fc.assert(
    fc.property(dag(), fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1 }), (needs, weights) => {
      const graph = graphOf(needs);
      const weight = (name: string) => weights[Number(name.slice(1)) % weights.length] ?? 1;
      const { names, length } = criticalPath(graph, weight);
      for (const [index, name] of names.slice(1).entries()) expect(needs[name]).toContain(names[index]);
      expect(names.reduce((sum, name) => sum + weight(name), 0)).toBe(length);
      const reverse = { needs: graph.dependents, dependents: graph.needs };
      expect(Math.max(0, ...remaining(reverse, weight).values())).toBe(length);
    }),
  );
});

test('a cycle is found exactly when there is one, and is one', () => {
  const wild = fc.array(fc.array(fc.nat({ max: 7 }), { maxLength: 2 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(wild, (rows) => {
      const graph = graphOf(Object.fromEntries(rows.map((row, index) => [`n${index}`, row.map((to) => `n${to}`)])));
      const cycle = cycleOf(graph);
      const looping = [...graph.needs.keys()].some((name) => dependentsOf(graph, [name]).has(name));
      expect(cycle !== null).toBe(looping);
      for (const [index, name] of (cycle ?? []).entries())
        expect(graph.needs.get(name)).toContain(cycle?.[(index + 1) % cycle.length]);
    }),
  );
});

test('a chain of 10,000 does not overflow the stack', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `s${index}`);
  const chain = graphOf(Object.fromEntries(names.map((name, index) => [name, index === 0 ? [] : [`s${index - 1}`]])));
  expect(criticalPath(chain, () => 1).length).toBe(10_000);
  expect(dependentsOf(chain, ['s0']).size).toBe(9_999);
  const ring = graphOf(Object.fromEntries(names.map((name, index) => [name, [`s${(index + 1) % 10_000}`]])));
  expect(cycleOf(ring)).toHaveLength(10_000);
});
