import type { Event } from '@convoy/model/events';
import { expect, test } from '@jest/globals';
import { createView } from '../src/view/create.ts';
import { bad, good, statesOf } from './scenes.ts';

type Env = Readonly<Record<string, string | undefined>>;

const show = (events: readonly Event[], { env = {}, openedAt = 0 }: { env?: Env; openedAt?: number } = {}): string => {
  let out = '';
  const view = createView({
    env,
    isTerminal: false,
    write: (text) => {
      out += text;
    },
    note: () => undefined,
    advise: (text) => text.replace('convoy resume', 'convoy resume --state-dir s'),
    clock: { now: () => openedAt, sleep: async () => undefined },
  });
  for (const [index, state] of statesOf(events).entries()) view.see(events[index] as Event, state);
  view.close();
  return out;
};

test('a deployment that goes well, line by line', () => {
  expect(show(good().events)).toMatchInlineSnapshot(`
"   +0.0 s  20260101-000000-ab12, asked by ada
   +0.0 s  deploy to staging: 3 services, 1 task, 1 check
             critical path: catalog → orders, 1.0 s at least
   +0.0 s    migrate              task begins
   +0.3 s    migrate              task done
   +0.3 s    catalog              deploy of 2 begins
   +1.8 s    catalog              2 deployed as a candidate
   +1.8 s    catalog              gate begins, limit 20.0 s
   +3.8 s    catalog              gate passed: because; 3 looks, p95 9 ms
   +3.8 s    catalog              2 serves
   +3.8 s    orders               deploy of 2 begins
   +5.3 s    orders               2 deployed as a candidate
   +5.3 s    orders               gate begins, limit 20.0 s
   +7.3 s    orders               gate passed: because; 3 looks, p95 9 ms
   +7.3 s    orders               2 serves
   +7.3 s    web                  deploy of 2 begins
   +7.3 s    orders               watched for 1.0 s
   +8.3 s    orders               watch passed: because; 3 looks, p95 9 ms
   +8.8 s    web                  2 deployed as a candidate
   +8.8 s    web                  gate begins, limit 20.0 s
  +10.8 s    web                  gate passed: because; 3 looks, p95 9 ms
  +10.9 s    web                  2 serves
  +10.9 s    checkout             check begins
  +11.7 s    checkout             check passed: because
  +11.7 s    orders               looked at once more, to be confirmed
  +12.7 s    orders               watch passed: because; 3 looks, p95 9 ms
  +12.7 s  confirmed: 3 services
  +12.7 s  confirmed in 12.7 s, critical path 12.7 s (× 1.00): migrate → catalog → orders → web → checkout
"
`);
});

test('one that goes back says why, in which order, and what it took', () => {
  expect(show(bad().events)).toMatchInlineSnapshot(`
"   +0.0 s  20260101-000000-ab12, asked by ada
   +0.0 s  deploy to staging: 3 services, 1 task, 1 check
             critical path: catalog → orders, 1.0 s at least
   +0.0 s    migrate              task begins
   +0.3 s    migrate              task done
   +0.3 s    catalog              deploy of 2 begins
   +1.8 s    catalog              2 deployed as a candidate
   +1.8 s    catalog              gate begins, limit 20.0 s
   +3.8 s    catalog              gate passed: because; 3 looks, p95 9 ms
   +3.8 s    catalog              2 serves
   +3.8 s    orders               deploy of 2 begins
   +5.3 s    orders               2 deployed as a candidate
   +5.3 s    orders               gate begins, limit 20.0 s
   +7.3 s    orders               gate passed: because; 3 looks, p95 9 ms
   +7.3 s    orders               2 serves
   +7.3 s    web                  deploy of 2 begins
   +7.3 s    orders               watched for 1.0 s
   +8.3 s    orders               watch passed: because; 3 looks, p95 9 ms
   +8.8 s    web                  2 deployed as a candidate
   +8.8 s    web                  gate begins, limit 20.0 s
  +10.8 s    web                  gate passed: because; 3 looks, p95 9 ms
  +10.9 s    web                  2 serves
  +10.9 s    checkout             check begins
  +11.7 s    checkout             FAILED at check (UNHEALTHY): the total is wrong
  +11.7 s  ROLLBACK, scope deployment: back in this order: web, orders, catalog
             checkout failed at check: the total is wrong
  +11.7 s    web                  goes back, 2 → nothing
  +11.7 s    web                  2 is taken away
  +11.7 s    orders               goes back, 2 → 1
  +11.7 s    orders               1 serves again
  +11.7 s    catalog              goes back, 2 → 1
  +11.7 s    orders               gate of the restored release begins, limit 20.0 s
  +11.8 s    catalog              1 serves again
  +11.8 s    catalog              gate of the restored release begins, limit 20.0 s
  +13.7 s    orders               gate passed: because; 3 looks, p95 9 ms
  +13.8 s    catalog              gate passed: because; 3 looks, p95 9 ms
  +13.8 s  rolled-back in 13.8 s, critical path 13.8 s (× 1.00): migrate → catalog → orders → web → checkout
"
`);
});

test('without a terminal there is no colour, unless it is forced', () => {
  const { events } = good();
  expect(show(events)).not.toContain('\x1b');
  expect(show(events, { env: { FORCE_COLOR: '1' } })).toContain('\x1b[32m');
  expect(show(events, { env: { FORCE_COLOR: '0' } })).not.toContain('\x1b');
  expect(show(events, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).toContain('\x1b[32m');
});

test('what a resume finds in the journal is summed up in one line', () => {
  const { events } = good();
  const half = events.findIndex(({ type }) => type === 'service.shifted') + 1;
  const openedAt = Date.parse(events[half]?.at ?? '') + 1;
  const at = new Date(openedAt).toISOString();
  const lines = show([...events.slice(0, half), ...events.slice(half).map((event) => ({ ...event, at }))], {
    openedAt,
  });
  expect(lines.split('\n')[0]).toContain('20260101-000000-ab12 goes on: 1 of 3 services serving, 1 begun');
  expect(lines).not.toContain('catalog              deploy');
  expect(lines).toContain('orders               deploy of 2 begins');
});

test('a reason can neither forge a line nor move a cursor', () => {
  const out = show(bad('broken\n+0.0 s  finished\x1b[2J\r\u2028\x07').events);
  expect(out).toContain('broken +0.0 s finished');
  expect(out).not.toContain('[2J');
  expect([...out].filter((one) => (one < ' ' && one !== '\n') || one === '\u2028')).toEqual([]);
});

test('what a line advises is completed', () => {
  const [first] = good().events as [Event];
  const halted = {
    ...first,
    type: 'deployment.halted',
    code: 'UNKNOWN_EFFECT',
    reason: 'look, then convoy resume',
  } as Event;
  expect(show([...good().events.slice(0, 2), halted])).toContain('look, then convoy resume --state-dir s\n');
});
