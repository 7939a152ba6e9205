import type { Settings } from '@convoy/model/settings';
import { describe, expect, test } from '@jest/globals';
import { service, settings, task } from '../../model/test/settings.ts';
import { play } from './table.ts';

const shop = (tasks: Settings['tasks'], services: Settings['services'] = { orders: service(['schema']) }) =>
  settings(services, { tasks });

describe('expand tasks', () => {
  test('run before their dependents and before nobody else', () => {
    const table = play(shop({ schema: task('expand') }, { orders: service(['schema']), web: service() }));
    expect(table.running).toEqual(['task:schema', 'deploy:web']);
    expect(table.ends('task:schema')).toEqual(['deploy:orders']);
  });

  test('wait for what they need themselves: tasks and services', () => {
    const tasks = { schema: task('expand', { needs: ['backup', 'store'] }), backup: task('expand') };
    const table = play(shop(tasks, { orders: service(['schema']), store: service() }));
    expect(table.running).toEqual(['task:backup', 'deploy:store']);
    expect(table.through('store')).not.toContain('task:schema');
    expect(table.ends('task:backup')).toEqual(['task:schema']);
    expect(table.ends('task:schema')).toEqual(['deploy:orders']);
  });

  test('those that have nothing to do with each other run at the same time', () => {
    const table = play(
      shop({ schema: task('expand'), cache: task('expand') }, { orders: service(['schema', 'cache']) }),
    );
    expect(table.running).toEqual(['task:cache', 'task:schema']);
    expect(table.ends('task:cache')).toEqual([]);
    expect(table.ends('task:schema')).toEqual(['deploy:orders']);
  });

  test('one that fails is a failed deploy of those that need it, and nothing of them began', () => {
    const table = play(shop({ schema: task('expand') }));
    table.fails('task:schema');
    expect(table.told('failure.detected')).toMatchObject([{ point: 'deploy', task: 'schema', code: 'BROKEN' }]);
    expect(table.order('deploy')).toEqual([]);
    expect(table.state.outcome).toBe('rolled-back');
  });

  test('those done stay done when everything goes back: nobody undoes them', () => {
    const table = play(shop({ schema: task('expand') }));
    table.ends('task:schema', 'deploy:orders');
    table.fails('gate:candidate:orders');
    table.all();
    expect(table.state.outcome).toBe('rolled-back');
    expect(table.begun).toEqual(['task:schema', 'deploy:orders', 'gate:candidate:orders', 'retire:orders']);
    expect(table.state.tasks).toEqual({ schema: 'f-schema' });
    expect(table.state.floors).toEqual([]);
  });

  test('those that nobody needs any more are not begun', () => {
    const of = shop(
      { schema: task('expand', { needs: ['store'] }) },
      { orders: service(['schema']), store: service() },
    );
    const table = play(of);
    table.fails('deploy:store');
    table.all();
    expect(table.order('task')).toEqual([]);
    expect(table.state.outcome).toBe('rolled-back');
  });
});

describe('contract tasks', () => {
  const drop = task('contract', { needs: ['orders'] });

  test('run after confirmation, not before', () => {
    const table = play(shop({ drop }, { orders: service([], { watchMs: 10 }), web: service() }));
    table.through('orders', 'web');
    expect(table.running).toEqual(['watch:orders']);
    expect(table.ends('watch:orders')).toEqual(['task:drop']);
    expect(table.state).toMatchObject({ confirmed: true, outcome: null });
    table.ends('task:drop');
    expect(table.state.outcome).toBe('confirmed');
  });

  test('run in the order of their needs', () => {
    const table = play(shop({ drop, purge: task('contract', { needs: ['drop'] }) }, { orders: service() }));
    table.through('orders');
    expect(table.running).toEqual(['task:drop']);
    expect(table.ends('task:drop')).toEqual(['task:purge']);
  });

  test('are not run when what they need went back', () => {
    const alone = { rollback: { on: ['gate'], scope: 'service', tolerates: [] } } as const;
    const table = play(shop({ drop }, { orders: service([], alone), web: service() }));
    table.ends('deploy:orders');
    table.fails('gate:candidate:orders');
    table.all();
    expect(table.state).toMatchObject({ confirmed: true, outcome: 'rolled-back', floors: [] });
    expect(table.order('task')).toEqual([]);
  });

  test('one that fails takes nothing back: it is halted, what is confirmed stays, and there is a floor', () => {
    const table = play(shop({ drop, purge: task('contract', { needs: ['drop'] }) }, { orders: service() }));
    table.through('orders');
    table.fails('task:drop');
    expect(table.state).toMatchObject({
      halted: { code: 'CONTRACT_FAILED', subject: 'drop' },
      markers: { orders: { release: { version: '2' } } },
      floors: [{ task: 'drop', services: ['orders'], ordinal: 2 }],
      decisions: [],
      outcome: null,
    });
    expect(table.running).toEqual([]);
  });

  test('it is tried again when a person says to go on', () => {
    const table = play(shop({ drop }, { orders: service() }));
    table.through('orders');
    table.fails('task:drop');
    expect(table.says({ type: 'deployment.resumed', actor: 'ada' })).toEqual(['task:drop:2']);
    table.ends('task:drop:2');
    expect(table.state.outcome).toBe('confirmed');
  });
});
