import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { check, service, settings } from '../../model/test/settings.ts';
import { deployments } from './deployments.ts';
import { playOut } from './playing.ts';
import { play } from './table.ts';

const checked = { checks: { all: check() } };
const recreate = { strategy: 'recreate' } as const;

describe('it starts in the exact reverse order of the shifts', () => {
  test('the order in which they came, not the order of names or stages', () => {
    const table = play(settings({ a: service(), b: service(), c: service() }, checked));
    table.through('b', 'c', 'a');
    expect(table.fails('check:all')).toEqual(['rollback:a', 'rollback:c', 'rollback:b']);
  });

  test('who needs nobody does not wait for the one before it to end', () => {
    const table = play(settings({ a: service(), b: service() }, checked));
    table.through('a', 'b');
    table.fails('check:all');
    expect(table.running).toEqual(['rollback:b', 'rollback:a']);
  });

  test('each starts once the switches of its dependents are done', () => {
    const table = play(settings({ a: service(), b: service(['a']), c: service(['b']) }, checked));
    table.through('a', 'b', 'c');
    expect(table.fails('check:all')).toEqual(['rollback:c']);
    expect(table.ends('rollback:c')).toContain('rollback:b');
    expect(table.ends('rollback:b')).toContain('rollback:a');
  });

  test('nobody overtakes who is still waiting, though nothing but the order holds it', () => {
    const table = play(settings({ early: service(), a: service(), b: service(['a']) }, checked));
    table.through('early', 'a', 'b');
    expect(table.fails('check:all')).toEqual(['rollback:b']);
    expect(table.ends('rollback:b')).toEqual(['rollback:a', 'rollback:early', 'gate:restored:b']);
  });

  test('what was touched and never said to have shifted goes first: it is the latest', () => {
    const table = play(settings({ a: service(), b: service([], recreate) }));
    table.through('a');
    expect(table.fails('deploy:b')).toEqual(['rollback:b', 'rollback:a']);
  });

  test('a candidate without traffic is no switch: it is taken away when users are served again', () => {
    const table = play(settings({ a: service(), b: service(['a']) }));
    table.through('a');
    table.ends('deploy:b');
    expect(table.fails('gate:candidate:b')).toEqual(['rollback:a']);
    expect(table.ends('rollback:a')).toEqual(['gate:restored:a', 'retire:b']);
    table.all();
    expect(table.state.outcome).toBe('rolled-back');
  });
});

describe('a switch never waits for the gate of another restored release', () => {
  test('its dependents need only have switched', () => {
    const table = play(settings({ a: service(), b: service(['a']) }, checked));
    table.through('a', 'b');
    table.fails('check:all');
    table.ends('rollback:b');
    expect(table.running).toEqual(['rollback:a', 'gate:restored:b']);
  });

  test('but one that fails its gate stops those not yet started, and the rest ends what it does', () => {
    const table = play(settings({ a: service(), b: service(['a']), c: service(['b']) }, checked));
    table.through('a', 'b', 'c');
    table.fails('check:all');
    table.ends('rollback:c');
    expect(table.running).toEqual(['rollback:b', 'gate:restored:c']);
    expect(table.fails('gate:restored:c')).toEqual([]);
    expect(table.state.halted).toMatchObject({ code: 'ROLLBACK_FAILED', subject: 'c' });
    expect(table.ends('rollback:b')).toEqual([]);
    expect(table.order('rollback')).toEqual(['c', 'b']);
    expect(table.state.outcome).toBeNull();
  });
});

describe('the order is known only when nothing switches any more', () => {
  test('a shift under way is waited for, and goes back first', () => {
    const table = play(settings({ a: service(), b: service() }));
    table.ends('deploy:a', 'deploy:b', 'gate:candidate:a');
    expect(table.fails('gate:candidate:b')).toEqual([]);
    expect(table.told('rollback.decided')).toEqual([]);
    expect(table.ends('shift:a')).toEqual(['rollback:a']);
  });

  test('no deploy is waited for, it may take long: one that users may meet goes back once it has ended', () => {
    const table = play(settings({ a: service([], { watchMs: 10 }), b: service([], recreate), c: service() }));
    table.through('a');
    expect(table.fails('watch:a')).toEqual(['rollback:a']);
    table.ends('rollback:a');
    expect(table.running.toSorted()).toEqual(['deploy:b', 'deploy:c', 'gate:restored:a']);
    expect(table.ends('deploy:b')).toEqual(['rollback:b']);
    table.all();
    expect(table.state.outcome).toBe('rolled-back');
  });

  test('but what it needs stays until it is back', () => {
    const table = play(settings({ a: service([], { watchMs: 10 }), b: service(['a'], recreate) }));
    table.through('a');
    expect(table.fails('watch:a')).toEqual([]);
    expect(table.fails('deploy:b')).toEqual(['rollback:b']);
    expect(table.ends('rollback:b')).toContain('rollback:a');
  });
});

test('whatever failed in whatever deployment: rollbacks begin in the exact reverse of the shifts', () => {
  let several = 0;
  fc.assert(
    fc.property(deployments(), (deployment) => {
      const table = playOut(deployment);
      fc.pre(table.told('rollback.decided').length === 1);
      const { shifted } = table.state;
      const order = table.order('rollback').filter((name) => shifted.includes(name));
      expect(order).toEqual(shifted.filter((name) => order.includes(name)).reverse());
      if (order.length > 2) several += 1;
    }),
    { numRuns: 200 },
  );
  expect(several).toBeGreaterThan(0);
});

test('and none begins while a service that needs it, and goes back too, has not switched', () => {
  fc.assert(
    fc.property(deployments(), (drawn) => {
      const { services } = drawn.settings;
      const table = playOut({ ...drawn, settings: { ...drawn.settings, shift: 'each' } });
      const open = new Set<string>();
      for (const event of table.events) {
        if (event.type === 'rollback.decided') for (const { service } of event.undo) open.add(service);
        if (event.type === 'service.rolled-back') open.delete(event.service);
        if (event.type !== 'command.started' || event.command.type !== 'rollback') continue;
        const { service } = event.command;
        expect([...open].filter((other) => services[other]?.needs.includes(service))).toEqual([]);
      }
    }),
    { numRuns: 200 },
  );
});

test('over two decisions too: what shifted later starts before what still waits from the first', () => {
  const alone = (scope: 'service' | 'dependents') =>
    ({ watchMs: 10, rollback: { on: ['watch'], scope, tolerates: [] } }) as const;
  const table = play(
    settings({ a: service([], alone('dependents')), b: service([], alone('service')), x: service(['a']) }),
  );
  table.through('a', 'b', 'x');
  expect(table.fails('watch:a')).toEqual(['rollback:x']);
  expect(table.fails('watch:b')).toEqual([]);
  expect(table.ends('rollback:x').slice(0, 2)).toEqual(['rollback:b', 'rollback:a']);
});
