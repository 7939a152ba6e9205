import type { Scope, ServiceSettings } from '@convoy/model/settings';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { base, check, marker, service, settings, task } from '../../model/test/settings.ts';
import { deployments } from './deployments.ts';
import { playOut } from './playing.ts';
import { play } from './table.ts';

const points = ['deploy', 'gate', 'check', 'watch', 'cancel'] as const;
const scoped = (needs: readonly string[], scope: Scope, ...tolerates: string[]): ServiceSettings =>
  service(needs, { watchMs: 10, rollback: { on: points, scope, tolerates } });

/** base <- api <- web, and other beside them; api's watch turns red when all are shifted. */
const four = (scope: Scope, tolerates: Readonly<Record<string, readonly string[]>> = {}) => {
  const table = play(
    settings({
      base: scoped([], 'deployment', ...(tolerates.base ?? [])),
      api: scoped(['base'], scope, ...(tolerates.api ?? [])),
      web: scoped(['api'], 'deployment', ...(tolerates.web ?? [])),
      other: scoped([], 'deployment'),
    }),
  );
  table.through('base', 'api', 'web', 'other');
  table.fails('watch:api');
  return table;
};
const decided = (table: ReturnType<typeof four>) => table.told('rollback.decided')[0];

describe('scope deployment', () => {
  test('undoes all that this deployment shifted', () => {
    const table = four('deployment');
    expect(decided(table)).toMatchObject({ scope: 'deployment', affected: ['base', 'other', 'api', 'web'] });
    table.all();
    expect(table.order('rollback')).toEqual(['other', 'web', 'api', 'base']);
  });

  test('stops everything that has not begun', () => {
    const table = play(settings({ api: service(), web: service(['api']), slow: service() }));
    table.ends('deploy:api');
    table.fails('gate:candidate:api');
    table.all();
    expect(table.order('deploy').toSorted()).toEqual(['api', 'slow']);
    expect(table.order('shift')).toEqual([]);
  });
});

describe('scope dependents', () => {
  const tolerant = { api: ['base'] };

  test('undoes the service and all that needs it, however far away', () => {
    const table = play(
      settings({ api: scoped([], 'dependents'), web: service(['api']), edge: service(['web']), other: service() }),
    );
    table.through('api', 'web', 'edge', 'other');
    table.fails('watch:api');
    table.all();
    expect(table.order('rollback')).toEqual(['edge', 'web', 'api']);
    expect(table.state.markers).toMatchObject({ other: { ordinal: 2 }, api: { ordinal: 1 } });
  });

  test('through a task too: who stands on a migration stands on what that migration needs', () => {
    const table = play(
      settings(
        { api: scoped([], 'dependents'), web: service(['schema']) },
        { tasks: { schema: task('expand', { needs: ['api'] }) } },
      ),
    );
    table.through('api');
    table.ends('task:schema');
    table.fails('watch:api');
    expect(table.told('rollback.decided')[0]?.affected).toEqual(['api', 'web']);
  });

  test('leaves what it needs where that is declared to be tolerated', () => {
    const table = four('dependents', tolerant);
    expect(decided(table)).toMatchObject({ scope: 'dependents', affected: ['api', 'web'] });
    table.all();
    expect(table.state.markers).toMatchObject({ base: { ordinal: 2 }, other: { ordinal: 2 }, web: { ordinal: 1 } });
  });

  test('widens to what it needs where it is not: UNVERIFIED_COMBINATION, and says so', () => {
    const table = four('dependents');
    expect(decided(table)?.affected).toEqual(['api', 'web', 'base']);
    expect(decided(table)?.reasons).toContain('UNVERIFIED_COMBINATION: base was never confirmed beside the former api');
  });
});

describe('scope service', () => {
  test('who tolerates other versions of a need does not do without it: after a first release there is none', () => {
    const of = settings({ base: scoped([], 'service'), api: scoped(['base'], 'service', 'base') });
    const table = play(of, { base: base({ markers: { api: marker('1') } }) });
    table.through('base', 'api');
    table.fails('watch:base');
    expect(decided(table)).toMatchObject({
      affected: ['base', 'api'],
      reasons: [expect.anything(), 'NEED_TAKEN_BACK: api needs base, of which nothing is left'],
    });
  });

  test('undoes itself alone where its neighbours are tolerated, whoever of the two says so', () => {
    for (const tolerates of [{ api: ['base', 'web'] }, { base: ['api'], web: ['api'] }]) {
      const table = four('service', tolerates);
      expect(decided(table)).toMatchObject({ scope: 'service', affected: ['api'] });
      table.all();
      expect(table.order('rollback')).toEqual(['api']);
      expect(table.state).toMatchObject({ outcome: 'rolled-back', confirmed: true });
      expect(
        Object.values(table.state.markers)
          .map(({ ordinal }) => ordinal)
          .toSorted(),
      ).toEqual([1, 2, 2, 2]);
    }
  });

  test('without tolerates its neighbours go back with it, and theirs, but not who has nothing to do with it', () => {
    const table = four('service');
    expect(decided(table)?.affected.toSorted()).toEqual(['api', 'base', 'web']);
    table.all();
    expect(table.order('rollback')).toEqual(['web', 'api', 'base']);
  });

  test('a neighbour that has not begun is not widened to: it is skipped', () => {
    const table = play(settings({ api: scoped([], 'service'), web: service(['api']) }));
    table.ends('deploy:api');
    table.fails('gate:candidate:api');
    expect(table.told('rollback.decided')[0]?.affected).toEqual(['api']);
    expect(table.told('service.skipped')).toMatchObject([{ service: 'web', code: 'NEED_TAKEN_BACK' }]);
  });

  test('what is deployed beside it goes on to the end', () => {
    const table = play(settings({ api: scoped([], 'service'), other: service() }));
    table.ends('deploy:api');
    table.fails('gate:candidate:api');
    expect(table.through('other')).toEqual(['gate:candidate:other', 'shift:other']);
  });
});

test('of several failures, and of a check over several services, the widest scope counts', () => {
  const table = play(
    settings(
      { a: scoped([], 'service'), b: scoped([], 'deployment'), c: service() },
      { checks: { both: check('a', 'b') } },
    ),
  );
  table.through('a', 'b', 'c');
  table.fails('check:both');
  expect(decided(table)).toMatchObject({ scope: 'deployment', affected: ['a', 'b', 'c'] });
});

test('a later failure of what stayed is decided for itself, and the latest shift still goes first', () => {
  const table = play(
    settings({ a: scoped([], 'service'), b: scoped([], 'service'), c: scoped(['a'], 'service', 'a') }),
  );
  table.through('a', 'b', 'c');
  table.fails('watch:a');
  table.ends('rollback:a', 'gate:restored:a');
  expect(table.fails('watch:b')).toEqual(['rollback:b']);
  table.all();
  expect(table.told('rollback.decided').map(({ affected }) => affected)).toEqual([['a'], ['b']]);
  expect(table.state.markers).toMatchObject({ a: { ordinal: 1 }, b: { ordinal: 1 }, c: { ordinal: 2 } });
});

test('whatever fails: nothing that has begun stays beside a former release of what it needs, or is needed by, unless that is tolerated', () => {
  fc.assert(
    fc.property(deployments(), (deployment) => {
      const { settings: of } = deployment;
      const table = playOut(deployment);
      const begun = new Set<string>();
      const back = new Set<string>();
      for (const event of table.events) {
        if (event.type === 'command.started' && event.command.type === 'deploy') begun.add(event.command.service);
        if (event.type !== 'rollback.decided') continue;
        for (const name of event.affected) back.add(name);
        for (const stays of begun)
          for (const other of back.has(stays) ? [] : event.affected) {
            const [a, b] = [of.services[stays], of.services[other]];
            const touches = a?.needs.includes(other) || b?.needs.includes(stays);
            const isTolerated = a?.rollback.tolerates.includes(other) || b?.rollback.tolerates.includes(stays);
            const isFirst = table.state.plan?.steps.find(({ service }) => service === other)?.from === null;
            const isGone = isFirst && a?.needs.includes(other) === true;
            expect([stays, other, !touches || (isTolerated && !isGone)]).toEqual([stays, other, true]);
          }
      }
    }),
    { numRuns: 200 },
  );
});
