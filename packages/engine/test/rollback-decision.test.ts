import { answer } from '@convoy/engine/controls';
import { buildRollback } from '@convoy/model/rollback-planner';
import { describe, expect, test } from '@jest/globals';
import { able, base, check, marker, service, settings } from '../../model/test/settings.ts';
import { play, playPlan } from './table.ts';

const two = settings({ api: service(), web: service(['api']) }, { checks: { all: check() } });

describe('a rollback', () => {
  test('is fixed before its first switch: exactly this, in this order, back to what was', () => {
    const table = play(two, { base: base({ markers: { api: marker('1') } }) });
    table.through('api', 'web');
    table.fails('check:all');
    const at = (type: string) => table.events.findIndex((event) => event.type === type);
    expect(table.told('rollback.decided')[0]?.undo).toEqual([
      { service: 'web', from: { version: '2' }, to: null },
      { service: 'api', from: { version: '2' }, to: { version: '1' } },
    ]);
    expect(at('rollback.decided')).toBeLessThan(
      table.events.findIndex(({ type, ...event }) => 'command' in event && event.command.type === 'rollback'),
    );
  });

  test('cites what failed and why', () => {
    const table = play(two);
    table.through('api', 'web');
    table.fails('check:all');
    expect(table.told('rollback.decided')[0]?.reasons).toEqual(['all failed at check: because']);
  });

  test('ends the deployment as rolled back, with its reason', () => {
    const table = play(two);
    table.through('api', 'web');
    table.fails('check:all');
    table.all();
    expect(table.told('deployment.finished')).toMatchObject([
      { outcome: 'rolled-back', reason: 'all failed at check: because' },
    ]);
  });

  test('is decided once, however many of those that go back fail while it is under way', () => {
    const table = play(settings({ a: service(), b: service(), c: service([], { strategy: 'recreate' }) }));
    table.through('a');
    table.ends('deploy:b');
    table.fails('gate:candidate:b');
    table.fails('deploy:c');
    table.all();
    expect(table.order('rollback')).toEqual(['a', 'c']);
    expect(table.told('rollback.decided').flatMap(({ undo }) => undo)).toHaveLength(2);
    expect(table.state.outcome).toBe('rolled-back');
  });
});

describe('a deploy that ends only after everything was decided to go back', () => {
  const late = () => {
    const table = play(settings({ a: service(), b: service() }));
    table.ends('deploy:a');
    table.fails('gate:candidate:a');
    expect(table.running).toEqual(['deploy:b', 'retire:a']);
    return table;
  };
  test('goes no further: its candidate is taken away', () => {
    const table = late();
    expect(table.ends('deploy:b')).toEqual(['retire:b']);
    table.all();
    expect(table.order('shift')).toEqual([]);
    expect(table.state.outcome).toBe('rolled-back');
  });
  test('or fails: what may be left of it is taken away too', () => {
    const table = late();
    expect(table.fails('deploy:b')).toEqual(['retire:b']);
    table.all();
    expect(table.state.outcome).toBe('rolled-back');
  });
});

describe('a rollback that someone asks for', () => {
  const newer = { ms: [90], samples: 1, errors: 0 };
  const markers = { api: { ...marker('2', 2), profile: newer }, web: { ...marker('2', 2), profile: newer } };
  const former = { api: { version: '1' }, web: { version: '1' } };
  const before = base({ markers, ordinal: 2 });
  const profile = { ms: [50, 51], samples: 2, errors: 0 };
  const asked = (shifts: readonly string[] = []) => {
    const { plan } = buildRollback({
      ...{
        settings: two,
        base: before,
        to: former,
        profiles: { api: profile },
        ordinal: 1,
        confirmed: [former],
        only: null,
        shifts,
      },
      capabilities: { api: able, web: able },
    });
    return playPlan(plan, two, before);
  };

  test('is decided by its plan, and runs like any other', () => {
    const table = asked();
    expect(table.running).toEqual(['rollback:web']);
    expect(table.ends('rollback:web')).toEqual(['rollback:api', 'gate:restored:web']);
    table.all();
    expect(table.told('rollback.decided')).toMatchObject([{ hold: true, reasons: ['asked by ada'] }]);
  });

  test('a need that shifted after its dependent goes back before it: otherwise they would meet as they never did', () => {
    const table = asked(['api', 'web']);
    expect(table.running).toEqual(['rollback:api']);
    expect(table.ends('rollback:api')).toEqual(['rollback:web', 'gate:restored:api']);
  });

  test('moves the markers back, by a confirmation of its own', () => {
    const table = asked();
    table.all();
    expect(table.told('deployment.confirmed')).toMatchObject([{ releases: former }]);
    expect(table.state).toMatchObject({
      outcome: 'rolled-back',
      ordinal: 3,
      markers: { api: { release: former.api, ordinal: 3 }, web: { release: former.web, ordinal: 3 } },
    });
  });

  test('brings back what was measured of the release, where that is known, and nothing of what it leaves', () => {
    const table = asked();
    table.all();
    const { deployment } = table.state;
    expect(table.state.markers).toEqual({
      api: { release: former.api, deployment, ordinal: 3, profile },
      web: { release: former.web, deployment, ordinal: 3 },
    });
  });

  test('is never rolled back: where it fails it halts, and nothing more is switched', () => {
    const table = asked();
    table.fails('rollback:web');
    expect(table.state.halted).toMatchObject({ code: 'ROLLBACK_FAILED', subject: 'web' });
    expect(table.order('rollback')).toEqual(['web']);
    expect(table.told('rollback.decided')).toHaveLength(1);
  });

  test('nor by anybody', () => {
    for (const verb of ['abort', 'rollback'] as const)
      expect(answer(asked().state, { verb, actor: 'ada' })).toMatchObject({
        type: 'control.refused',
        reason: 'a rollback is never rolled back',
      });
  });

  test('to before the first deployment leaves nothing: no gate, and no marker', () => {
    const { plan } = buildRollback({
      ...{ settings: two, base: before, to: { api: null, web: null }, ordinal: 0, confirmed: [], only: null },
      ...{ profiles: {}, shifts: [], capabilities: { api: able, web: able } },
    });
    const table = playPlan(plan, two, before);
    table.all();
    expect(table.begun).toEqual(['rollback:web', 'rollback:api']);
    expect(table.state).toMatchObject({ outcome: 'rolled-back', markers: {} });
  });
});

test('a late failure of what goes back already asks nobody', () => {
  const table = play(
    settings({ api: service([], { rollback: { on: ['gate'], scope: 'deployment', tolerates: [] } }) }),
  );
  table.says({ type: 'control.accepted', verb: 'abort', actor: 'ada' });
  table.fails('deploy:api');
  table.all();
  expect(table.state).toMatchObject({ halted: null, outcome: 'cancelled' });
});

test('a gate of what is taken back is given up: nobody needs its verdict', () => {
  const table = play(settings({ a: service(), b: service() }));
  table.ends('deploy:a', 'deploy:b');
  table.fails('gate:candidate:a');
  expect(table.told('command.abandoned').map(({ key }) => key)).toEqual(['gate:candidate:b:1']);
  expect(table.running.toSorted()).toEqual(['retire:a', 'retire:b']);
});
