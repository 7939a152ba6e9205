import { rm } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { marker } from '../../model/test/settings.ts';
import { agent } from '../src/agent.ts';
import { status } from '../src/verbs/status.ts';
import { openRecords } from './records.ts';
import { bad, good, until } from './scenes.ts';

const id = '20260101-000000-ab12';
const since = '2026-01-01T00:00:00.000Z';
const gone = { agent: 'nowhere.1.1', deployment: id, since };

test('where nothing was deployed it says so, and that is no fault', async () => {
  await using records = await openRecords();
  const { exit, text, json } = await status.run({}, records.around);
  expect(exit).toBe(0);
  expect(text).toBe('shop in staging: nothing was deployed here yet; convoy deploy begins');
  expect(json).toMatchObject({ environments: [{ environment: 'staging', confirmations: 0, unfinished: null }] });
});

test('where an environment is reached is shown as the manifest says it', async () => {
  await using records = await openRecords();
  const url = 'https://staging.shop.example';
  const a = { provider: 'script', with: { deploy: 'true' } };
  await records.manifest({ version: 1, name: 'shop', environments: { staging: { url } }, services: { a } });
  await records.head({ ordinal: 1 });
  const { text, json } = await status.run({}, records.around);
  expect(text.split('\n').slice(0, 2)).toEqual(['shop in staging: 1 deployment confirmed', `  ${url}`]);
  expect(json).toMatchObject({ environments: [{ name: 'shop', environment: 'staging', url }] });
});

test('what is confirmed, since when, what is held and beneath what there is no way back', async () => {
  await using records = await openRecords();
  await records.head({
    ordinal: 3,
    markers: { catalog: marker('1'), orders: { ...marker('2'), deployment: id }, gone: marker('7') },
    holds: [{ service: 'orders', release: { version: '3' }, deployment: id, reason: 'slow\nvery' }],
    floors: [{ task: 'drop', deployment: id, services: ['catalog', 'orders'], ordinal: 2 }],
  });
  const { text, json } = await status.run({}, records.around);
  expect(text).toMatchInlineSnapshot(`
"shop in staging: 3 deployments confirmed
  catalog  1             since d-1
  orders   2             since 20260101-000000-ab12
  web      not deployed
  gone     7             since d-1
on hold
  orders  3  slow very
no way back beneath
  20260101-000000-ab12  catalog, orders (drop ran)"
`);
  expect(json).toMatchObject({
    environments: [{ services: { orders: { release: { version: '2' }, deployment: id }, web: null } }],
  });
});

test('an unfinished deployment: how far each service is, and what to do', async () => {
  await using records = await openRecords();
  const events = until(good().events, 'service.gated');
  await records.journal(events);
  await records.head({ ordinal: 1, unfinished: id, owner: gone });
  const { text, json } = await status.run({}, records.around);
  expect(text).toMatchInlineSnapshot(`
"shop in staging: 1 deployment confirmed
  catalog  not deployed
  orders   not deployed
  web      not deployed
unfinished 20260101-000000-ab12: deploy by ada
  catalog  1 → 2        gate
  orders   1 → 2        waits for catalog
  web      nothing → 2  waits for orders
  began and did not end: gate:candidate:catalog:1
  next: wait for the other machine, or take it over with convoy rollback
held by nowhere.1.1 since 2026-01-01T00:00:00.000Z; on another machine"
`);
  expect(json).toMatchObject({
    environments: [
      {
        owner: { process: 'elsewhere' },
        unfinished: {
          deployment: id,
          underway: ['gate:candidate:catalog:1'],
          services: { catalog: { mark: 'busy', words: 'gate', from: '1', to: '2' } },
        },
      },
    ],
  });
});

test('while its process runs it is under way, and nobody is told to resume', async () => {
  await using records = await openRecords();
  await records.journal(until(good().events, 'service.gated'));
  await records.head({ unfinished: id, owner: { agent, deployment: id, since } });
  const { text } = await status.run({}, records.around);
  expect(text).toContain(`under way ${id}`);
  expect(text).toContain(`held by ${agent} since ${since}; its process runs`);
  expect(text).not.toContain('resume');
});

test('a halt: its reason, and the question that a person has to answer', async () => {
  await using records = await openRecords();
  const events = until(good().events, 'service.gated');
  const { type: _, ...last } = events[0] as (typeof events)[number];
  const halted = { type: 'deployment.halted', code: 'UNKNOWN_EFFECT', subject: 'catalog', reason: 'nobody saw it' };
  await records.journal([
    ...events,
    { ...last, ...halted, id: 'e-99', order: [1, 99, 'a', events.length + 1] } as never,
  ]);
  await records.head({ unfinished: id });
  const { text } = await status.run({}, records.around);
  expect(text).toContain('halted (UNKNOWN_EFFECT): nobody saw it');
  expect(text).toContain('next: as the halt says');
});

test('on the way back: why', async () => {
  await using records = await openRecords();
  await records.journal(until(bad().events, 'service.rolled-back'));
  await records.head({ unfinished: id });
  const { text } = await status.run({}, records.around);
  expect(text).toMatch(/web +nothing → 2 +going back/);
  expect(text).toContain('taken back because checkout failed at check: the total is wrong');
  expect(text).toContain('next: convoy resume goes on taking it back');
});

test('a claim whose process died before its plan has nothing to show, and status changes nothing', async () => {
  await using records = await openRecords();
  await records.head({ unfinished: id });
  const first = await status.run({}, records.around);
  expect(first.text).toContain(`unfinished ${id}: it has not begun anything`);
  expect((await status.run({}, records.around)).json).toEqual(first.json);
});

test('a manifest that is broken meanwhile does not hide what is recorded', async () => {
  await using records = await openRecords();
  await records.head({ ordinal: 1, markers: { catalog: marker('1') } });
  await records.head({ ordinal: 1, markers: { catalog: marker('9') } }, 'production');
  await records.manifest('services: [');
  const { text } = await status.run({}, records.around);
  expect(text).toMatch(/staging: 1 deployment confirmed\n {2}catalog {2}1/);
  expect(text).toMatch(/production: 1 deployment confirmed\n {2}catalog {2}9/);
});

test('nor does one that is gone; where nothing is recorded either, it is missed', async () => {
  await using records = await openRecords();
  await rm(records.place.manifest);
  await expect(status.run({}, records.around)).rejects.toMatchObject({ code: 'MANIFEST_UNREADABLE' });
  await records.head({ ordinal: 1, markers: { catalog: marker('1') } });
  expect((await status.run({}, records.around)).text).toMatch(/staging: 1 deployment confirmed\n {2}catalog {2}1/);
});

test('an environment that nobody knows is a slip of the pen', async () => {
  await using records = await openRecords();
  await expect(status.run({ environment: 'stagin' }, records.around)).rejects.toMatchObject({
    code: 'UNKNOWN_ENVIRONMENT',
  });
});
