import { historyOf } from '@convoy/judge/risk/past';
import type { Event } from '@convoy/model/events';
import type { Plan } from '@convoy/model/plan';
import { expect, test } from '@jest/globals';
import { plan } from '../src/verbs/plan.ts';
import { openRecords } from './records.ts';
import { bad, good, until } from './scenes.ts';

const at = (day: number) => ({
  deployment: `202601${String(day).padStart(2, '0')}-000000-ab12`,
  from: Date.UTC(2026, 0, day),
});

/** A rollback of what a deployment brought, as its own journal has it. */
const takenBack = (events: readonly Event[], services: readonly string[]): readonly Event[] =>
  events.flatMap((event) => {
    if (event.type !== 'deployment.planned') return [];
    const undo = event.plan.steps.filter(({ service }) => services.includes(service));
    const back = undo.map(({ service, from, to }) => ({ service, from: to, to: from }));
    return [{ ...event, plan: { ...event.plan, operation: 'rollback' as const, steps: [], undo: back } }];
  });

test('a journal tells what was deployed, whether it failed, and whose failure it was', () => {
  const history = historyOf([
    good(at(1)).events,
    bad('wrong', at(2)).events,
    until(good(at(3)).events, 'service.shifted'),
  ]);
  expect(history).toMatchObject([
    { at: expect.any(Number), services: ['catalog', 'orders', 'web'], first: 1, tasks: 1, failed: false, blamed: [] },
    { failed: true, blamed: expect.arrayContaining(['web', 'orders']) },
  ]);
  expect(history[0]?.early).toBeCloseTo(1 / 3);
  expect(new Date(history[1]?.at ?? 0).toISOString()).toContain('2026-01-02');
});

test('what was taken back later failed as well, and only that', () => {
  const [first, second] = [good(at(1)).events, good(at(2)).events];
  const history = historyOf([first, second, takenBack(second, ['web'])]);
  expect(history.map(({ failed, blamed }) => [failed, blamed])).toEqual([
    [false, []],
    [true, ['web']],
  ]);
});

const inputs = { version: ['catalog=9', 'orders=9', 'web=9'] };

test('the plan shows the risk with its reasons, as text, JSON and Markdown', async () => {
  await using records = await openRecords();
  const nothing = await plan.run(inputs, records.around);
  expect(nothing.text).toMatch(/^risk: \d+ % that something of it fails \(\d+ % to \d+ %; no deployment is known yet/m);
  for (let day = 1; day <= 24; day += 1)
    await records.journal((day % 4 === 0 ? bad('wrong', at(day)) : good(at(day))).events);
  const { text, json, markdown } = await plan.run(inputs, records.around);
  expect(text).toMatch(
    /^risk: \d+ % .*; learnt from 24 deployments, 6 of which failed\)\n( {2}.+: odds × \d\.\d\d\n){1,3}/m,
  );
  expect(json).toMatchObject({
    risk: { deployments: 24, failures: 6, interval: [expect.any(Number), expect.any(Number)] },
  });
  expect(markdown).toContain('- risk: ');
  expect(markdown).toMatch(/^ {2}- .+: odds × /m);
});

test('a damaged journal keeps no plan from being made: it is passed over', async () => {
  await using records = await openRecords();
  await records.journal(bad('wrong', at(1)).events);
  await records.journal(good(at(2)).events.toReversed());
  const { json } = await plan.run(inputs, records.around);
  expect(json).toMatchObject({ risk: { deployments: 1 } });
});

test('where nothing is deployed there is no risk', async () => {
  await using records = await openRecords();
  const { json: before } = await plan.run(inputs, records.around);
  const steps = (before as { plan: Plan }).plan.steps;
  const markers = Object.fromEntries(
    steps.map(({ service, to }) => [service, { release: to, deployment: 'd', ordinal: 1 }]),
  );
  await records.head({ markers, ordinal: 1 });
  const { text, json } = await plan.run(inputs, records.around);
  expect(json).toMatchObject({ plan: { steps: [] }, risk: null });
  expect(text).not.toContain('risk');
});
