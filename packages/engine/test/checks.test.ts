import type { Command } from '@convoy/model/commands';
import { describe, expect, test } from '@jest/globals';
import { check, service, settings } from '../../model/test/settings.ts';
import { failure } from './commands.ts';
import { play } from './table.ts';

const three = { api: service(), web: service(['api']), other: service() };

describe('an integration check', () => {
  test('runs after the shift of all that it needs, and waits for nobody else', () => {
    const table = play(settings(three, { checks: { checkout: check('web', 'api') } }));
    expect(table.through('api')).not.toContain('check:checkout');
    table.ends('deploy:web', 'gate:candidate:web');
    expect(table.ends('shift:web')).toEqual(['check:checkout']);
    expect(table.running).toEqual(['deploy:other', 'check:checkout']);
  });

  test('without needs it spans everything', () => {
    const table = play(settings(three, { checks: { all: check() } }));
    table.through('api', 'web');
    expect(table.running).toEqual(['deploy:other']);
    expect(table.through('other')).toContain('check:all');
  });

  test('holds the confirmation back until it has passed', () => {
    const table = play(settings({ api: service() }, { checks: { all: check() } }));
    table.through('api');
    expect(table.state.confirmed).toBe(false);
    table.ends('check:all');
    expect(table.state).toMatchObject({ confirmed: true, outcome: 'confirmed' });
  });

  test('runs once', () => {
    const table = play(settings(three, { checks: { first: check('api'), all: check() } }));
    table.all();
    expect(table.order('check')).toEqual(['first', 'all']);
  });

  test('one that fails takes back all that shifted, the newest first', () => {
    const table = play(settings(three, { checks: { all: check() } }));
    table.through('api', 'other', 'web');
    expect(table.fails('check:all')).toEqual(['rollback:web', 'rollback:other']);
    expect(table.ends('rollback:web')).toEqual(['rollback:api', 'gate:restored:web']);
    table.all();
    expect(table.told('failure.detected')).toMatchObject([{ point: 'check', check: 'all', code: 'FAILED' }]);
    expect(table.state.outcome).toBe('rolled-back');
  });

  test('is given up when what it needs goes back, and its late answer is not waited for', () => {
    const table = play(settings(three, { checks: { some: check('api') } }));
    table.through('api');
    table.ends('deploy:web', 'deploy:other');
    table.fails('gate:candidate:other');
    expect(table.told('command.abandoned').map(({ key }) => key)).toContain('check:some:1');
    expect(table.running).not.toContain('check:some');
  });

  describe('of which one service went back alone', () => {
    const alone = {
      watchMs: 10,
      rollback: { on: ['gate', 'watch', 'check'], scope: 'service', tolerates: [] },
    } as const;
    const of = settings({ api: service(), lost: service([], alone) }, { checks: { all: check('api', 'lost') } });

    test('is run over what stays, so that nothing is confirmed unmeasured', () => {
      const table = play(of);
      table.ends('deploy:lost');
      table.fails('gate:candidate:lost');
      table.through('api');
      expect(table.running).toContain('check:all');
      table.fails('check:all');
      table.all();
      expect(table.state.markers).toMatchObject({ api: { ordinal: 1 }, lost: { ordinal: 1 } });
    });

    test('is run again when it had passed before: that was another combination', () => {
      const table = play(of);
      table.through('api', 'lost');
      table.ends('check:all');
      expect(table.fails('watch:lost')).toEqual(['rollback:lost']);
      expect(table.ends('rollback:lost')).toEqual(['gate:restored:lost']);
      expect(table.ends('gate:restored:lost')).toEqual(['check:all:2']);
      table.all();
      expect(table.order('check')).toEqual(['all', 'all']);
      expect(table.state).toMatchObject({ confirmed: true, markers: { api: { ordinal: 2 }, lost: { ordinal: 1 } } });
    });

    test('that is under way is given up, and begun again once all is in place', () => {
      const table = play(of);
      table.through('api', 'lost');
      expect(table.fails('watch:lost')).toEqual(['rollback:lost']);
      expect(table.running).toEqual(['rollback:lost']);
      table.ends('rollback:lost');
      expect(table.ends('gate:restored:lost')).toEqual(['check:all:2']);
    });

    test('that is red over what stays too is a failure of its own, though one before was answered', () => {
      const watched = { watchMs: 10, rollback: { on: ['watch'], scope: 'service', tolerates: [] } } as const;
      const table = play(
        settings({ api: service([], watched), lost: service([], watched) }, { checks: { all: check('api', 'lost') } }),
      );
      table.through('api', 'lost');
      const red = (name: string) => failure(table.state.running[name]?.command as Command);
      table.says(red('check:all:1'), red('watch:lost:1'));
      expect(table.told('rollback.decided')[0]?.affected).toEqual(['lost']);
      table.ends('rollback:lost', 'gate:restored:lost');
      table.fails('check:all:2');
      table.all();
      expect(table.state.halted).toMatchObject({ code: 'ROLLBACK_NOT_WANTED', subject: 'all' });
      expect(table.state.confirmed).toBe(false);
    });
  });

  test('that cannot be run at all is a failure like a red one', () => {
    const table = play(settings({ api: service() }, { checks: { all: check() } }));
    table.through('api');
    table.waits(1000 + 60_000);
    expect(table.told('failure.detected')).toMatchObject([{ point: 'check', check: 'all', code: 'TIMEOUT' }]);
    expect(table.running).toEqual(['rollback:api']);
  });
});
