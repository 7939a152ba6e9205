import { rm, writeFile } from 'node:fs/promises';
import { historyOf, toldOf } from '@convoy/judge/risk/past';
import type { Event } from '@convoy/model/events';
import type { FreezeSettings } from '@convoy/model/freeze';
import type { Plan } from '@convoy/model/plan';
import { expect, test } from '@jest/globals';
import { deploymentsDir, toldFile } from '../src/folders.ts';
import { riskOfPlan } from '../src/risk.ts';
import { toldIn } from '../src/told.ts';
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
  const journals = [good(at(1)).events, bad('wrong', at(2)).events, until(good(at(3)).events, 'service.shifted')];
  const history = historyOf(journals.map(toldOf));
  expect(history).toMatchObject([
    { at: expect.any(Number), services: ['catalog', 'orders', 'web'], first: 1, tasks: 1, failed: false, blamed: [] },
    { failed: true, blamed: expect.arrayContaining(['web', 'orders']) },
  ]);
  expect(history[0]?.early).toBeCloseTo(1 / 3);
  expect(new Date(history[1]?.at ?? 0).toISOString()).toContain('2026-01-02');
});

test('what was taken back later failed as well, and only that', () => {
  const [first, second] = [good(at(1)).events, good(at(2)).events];
  const history = historyOf([first, second, takenBack(second, ['web'])].map(toldOf));
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

test('a freeze window says by which clocks people live', async () => {
  await using records = await openRecords();
  for (let day = 1; day <= 24; day += 1) {
    // At 14 o'clock in UTC it is night in Tokyo.
    const from = Date.UTC(2026, 0, day, day % 3 === 0 ? 14 : 7);
    await records.journal((day % 3 === 0 ? bad('wrong', { ...at(day), from }) : good({ ...at(day), from })).events);
  }
  const { json } = await plan.run(inputs, records.around);
  const said = async (timezone: string) => {
    const freeze: FreezeSettings[] = [
      { written: '', timezone, times: { kind: 'dates', from: '2020-01-01T00:00', to: '2020-01-02T00:00' } },
    ];
    const now = Date.UTC(2026, 0, 26, 14);
    const settings = { environment: 'staging', freeze };
    const risk = await riskOfPlan(records.place, settings, (json as { plan: Plan }).plan, now, () => undefined);
    return risk?.reasons.map(({ words }) => words).filter((words) => words.includes("o'clock"));
  };
  expect(await said('Asia/Tokyo')).toEqual(["23 o'clock (Asia/Tokyo)"]);
  expect(await said('UTC')).toEqual([]);
});

test('a damaged journal keeps no plan from being made: it is passed over', async () => {
  await using records = await openRecords();
  await records.journal(bad('wrong', at(1)).events);
  await records.journal(good(at(2)).events.toReversed());
  const { json } = await plan.run(inputs, records.around);
  expect(json).toMatchObject({ risk: { deployments: 1 } });
});

test('what has ended is read once, and a long history little by little', async () => {
  await using records = await openRecords();
  for (let day = 1; day <= 28; day += 1) await records.journal(good(at(day)).events);
  for (let day = 32; day <= 49; day += 1) await records.journal(good(at(day)).events);
  await records.journal(until(good(at(60)).events, 'service.shifted'));
  const counts = async () => {
    const told = await toldIn(records.place, 'staging');
    return [told.length, historyOf(told).length];
  };
  expect(await counts()).toEqual([40, 39]);
  expect(await counts()).toEqual([47, 46]);
  await rm(deploymentsDir(records.place, 'staging'), { recursive: true });
  await records.journal(bad('wrong', at(1)).events);
  expect(historyOf(await toldIn(records.place, 'staging'))).toMatchObject([{ failed: false }]);
  await writeFile(toldFile(records.place, 'staging'), 'nothing of ours');
  expect(historyOf(await toldIn(records.place, 'staging'))).toMatchObject([{ failed: true }]);
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
