import { expect, test } from '@jest/globals';
import { timeline } from '../src/verbs/timeline.ts';
import { openRecords } from './records.ts';
import { bad, good, shop, until } from './scenes.ts';

const later = { deployment: '20260102-000000-cd34', from: Date.parse('2026-01-02T00:00:00.000Z') };

test('a table, a chart and the critical path', async () => {
  await using records = await openRecords();
  await records.journal(good().events);
  const { exit, text, json } = await timeline.run({}, records.around);
  expect(exit).toBe(0);
  expect(text).toMatchInlineSnapshot(`
"20260101-000000-ab12: deploy to staging, confirmed in 12.7 s, × 1.00 of its critical path
begun 2026-01-01T00:00:00.000Z

  migrate     +0.0 s   300 ms  task 300 ms
  catalog     +0.3 s    3.5 s  deploy 1.5 s, gate 2.0 s, shift 20 ms
  orders      +3.8 s    8.8 s  deploy 1.5 s, gate 2.0 s, shift 20 ms, watch 1.0 s, watch 1.0 s
  web         +7.3 s    3.5 s  deploy 1.5 s, gate 2.0 s, shift 20 ms
  checkout   +10.9 s   800 ms  check 800 ms

            0                                                                                 12.7 s
  migrate   ttt
  catalog     dddddddddddgggggggggggggs
  orders                              dddddddddddgggggggggggggsswwwwww                       wwwwwww
  web                                                          dddddddddddgggggggggggggs
  checkout                                                                             ccccccc
  d deploy  g gate  s shift  w watch  c check  t task  ! failed

critical path 12.7 s: migrate task 300 ms → catalog deploy 1.5 s → catalog gate 2.0 s
  → catalog shift 20 ms → orders deploy 1.5 s → orders gate 2.0 s → orders shift 20 ms
  → web deploy 1.5 s → web gate 2.0 s → web shift 20 ms → checkout check 800 ms → orders watch 1.0 s"
`);
  expect(json).toMatchObject({ outcome: 'confirmed', ratio: 1, makespanMs: 12660 });
});

test('what failed, and how long it took to see it and to go back, on 40 columns', async () => {
  await using records = await openRecords();
  await records.journal(bad().events);
  const { text } = await timeline.run({}, { ...records.around, env: { COLUMNS: '40' } });
  expect(text).toMatchInlineSnapshot(`
"20260101-000000-ab12: deploy to staging, rolled-back in 13.8 s, × 1.00 of its critical path
begun 2026-01-01T00:00:00.000Z

  migrate     +0.0 s   300 ms  task 300 ms
  catalog     +0.3 s   13.5 s  deploy 1.5 s,
                    gate 2.0 s,
                    shift 20 ms,
                    rollback 40 ms,
                    re-gate 2.0 s
  orders      +3.8 s    9.9 s  deploy 1.5 s,
                    gate 2.0 s,
                    shift 20 ms,
                    watch 1.0 s,
                    rollback 40 ms,
                    re-gate 2.0 s
  web         +7.3 s    4.4 s  deploy 1.5 s,
                    gate 2.0 s,
                    shift 20 ms,
                    rollback 40 ms
  checkout   +10.9 s   800 ms  check 800 ms FAILED

            0                     13.8 s
  migrate   t
  catalog   ddddgggs               brrrr
  orders           ddddgggsww      brrrr
  web                     ddddggggsb
  checkout                        c!
  d deploy  g gate  s shift  w watch  c check  t task  b rollback  r re-gate  ! failed

critical path 13.8 s: migrate task 300 ms
  → catalog deploy 1.5 s
  → catalog gate 2.0 s
  → catalog shift 20 ms
  → orders deploy 1.5 s
  → orders gate 2.0 s
  → orders shift 20 ms
  → web deploy 1.5 s → web gate 2.0 s
  → web shift 20 ms
  → checkout check 800 ms
  → web rollback 40 ms
  → orders rollback 40 ms
  → catalog rollback 40 ms
  → catalog re-gate 2.0 s
failed
  checkout check: the total is wrong
taken back
  because checkout failed at check: the total is wrong
  fault of checkout at +11.7 s, decided 0 ms later
  web, orders, catalog: last switch 120 ms after the decision"
`);
});

test('the newest that moved something, or the one that is named', async () => {
  await using records = await openRecords();
  await records.journal(good().events);
  await records.journal(bad('wrong', later).events);
  const nothing = good({ of: { ...shop, services: {}, tasks: {}, checks: {} }, deployment: '20260103-000000-ef56' });
  await records.journal(until(nothing.events, 'deployment.finished'));
  expect((await timeline.run({}, records.around)).json).toMatchObject({ deployment: later.deployment });
  const named = await timeline.run({ deployment: '20260101-000000-ab12' }, records.around);
  expect(named.json).toMatchObject({ deployment: '20260101-000000-ab12', outcome: 'confirmed' });
});

test('one that is not finished shows what is open', async () => {
  await using records = await openRecords();
  await records.journal(until(good().events, 'service.gated'));
  const { text } = await timeline.run({}, records.around);
  expect(text).toContain('not finished after 1.8 s');
  expect(text).toContain('deploy 1.5 s, gate not ended');
  expect(text).toMatch(/web +not begun/);
});

test('without any deployment, or with an unknown one, it says what to do', async () => {
  await using records = await openRecords();
  await expect(timeline.run({}, records.around)).rejects.toMatchObject({ code: 'UNKNOWN_DEPLOYMENT' });
  await records.journal(good().events);
  const unknown = timeline.run({ deployment: 'nope' }, records.around);
  await expect(unknown).rejects.toMatchObject({
    code: 'UNKNOWN_DEPLOYMENT',
    message: /newest is 20260101-000000-ab12/,
  });
});
