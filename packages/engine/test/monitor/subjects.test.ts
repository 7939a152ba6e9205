import { createBoard } from '@convoy/engine/monitor/board';
import { subjectsOf } from '@convoy/engine/monitor/subjects';
import type { MonitorEvent, MonitorFact } from '@convoy/model/monitoring/facts';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import { nothingSeen } from '@convoy/model/monitoring/state';
import { expect, test } from '@jest/globals';
import { settings } from '../alerts/telling.ts';
import { endpoint } from './watching.ts';

const minute = 60_000;
const begin = 1_790_000_040_000 - (1_790_000_040_000 % minute);

const after = (facts: readonly (readonly [at: number, fact: MonitorFact])[]) =>
  foldMonitoring(
    nothingSeen(settings()),
    facts.map(([at, fact], index): MonitorEvent => {
      const stamp = { id: `${index}`, at: new Date(at).toISOString(), environment: 'e' };
      return { ...fact, ...stamp, order: [1, index, 'a', index] };
    }),
  );

const board = (looks: readonly (readonly [minutes: number, grade: 'good' | 'bad', ms: number])[]) => {
  const made = createBoard([endpoint('web')], new Map());
  for (const [minutes, grade, ms] of looks) made.look(0, { grade, code: '', reason: '', ms }, begin + minutes * minute);
  return made;
};

const nobody = () => false;
const askedOf = (...[of, state, isWorkedOn, now]: Parameters<typeof subjectsOf>) => {
  const [subject] = subjectsOf(of, state, isWorkedOn, now)('endpoint');
  return (name: string) => subject?.known(false)(name);
};

test('numbers are those of the last five minutes, and of none where nobody has looked', () => {
  const looks = board([
    [0, 'bad', 0],
    [4, 'good', 100],
    [7, 'good', 200],
    [8, 'bad', 0],
    [9, 'good', 300],
  ]);
  const value = askedOf(looks, after([]), nobody, begin + 9.5 * minute);
  expect(value('[ERROR_RATE]')).toBeCloseTo(1 / 4);
  expect(value('[P50]')).toBeGreaterThan(190);
  expect(value('[P50]')).toBeLessThan(210);
  const later = askedOf(looks, after([]), nobody, begin + 60 * minute);
  expect(['[ERROR_RATE]', '[P95]', '[STATUS]', '[SINCE_DEPLOYMENT]'].map(later)).toEqual([
    ...[undefined, undefined, undefined, undefined],
  ]);
});

test('looks from while it was worked on count for nothing once that is over', () => {
  const looks = board([
    [1, 'bad', 0],
    [2.5, 'good', 10],
    [3.5, 'good', 10],
  ]);
  const change = (from: 'maintenance' | 'up', to: 'up' | 'degraded') =>
    ({ type: 'health.changed', service: 'web', from, to, code: '', reason: '' }) as const;
  const over = [begin + 2.2 * minute, change('maintenance', 'up')] as const;
  const since = (facts: Parameters<typeof after>[0]) =>
    askedOf(looks, after(facts), nobody, begin + 4 * minute)('[ERROR_RATE]');
  expect(since([])).toBeCloseTo(1 / 3);
  expect(since([over])).toBe(0);
  // What happens to it later does not make that forgotten.
  expect(since([over, [begin + 3 * minute, change('up', 'degraded')]])).toBe(0);
});

test('a certificate and a deployment have an age by the journal', () => {
  const notAfter = begin + 100 * minute;
  const followed: MonitorFact<'deployment.followed'> = {
    type: 'deployment.followed',
    ...{ deployment: 'd', seen: {}, services: ['web'], trouble: null, about: {} },
    ...{ isOver: true, confirmedAt: begin, deployedAt: begin, notices: [] },
  };
  const state = after([
    [begin, { type: 'certificate.changed', service: 'web', endpoint: 'ready', notAfter }],
    [begin, followed],
  ]);
  const value = askedOf(board([]), state, nobody, begin + 40 * minute);
  expect([value('[CERTIFICATE_EXPIRATION]'), value('[SINCE_DEPLOYMENT]')]).toEqual([60 * minute, 40 * minute]);
});
