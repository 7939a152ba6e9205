import { stripVTControlCharacters } from 'node:util';
import type { Event } from '@convoy/model/events';
import type { State } from '@convoy/model/state';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { service, settings } from '../../model/test/settings.ts';
import { frameOf, type Size } from '../src/view/frame.ts';
import { paintOf } from '../src/view/paint.ts';
import { createTimes } from '../src/view/times.ts';
import { success, verdict } from './acting.ts';
import { bad, good, type Scene, scene, statesOf, until } from './scenes.ts';

const plainPaint = paintOf(false);

const frame = (events: readonly Event[], size: Size, laterMs = 0, paint = plainPaint): string[] => {
  const times = createTimes();
  for (const event of events) times.see(event);
  const now = Date.parse(events.at(-1)?.at ?? '') + laterMs;
  return frameOf(statesOf(events).at(-1) as State, times, now, size, paint);
};

/** Ten columns of services, each needing the one above it; `broken` fails its gate. */
const many = (count: number, broken?: string): Scene =>
  scene({
    of: settings(
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          `service-${index}`,
          service(index > 9 ? [`service-${index - 10}`] : []),
        ]),
      ),
    ),
    report: (command) => {
      const fact = success(command);
      return fact.type === 'service.gated' && fact.service === broken ? { ...fact, verdict: verdict('failed') } : fact;
    },
  });

const wide = { columns: 100, rows: 24 };
const narrow = { columns: 40, rows: 24 };

test('in the middle, on 100 columns', () => {
  const { events } = good();
  const gating = events.findIndex((event) => event.type === 'command.started' && event.command.type === 'gate');
  expect(frame(events.slice(0, gating + 1), wide, 7000).join('\n')).toMatchInlineSnapshot(`
"deploy to staging, 1 of 5 done, 20260101-000000-ab12
✓ migrate  task         done                                                                   0.3 s
▸ catalog  1 → 2        ████░░░░░░ gate 7.0 s of 20.0 s                                        8.5 s
· orders   1 → 2        waits for catalog
· web      nothing → 2  waits for orders
· checkout check        waits
8.8 s  critical path catalog → orders"
`);
  expect(frame(until(events, 'deployment.confirmed'), wide).join('\n')).toMatchInlineSnapshot(`
"deploy to staging, 5 of 5 done, 20260101-000000-ab12
✓ migrate  task         done                                                                   0.3 s
✓ catalog  1 → 2        serving                                                                3.5 s
✓ orders   1 → 2        serving, watched                                                       8.8 s
✓ web      nothing → 2  serving                                                                3.5 s
✓ checkout check        passed                                                                 0.8 s
12.7 s  critical path catalog → orders"
`);
});

test('in the middle, on 40 columns', () => {
  expect(frame(until(good().events, 'service.shifted'), narrow).join('\n')).toMatchInlineSnapshot(`
"deploy to staging, 1 of 5 done, 2026010…
✓ migrate  done                    0.3 s
▸ catalog  shifting                3.5 s
· orders   waits for catalog
· web      waits for orders
· checkout waits
3.8 s  critical path catalog → orders"
`);
});

test('on the way back it says why', () => {
  const events = bad('the total is wrong and this reason is far too long for a narrow terminal').events;
  expect(frame(until(events, 'deployment.finished'), wide).join('\n')).toMatchInlineSnapshot(`
"deploy to staging, 1 of 5 done, 3 back, 1 failed, 20260101-000000-ab12
✓ migrate  task         done                                                                   0.3 s
↶ catalog  1 → 2        taken back, healthy                                                   13.5 s
↶ orders   1 → 2        taken back, healthy                                                    9.9 s
↶ web      nothing → 2  taken back                                                             4.4 s
✗ checkout check        failed                                                                 0.8 s
! checkout failed at check: the total is wrong and this reason is far too long for a narrow terminal
13.8 s  critical path catalog → orders"
`);
  expect(frame(until(events, 'service.rolled-back'), narrow).join('\n')).toMatchInlineSnapshot(`
"deploy to staging, 1 of 5 done, 3 back,…
✓ migrate  done                    0.3 s
↶ catalog  waits to go back        3.5 s
↶ orders   waits to go back        4.5 s
↶ web      going back              4.3 s
✗ checkout failed                  0.8 s
! checkout failed at check: the total i…
11.7 s  critical path catalog → orders"
`);
});

test('more services than rows: what is done and what waits is counted', () => {
  const { events } = many(60);
  const half = events.slice(
    0,
    events.findIndex((event) => event.type === 'service.shifted' && event.service === 'service-25'),
  );
  expect(frame(half, { columns: 60, rows: 16 }).join('\n')).toMatchInlineSnapshot(`
"deploy to staging, 25 of 60 done, 20260101-000000-ab12
▸ service-25 shifting                                  3.5 s
▸ service-26 shifting                                  3.5 s
▸ service-27 shifting                                  3.5 s
▸ service-28 shifting                                  3.5 s
▸ service-29 shifting                                  3.5 s
▸ service-30 deploying                                 0.0 s
▸ service-31 deploying                                 0.0 s
▸ service-32 deploying                                 0.0 s
▸ service-33 deploying                                 0.0 s
▸ service-34 deploying                                 0.0 s
· service-35 waits for service-25
✓ 25 others done
· 24 others waiting
10.6 s  critical path service-0 → service-10 → service-20 →…"
`);
});

const scenes = [good(), bad(), many(40), many(30, 'service-20')];

test('never wider than the terminal and always a line less high, at any moment', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...scenes),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.record({ columns: fc.integer({ min: 30, max: 200 }), rows: fc.integer({ min: 10, max: 60 }) }),
      ({ events }, part, size) => {
        const lines = frame(events.slice(0, 2 + Math.floor(part * (events.length - 2))), size);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(size.columns);
        expect(lines.length).toBeLessThan(size.rows);
      },
    ),
  );
});

test('a row counted is a row not shown: nobody is lost', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 10, max: 60 }), (at, rows) => {
      const { events } = scenes[2] as Scene;
      const lines = frame(events.slice(0, 2 + (at % (events.length - 2))), { columns: 100, rows });
      const counted = lines.flatMap((line) => /^. (\d+) others? /.exec(line)?.[1] ?? []).map(Number);
      const shown = lines.filter((line) => /^. service-/.test(line)).length;
      expect(shown + counted.reduce((sum, count) => sum + count, 0)).toBe(40);
    }),
  );
});

test('colour only says again what signs and words say', () => {
  const events = until(bad().events, 'deployment.finished');
  const tinted = frame(events, wide, 0, paintOf(true)).join('\n');
  expect(tinted).toContain('\x1b[');
  expect(stripVTControlCharacters(tinted)).toBe(frame(events, wide).join('\n'));
});
