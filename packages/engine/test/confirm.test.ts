import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { base, check, marker, service, settings } from '../../model/test/settings.ts';
import { success } from './commands.ts';
import { deployments } from './deployments.ts';
import { playOut } from './playing.ts';
import { confirmedBefore, play } from './table.ts';

const two = settings({ api: service(), web: service(['api']) });

test('markers move by the confirmation, all of them at once', () => {
  const table = play(two);
  table.through('api');
  expect(table.state.markers).toEqual(confirmedBefore(two).markers);
  table.through('web');
  const at2 = { release: { version: '2' }, deployment: 'd-1', ordinal: 2 };
  expect(table.state).toMatchObject({ outcome: 'confirmed', ordinal: 2, markers: { api: at2, web: at2 } });
  expect(table.told('deployment.confirmed')).toHaveLength(1);
});

test('a deployment is confirmed before it is finished, and nothing comes after that', () => {
  const table = play(two);
  table.all();
  expect(table.events.slice(-2).map(({ type }) => type)).toEqual(['deployment.confirmed', 'deployment.finished']);
  expect(table.says({ type: 'service.checkpointed', service: 'api' })).toEqual([]);
});

test('what was taken back alone is not in it', () => {
  const alone = { rollback: { on: ['gate'], scope: 'service', tolerates: [] } } as const;
  const of = settings({ api: service(), lost: service([], alone) });
  const table = play(of);
  table.ends('deploy:lost');
  table.fails('gate:candidate:lost');
  table.all();
  expect(table.told('deployment.confirmed')).toMatchObject([{ releases: { api: { version: '2' } } }]);
  expect(Object.keys(table.told('deployment.confirmed')[0]?.releases ?? {})).toEqual(['api']);
});

test('what is not in the plan keeps its marker', () => {
  const of = settings({ api: service(), web: service() });
  const table = play(of, { only: ['web'], base: base({ markers: { api: marker('1'), web: marker('1') } }) });
  table.all();
  expect(table.state.markers).toMatchObject({ api: { ordinal: 1 }, web: { ordinal: 2 } });
});

test('after a rollback of everything nothing is confirmed', () => {
  const table = play(two);
  table.through('api');
  table.ends('deploy:web');
  table.fails('gate:candidate:web');
  table.all();
  expect(table.told('deployment.confirmed')).toEqual([]);
  expect(table.state).toMatchObject({ outcome: 'rolled-back', ordinal: 1, markers: confirmedBefore(two).markers });
});

test('what it confirms is the release as its provider knows it', () => {
  const table = play(settings({ api: service() }));
  const key = 'deploy:api:1';
  table.says({
    type: 'service.deployed',
    service: 'api',
    release: { version: '2', handle: 'green', digest: 'd' },
    key,
  });
  table.all();
  expect(table.state.markers.api?.release).toEqual({ version: '2', handle: 'green', digest: 'd' });
});

test('someone who asks in the last moment is heard', () => {
  const table = play(settings({ api: service() }, { checks: { all: check() } }));
  table.through('api');
  table.says(success({ type: 'check', check: 'all', attempt: 1 }), {
    type: 'control.accepted',
    verb: 'abort',
    actor: 'ada',
  });
  expect(table.told('deployment.confirmed')).toEqual([]);
  table.all();
  expect(table.state).toMatchObject({ outcome: 'cancelled', confirmed: false });
});

test('whatever happens: markers move only by one confirmation, and only with everything measured', () => {
  fc.assert(
    fc.property(deployments(), (deployment) => {
      const { services } = deployment.settings;
      const before = play(deployment.settings, deployment.input).state.markers;
      const table = playOut(deployment, (table) => {
        if (!table.state.confirmed) expect(table.state.markers).toEqual(before);
        else {
          const releases = table.told('deployment.confirmed')[0]?.releases ?? {};
          for (const name of Object.keys(releases)) {
            const { gated, watched, shifted } = table.state.services[name] ?? {};
            expect(shifted).toBe(true);
            if (services[name]?.health) expect(gated?.outcome).toBe('passed');
            if (services[name]?.health && services[name]?.watchMs) expect(watched?.outcome).toBe('passed');
          }
        }
      });
      expect(table.told('deployment.confirmed').length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 200 },
  );
});
