import { answer } from '@convoy/engine/controls';
import { type ServiceState, serviceOf } from '@convoy/model/state';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { everyCheck, smoke } from '../../model/test/checks.ts';
import { dag } from '../../model/test/dag.ts';
import { check, service, settings } from '../../model/test/settings.ts';
import { play } from './table.ts';

const recreate = { strategy: 'recreate' } as const;
const alone = { rollback: { on: ['check'], scope: 'service', tolerates: [] } } as const;

describe('a service proves itself by its own checks', () => {
  test('after its gate, in their order, one at a time, before it gets traffic', () => {
    const table = play(settings({ web: service([], { verify: everyCheck }), edge: service(['web']) }));
    const order = ['smoke', 'security', 'page', 'performance'].map((kind) => `verify:${kind}:web`);
    for (const name of ['deploy:web', 'gate:candidate:web', ...order, 'shift:web']) {
      expect(table.running).toEqual([name]);
      table.ends(name);
    }
    expect(table.running).toEqual(['deploy:edge']);
  });

  test('on its candidate; what is recreated on what its users meet, after its gate and before its dependents', () => {
    const of = settings({
      web: service([], smoke),
      old: service([], { ...smoke, ...recreate }),
      edge: service(['old']),
    });
    const table = play(of);
    expect(table.through('old')).toEqual(['shift:old', 'gate:live:old', 'verify:smoke:old', 'deploy:edge']);
    table.through('web');
    const asked = table.told('command.started').flatMap(({ command }) => (command.type === 'verify' ? [command] : []));
    expect(asked).toMatchObject([
      { service: 'old', of: 'live' },
      { service: 'web', of: 'candidate' },
    ]);
  });

  test('without a gate too', () => {
    const table = play(settings({ web: service([], { ...smoke, health: null }) }));
    table.through('web');
    expect(table.begun).toEqual(['deploy:web', 'verify:smoke:web', 'shift:web']);
  });

  test('what took so long that the gate says nothing any more is looked at again before the shift', () => {
    const table = play(settings({ web: service([], smoke) }));
    table.ends('deploy:web', 'gate:candidate:web');
    table.lasts(61_000);
    expect(table.ends('verify:smoke:web')).toEqual(['gate:candidate:web']);
    expect(table.ends('gate:candidate:web')).toEqual(['shift:web']);
  });
});

describe('together', () => {
  const together = { shift: 'together' } as const;

  test('a need counts from its last check', () => {
    const table = play(settings({ api: service([], smoke), web: service(['api']) }, together));
    expect(table.ends('deploy:api', 'gate:candidate:api')).toEqual(['gate:candidate:api', 'verify:smoke:api']);
    expect(table.ends('verify:smoke:api')).toEqual(['deploy:web']);
  });

  test('nobody shifts before every candidate is proved', () => {
    const playing = fc.record({ needs: dag(6), picks: fc.infiniteStream(fc.nat()) });
    fc.assert(
      fc.property(playing, ({ needs, picks }) => {
        const names = Object.keys(needs);
        fc.pre(names.length > 0);
        const services = names.map((name, index) => [name, service(needs[name], index % 2 === 0 ? smoke : {})]);
        const table = play(settings(Object.fromEntries(services), together));
        const isProved = (name: string, { gated, verified }: ServiceState): boolean =>
          gated?.outcome === 'passed' && (names.indexOf(name) % 2 === 1 || verified?.smoke?.outcome === 'passed');
        for (const pick of picks) {
          if (table.order('shift').length > 0)
            expect(names.filter((name) => !isProved(name, serviceOf(table.state, name)))).toEqual([]);
          const { running } = table;
          if (running.length === 0) break;
          table.ends(running[pick % running.length] as string);
        }
        expect(table.state.outcome).toBe('confirmed');
      }),
    );
  });
});

describe('a check that fails', () => {
  const failed = (change: Parameters<typeof service>[1] = {}) => {
    const table = play(settings({ web: service([], { verify: everyCheck, ...change }) }));
    table.ends('deploy:web', 'gate:candidate:web', 'verify:smoke:web');
    return { table, begun: table.fails('verify:security:web') };
  };

  test('is told with service and check, and the candidate is taken away and held: it never had traffic', () => {
    const { table, begun } = failed();
    expect(begun).toEqual(['retire:web']);
    expect(table.told('failure.detected')).toMatchObject([
      { point: 'check', service: 'web', check: 'security', code: 'FAILED', reason: 'because' },
    ]);
    expect(table.told('rollback.decided')).toMatchObject([
      { affected: ['web'], undo: [], hold: true, reasons: ['web failed at check security: because'] },
    ]);
    table.all();
    expect([table.order('shift'), table.order('rollback')]).toEqual([[], []]);
    expect(table.state).toMatchObject({
      outcome: 'rolled-back',
      holds: [{ service: 'web', release: { version: '2' } }],
    });
  });

  test('of what its users meet already is switched back', () => {
    const table = play(settings({ web: service([], { ...smoke, ...recreate }) }));
    table.ends('deploy:web', 'shift:web', 'gate:live:web');
    expect(table.fails('verify:smoke:web')).toEqual(['rollback:web']);
  });

  test('or cannot be run in its time is a failure too, told as one of that check', () => {
    const table = play(settings({ web: service([], smoke) }));
    table.ends('deploy:web', 'gate:candidate:web');
    expect(table.waits(1000 + 60_000)).toEqual(['retire:web']);
    expect(table.told('failure.detected')).toMatchObject([
      { point: 'check', service: 'web', check: 'smoke', code: 'TIMEOUT' },
    ]);
  });

  test('after a halt is tried under another key, and what had passed is kept', () => {
    const { table } = failed({ rollback: { on: ['gate'], scope: 'deployment', tolerates: [] } });
    expect(table.state.halted).toMatchObject({ code: 'ROLLBACK_NOT_WANTED', subject: 'web' });
    expect(table.says({ type: 'deployment.resumed', actor: 'ada' })).toEqual(['verify:security:web:2']);
    table.all();
    expect(table.begun.filter((name) => name.startsWith('verify:'))).toEqual([
      ...['verify:smoke:web', 'verify:security:web', 'verify:security:web:2'],
      ...['verify:page:web:2', 'verify:performance:web:2'],
    ]);
    expect(table.state.outcome).toBe('confirmed');
  });

  test('makes nobody wait for those of others that go back with it', () => {
    const table = play(settings({ web: service([], smoke), api: service([], smoke) }));
    table.ends('deploy:web', 'gate:candidate:web', 'deploy:api', 'gate:candidate:api');
    expect(table.fails('verify:smoke:api').toSorted()).toEqual(['retire:api', 'retire:web']);
    expect(table.told('command.abandoned').map(({ key }) => key)).toEqual(['verify:smoke:web:1']);
  });
});

describe('an integration check of the same name is another check', () => {
  const of = settings(
    { api: service([], { ...smoke, ...alone }), web: service([], alone) },
    { checks: { smoke: check('api', 'web') } },
  );

  test('both run, each in its place', () => {
    const table = play(of);
    table.through('api', 'web');
    expect(table.running).toEqual(['check:smoke']);
    table.all();
    expect(table.begun.filter((name) => name.includes('smoke'))).toEqual(['verify:smoke:api', 'check:smoke']);
    expect(table.state.outcome).toBe('confirmed');
  });

  test("a service's own that fails concerns that service alone, and the other runs over what stays", () => {
    const table = play(of);
    table.ends('deploy:api', 'gate:candidate:api');
    table.fails('verify:smoke:api');
    table.all();
    expect(table.told('rollback.decided').map(({ affected }) => affected)).toEqual([['api']]);
    expect(table.begun).toContain('check:smoke');
    expect(table.state.markers).toMatchObject({ api: { ordinal: 1 }, web: { ordinal: 2 } });
  });

  test("one over several that fails is not taken for a service's own", () => {
    const table = play(of);
    table.through('api', 'web');
    table.fails('check:smoke');
    table.all();
    expect(table.told('failure.detected')).toMatchObject([{ point: 'check', check: 'smoke' }]);
    expect(table.told('failure.detected')[0]).not.toHaveProperty('service');
    expect(table.order('rollback')).toEqual(['web', 'api']);
  });
});

test('while it is paused no check begins; one under way ends', () => {
  const table = play(settings({ web: service([], { verify: everyCheck }) }));
  table.ends('deploy:web', 'gate:candidate:web');
  table.says(answer(table.state, { verb: 'pause', actor: 'ada' }));
  expect(table.ends('verify:smoke:web')).toEqual([]);
  expect(table.says(answer(table.state, { verb: 'resume', actor: 'ada' }))).toEqual(['verify:security:web']);
});
