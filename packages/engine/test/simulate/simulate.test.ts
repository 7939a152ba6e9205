import { simulate, simulateSeed } from '@convoy/engine/simulate';
import { gather } from '@convoy/engine/simulate/evidence';
import { faultKinds } from '@convoy/engine/simulate/trouble';
import { expect, test } from '@jest/globals';
import { yieldTurn } from './turn.ts';

test('no invariant is broken, and every fault and every outcome occurs', async () => {
  const result = await simulate({ seeds: [1, 400], faults: 'all', yieldTurn });
  expect(result.violations).toEqual([]);
  expect(result.runs).toBe(400);
  for (const kind of faultKinds) expect({ kind, count: result.faults[kind] }).not.toEqual({ kind, count: 0 });
  for (const [outcome, count] of Object.entries(result.byOutcome)) expect([outcome, count]).not.toEqual([outcome, 0]);
}, 240_000);

test('without faults every deployment is confirmed', async () => {
  const { byOutcome, violations } = await simulate({ seeds: [1, 60], faults: [], yieldTurn });
  expect(violations).toEqual([]);
  // A rollback that someone asked for ends as one.
  expect([byOutcome.halted, byOutcome.cancelled]).toEqual([0, 0]);
  expect(byOutcome.confirmed + byOutcome['rolled-back']).toBe(60);
});

test('the same seed is the same run', async () => {
  const journal = async () => gather(await simulateSeed(7, 'all', yieldTurn)).events;
  expect(await journal()).toEqual(await journal());
});

test('faults are only of the kinds that were asked for', async () => {
  const { faults } = await simulate({ seeds: [1, 60], faults: ['gate-fails', 'crash'], yieldTurn });
  expect(
    Object.entries(faults)
      .filter(([, count]) => count > 0)
      .map(([kind]) => kind),
  ).toEqual(['gate-fails', 'crash']);
});
