import { decideIncidents } from '@convoy/engine/incidents/decide';
import { graphOf } from '@convoy/model/graph';
import type { IncidentFact } from '@convoy/model/incidents/facts';
import { foldIncidents, noIncidents } from '@convoy/model/incidents/state';
import { seeded } from '@convoy/model/random';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { played, second, shop, standing } from './deciding.ts';

const short = (facts: readonly IncidentFact[]): string[] =>
  facts.map((fact) =>
    'cause' in fact
      ? `${fact.type.slice(9)} ${fact.incident} ${fact.severity} ${fact.cause}: ${fact.affected.join(' ')}`
      : `${fact.type.slice(9)} ${fact.incident}`,
  );

describe('one incident for each cause', () => {
  test('however many suffer, until all of them are well', () => {
    const down = standing('down');
    const { told, state } = played(shop, [
      [1, { stock: down, catalog: down, web: standing('degraded') }],
      [2, { stock: down, catalog: down, web: standing('degraded'), orders: down }],
      [3, { web: down, orders: down }],
      [4, { web: down }],
      [5, {}],
    ]);
    expect(short(told)).toEqual([
      'opened i-1 critical stock: catalog web',
      'changed i-1 critical stock: catalog orders web',
      'mitigated i-1',
      'resolved i-1',
    ]);
    expect(state).toMatchObject({
      opened: 1,
      past: [{ openedAt: second, mitigatedAt: 3 * second, resolvedAt: 5 * second }],
    });
  });

  test('two at once are two', () => {
    const { told } = played(shop, [
      [1, { stock: standing('down'), orders: standing('down'), mail: standing('degraded') }],
    ]);
    expect(short(told)).toEqual(['opened i-1 critical stock: orders', 'opened i-2 warning mail: ']);
  });

  test('what turns out to be deeper takes its incident over, and those of others that it explains end', () => {
    const { told } = played(shop, [
      [1, { catalog: standing('down'), orders: standing('degraded') }],
      [2, { catalog: standing('down'), orders: standing('degraded'), stock: standing('down') }],
    ]);
    expect(short(told)).toEqual([
      'opened i-1 warning orders: ',
      'opened i-2 critical catalog: ',
      'changed i-1 critical stock: catalog orders',
      'resolved i-2',
    ]);
  });

  test('waits for what is failing too seldom yet, or was not looked at since; not for ever', () => {
    const web = standing('down', 10 * second);
    const before = standing('up', 0, 9 * second);
    expect(played(shop, [[12, { web, stock: standing('pending', 11 * second, 12 * second) }]]).told).toEqual([]);
    expect(played(shop, [[12, { web, stock: before }]]).told).toEqual([]);
    expect(short(played(shop, [[70, { web, stock: before }]]).told)).toEqual(['opened i-1 critical web: ']);
  });

  test('what nobody sees is not well: it ends no incident, and begins none', () => {
    const { told } = played(shop, [
      [1, { mail: standing('down') }],
      [2, { mail: standing('unknown'), web: standing('unknown') }],
      [3, { mail: standing('maintenance') }],
    ]);
    expect(short(told)).toEqual(['opened i-1 critical mail: ']);
  });

  test('what goes on failing long after its cause is well has a fault of its own', () => {
    const { told } = played(shop, [
      [1, { stock: standing('down'), orders: standing('down') }],
      [10, { stock: standing('up'), orders: standing('down') }],
      [69, { stock: standing('up'), orders: standing('down') }],
      [70, { stock: standing('up'), orders: standing('down') }],
      [80, { stock: standing('up'), orders: standing('up') }],
    ]);
    expect(short(told)).toEqual([
      ...['opened i-1 critical stock: orders', 'mitigated i-1', 'changed i-1 critical orders: ', 'resolved i-1'],
    ]);
  });

  test('what the latest one has affected is a part of that, though an older one that is watched had affected it too', () => {
    const chain = graphOf({ web: ['catalog'], catalog: ['stock'], stock: ['disk'], disk: [] });
    const down = (since: number) => standing('down', since * second);
    const up = { ...standing('up', 10 * second, 30 * second), intervalMs: 10 * second };
    const { told } = played(chain, [
      [1, { disk: down(1), stock: down(1), catalog: down(1), web: down(1) }],
      [10, { disk: up, stock: up, catalog: up, web: up }],
      [20, { disk: up, stock: down(20), catalog: down(20), web: down(20) }],
      [30, { disk: up, stock: down(20), web: down(20) }],
    ]);
    expect(short(told)).toEqual([
      ...['opened i-1 critical disk: catalog stock web', 'watched i-1', 'opened i-2 critical stock: catalog web'],
    ]);
  });

  test('in a circle the first by name stands for all', () => {
    const circle = graphOf({ a: ['b'], b: ['a'], c: ['a'] });
    const all = { a: standing('down'), b: standing('down'), c: standing('down') };
    expect(short(played(circle, [[1, all]]).told)).toEqual(['opened i-1 critical a: b c']);
  });
});

const system = fc.record({
  size: fc.integer({ min: 2, max: 14 }),
  seed: fc.nat(),
  faults: fc.integer({ min: 1, max: 3 }),
});

test('with looks every ten seconds at times of their own, of which three must fail, nobody innocent is ever named', () => {
  fc.assert(
    fc.property(system, ({ size, seed, faults }) => {
      const random = seeded(seed);
      const names = Array.from({ length: size }, (_, index) => `s${index}`);
      const needs = Object.fromEntries(
        names.map((name, index) => [name, names.slice(0, index).filter(() => random.next() < 2 / size)]),
      );
      const graph = graphOf(needs);
      const broken = new Set(Array.from({ length: faults }, () => names[Math.floor(random.next() * size)] as string));
      const ill = (name: string): boolean => broken.has(name) || (needs[name] ?? []).some(ill);
      const deepest = [...broken].filter((name) => !(needs[name] ?? []).some(ill));
      const phase = new Map(names.map((name) => [name, Math.floor(random.next() * 10)]));
      const [from, to] = [20, 90];
      const failures = new Map<string, number>();
      let standings = new Map(names.map((name) => [name, standing('up', 0, 0)]));
      let state = noIncidents;
      const told: IncidentFact[] = [];
      for (let at = 0; at < 130; at += 1) {
        const now = at * second;
        standings = new Map(
          [...standings].map(([name, known]) => {
            if (at % 10 !== phase.get(name)) return [name, known];
            const count = at >= from && at < to && ill(name) ? (failures.get(name) ?? 0) + 1 : 0;
            failures.set(name, count);
            const status = count >= 3 ? 'down' : count > 0 ? 'pending' : 'up';
            return [name, standing(status, status === known.status ? known.since : now, now)];
          }),
        );
        const facts = decideIncidents(state, { graph, standings, now, prefix: 'i' });
        state = facts.reduce(foldIncidents, state);
        told.push(...facts);
      }
      const opened = told.filter((fact) => fact.type === 'incident.opened').map(({ cause }) => cause);
      expect(opened.toSorted()).toEqual(deepest.toSorted());
      for (const fact of told) if ('cause' in fact) expect(deepest).toContain(fact.cause);
      expect(state.open.size).toBe(0);
    }),
    { numRuns: 2000 },
  );
});
