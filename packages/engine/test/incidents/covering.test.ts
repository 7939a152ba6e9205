import { causesOf, isSettled, type Standing, type Standings } from '@convoy/engine/incidents/causes';
import { decideIncidents } from '@convoy/engine/incidents/decide';
import { graphOf } from '@convoy/model/graph';
import { foldIncidents, type Incidents, noIncidents } from '@convoy/model/incidents/state';
import type { Status } from '@convoy/model/monitoring/status';
import { seeded } from '@convoy/model/random';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Sees, seen } from './seeing.ts';

const second = 1000;

const coveredBy = ({ open }: Incidents): ReadonlySet<string> =>
  new Set(open.values().flatMap(({ cause, affected }) => [cause, ...affected]));

const statuses: readonly Status[] = ['up', 'up', 'up', 'down', 'down', 'degraded', 'pending', 'unknown', 'maintenance'];
const codes = ['HEALTH_REFUSED', 'HEALTH_STATUS'];

test('whatever happens, what fails is a part of something open, and no end leaves it to nobody', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 8 }), fc.nat(), (size, seed) => {
      const random = seeded(seed);
      const pick = <T>(of: readonly T[]): T => of[Math.floor(random.next() * of.length)] as T;
      const names = Array.from({ length: size }, (_, index) => `s${index}`);
      const needs = names.map((name, at) => [name, names.slice(at + 1).filter(() => random.next() < 0.4)] as const);
      const graph = graphOf(Object.fromEntries(needs));
      const next = (known: Standing | undefined, now: number): Standing => {
        if (known && random.next() < 0.7) return { ...known, lookedAt: now };
        const status = pick(statuses);
        const [reason, fellBy] = [`it is ${status}`, pick(codes)];
        const lookedAt = now - Math.floor(random.next() * 10) * second;
        return { status, since: now, lookedAt, reason, fellBy, isHeld: random.next() < 0.1, intervalMs: 2 * second };
      };
      let state = noIncidents;
      let standings: Standings = new Map();
      const left: string[] = [];
      for (let [step, now] = [0, 0]; step < 40; step += 1, now += pick([1, 1, 1, 5, 30, 70]) * second) {
        standings = new Map(names.map((name) => [name, next(standings.get(name), now)]));
        const before = coveredBy(state);
        const facts = decideIncidents(state, { graph, standings, now, prefix: 'i' });
        state = facts.reduce(foldIncidents, state);
        const covered = coveredBy(state);
        for (const [service, causes] of causesOf(graph, standings)) {
          const isKnown = causes.some((cause) => isSettled(graph, standings, cause, now));
          if (!covered.has(service) && (isKnown || before.has(service))) left.push(`${service} at ${now}`);
        }
        // As long as nothing changes there is soon nothing more to say.
        const scene = { graph, standings, now, prefix: 'i' };
        for (let turn = 0; turn < 2; turn += 1) state = decideIncidents(state, scene).reduce(foldIncidents, state);
        left.push(...decideIncidents(state, scene).map(({ type }) => `${type} again at ${now}`));
      }
      expect(left).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

const well = { grade: 'good', code: 'HEALTHY' } as const;
const slow = { grade: 'poor', code: 'SLOW' } as const;
const bad = { grade: 'bad', code: 'HEALTH_STATUS' } as const;
const gone = { grade: 'bad', code: 'HEALTH_REFUSED' } as const;

/** All that is said of incidents but that one is watched, in short. */
const told = (facts: ReturnType<typeof seen>['facts']): string[] =>
  facts.flatMap((fact) => {
    if (!('incident' in fact) || fact.type === 'incident.watched') return [];
    const about = 'affected' in fact ? ` ${fact.cause}: ${fact.affected.join(' ')}` : '';
    return [`${fact.type.slice(9)} ${fact.incident}${about}`];
  });

test('what fails by itself keeps the incident that something else took over, when that ends as a part of another', () => {
  const needs = { web: ['stock', 'catalog'], catalog: ['stock'], stock: ['disk'], disk: [] };
  const sees: Sees = (service, at) => {
    if (service === 'catalog' && at >= 30 && at < 240) return gone;
    if (service === 'web' && at >= 30 && at < 240) return bad;
    if (service === 'stock' && at >= 100 && at < 120) return bad;
    if (service === 'catalog' || at >= 240) return well;
    return at >= (service === 'disk' ? 122 : 124) ? slow : well;
  };
  const { facts, state } = seen(needs, sees, 300);
  expect(told(facts).slice(0, 6)).toEqual([
    'opened i-1 catalog: web',
    'changed i-1 stock: catalog web',
    'mitigated i-1',
    'opened i-2 disk: ',
    'changed i-1 catalog: web',
    'changed i-2 disk: stock web',
  ]);
  expect(state.incidents).toMatchObject({ opened: 2, past: [{ resolvedAt: expect.any(Number) }, {}] });
  expect(state.incidents.open.size).toBe(0);
});

test('what comes and goes is one incident, also where it comes back to a need that is slow', () => {
  const sees: Sees = (service, at) => {
    if (service === 'web' && at >= 100 && at < 250 && Math.floor(at / 9) % 2 === 0) return gone;
    return at >= 30 && at < 300 ? slow : well;
  };
  const { facts, state } = seen({ web: ['stock'], stock: [] }, sees, 900);
  const opened = told(facts).filter((line) => line.startsWith('opened'));
  expect(opened).toEqual(['opened i-1 stock: web', 'opened i-2 web: ']);
  expect(state.incidents.past.map(({ worst }) => worst).toSorted()).toEqual(['critical', 'warning']);
});
