import { createBoard } from '@convoy/engine/monitor/board';
import { keptOf } from '@convoy/engine/monitor/promises';
import { burnFacts, createTurns } from '@convoy/engine/monitor/slo';
import { wantedOf } from '@convoy/engine/monitor/wanted';
import { nothingSeen } from '@convoy/model/monitoring/state';
import { expect, test } from '@jest/globals';
import { route, settings as routed } from '../alerts/telling.ts';
import { failing, folded, judged, minute, settings, slo } from './promising.ts';
import { start } from './watching.ts';

test('wherever a watch ends and another goes on, it tells what one that never ended would have', () => {
  const looks = failing(100, 130, 400);
  const whole = judged(looks);
  expect(whole.told).toEqual([
    '103 slo.burning availability critical',
    '103 slo.burning availability warning',
    expect.stringMatching(/^\d+ slo.recovered availability critical$/),
  ]);
  for (const cut of [50, 102, 103, 104, 140, 399]) {
    const before = judged(looks.slice(0, cut));
    const after = judged(looks, cut, before.state);
    expect([...before.told, ...after.told]).toEqual(whole.told);
  }
});

test('what an incident explains is not told as well, unless it burns on after it', () => {
  const incident = {
    incident: 'i1',
    cause: 'db',
    severity: 'critical',
    affected: ['web'],
    reason: 'it is down',
  } as const;
  const opened = folded(nothingSeen(settings), [{ type: 'incident.opened', ...incident }], start + 100 * minute);
  const looks = failing(100, 130, 260);
  const during = judged(looks.slice(0, 132), 100, opened);
  expect(during.told).toEqual([]);
  // It explains nothing to anybody where its alert goes nowhere.
  const labels = { alertname: 'incident', environment: 'test', cause: 'db', severity: 'critical' };
  const firing = { type: 'alert.firing', labels, notes: { incident: 'i1' } } as const;
  for (const [to, told] of [
    [['ops'], false],
    [[], true],
  ] as const) {
    const begun = nothingSeen(routed({ routes: [route({ to })] }));
    const alerted = folded(begun, [{ type: 'incident.opened', ...incident }, firing], start + 100 * minute);
    expect(judged(looks.slice(0, 132), 100, alerted).told.length > 0).toBe(told);
  }
  const over = folded(
    during.state,
    [{ type: 'incident.resolved', incident: 'i1', reason: 'it is up' }],
    start + 132 * minute,
  );
  expect(judged(looks, 132, over).told).toEqual([]);
  const on = looks.map((one, index) => (index >= 132 && index % 20 === 0 ? { ...one, grade: 'bad' as const } : one));
  expect(judged(on, 132, over).told[0]).toMatch(/^1[3-9]\d slo.burning availability critical$/);
});

test('what is no longer promised burns no longer', () => {
  const { state, board } = judged(failing(100, 130, 135));
  expect(state.burns.size).toBeGreaterThan(0);
  const facts = burnFacts(board, state, null, { services: [], round: 0 }, start + 200 * minute);
  expect(facts.map(({ type, reason }) => [type, reason])).toEqual(
    Array(state.burns.size).fill(['slo.recovered', 'it is no longer promised']),
  );
  const empty = createBoard([], new Map());
  expect(burnFacts(empty, state, slo, { services: [], round: 0 }, start + 200 * minute)).toHaveLength(state.burns.size);
});

test('it is an alert whose labels stay while it burns, and whose reason says what was seen', () => {
  const { state } = judged(failing(100, 130, 135));
  expect(wantedOf(state, 'production')).toEqual([
    {
      labels: {
        alertname: 'slo',
        environment: 'production',
        service: 'web',
        objective: 'availability',
        severity: 'critical',
      },
      notes: {
        title: 'web spends its error budget 49.2 times as fast as it may (availability)',
        reason: '4.92 % of 61 looks in 1h failed, 0.1 % may; nothing is left of the budget of 720h',
      },
    },
    expect.objectContaining({ labels: expect.objectContaining({ severity: 'warning' }) }),
  ]);
});

test('how well it was kept: of looks that say something, while nobody worked on it', () => {
  const looks = [
    ...failing(0, 1, 2_000),
    ...failing(0, 50, 50).map((one) => ({ ...one, at: one.at + 2_000 * minute, isApart: true })),
    ...failing(0, 0, 50).map((one) => ({ ...one, at: one.at + 2_050 * minute, grade: 'none' as const })),
  ];
  const { board } = judged(looks, looks.length);
  expect(keptOf(board, 'web', slo, start + 2_100 * minute)).toEqual([
    { objective: 'availability', promised: '99.9%', attained: 0.9995, budgetLeft: 0.5, looks: 2_000, bad: 1 },
    { objective: 'p95', promised: '300ms', attained: 1, budgetLeft: 1, looks: 1_999, bad: 0 },
  ]);
});

test('every service has its turn, and all of them as often', () => {
  const services = Array.from({ length: 25 }, (_, index) => `s${index}`);
  const turn = createTurns(services);
  for (const round of [0, 1]) {
    const had = Array.from({ length: 15 }, turn);
    expect(had.flatMap((one) => one.services).sort()).toEqual(services.toSorted());
    expect(Math.max(...had.map((one) => one.services.length))).toBe(2);
    expect(new Set(had.map((one) => one.round))).toEqual(new Set([round]));
  }
});

test('a slow burn is looked for seldomer, and is over as soon as any', () => {
  // One of 200 looks, so that only the ticket burns.
  const looks = failing(0, 0, 2_000).map((one, index) =>
    index % 200 === 150 ? { ...one, grade: 'bad' as const } : one,
  );
  const { state, board } = judged(looks, looks.length);
  const now = start + 2_000 * minute;
  const inRound = (round: number) => burnFacts(board, state, slo, { services: ['web'], round }, now);
  expect(inRound(20)).toMatchObject([{ type: 'slo.burning', severity: 'warning' }]);
  for (const round of [1, 6, 19]) expect(inRound(round)).toEqual([]);
  const burns = folded(state, inRound(0), now);
  for (let minutes = 1; minutes <= 400; minutes += 1)
    board.look(0, { grade: 'good', ms: 20, code: '', reason: '' }, now + minutes * minute);
  const later = burnFacts(board, burns, slo, { services: ['web'], round: 7 }, now + 400 * minute);
  expect(later).toMatchObject([{ type: 'slo.recovered', severity: 'warning' }]);
});
