import type { Event } from '@convoy/model/events';
import { describe, expect, test } from '@jest/globals';
import { check, settings, task } from '../../model/test/settings.ts';
import { isStart, real, run, type Stage } from './stage.ts';

const at = (stage: Stage, isIt: (event: Event) => boolean): number => Date.parse(stage.events.find(isIt)?.at ?? '');
const isCheckpoint = (service: string) => (event: Event) =>
  event.type === 'service.checkpointed' && event.service === service;
/** From one event to what follows of it there are a write of the journal and one of the head, some ms each. */
const written = 60;

const shop = settings({ catalog: real(), slow: real(), web: real(['catalog']), edge: real(['web', 'slow']) });

describe('a whole deployment in virtual time', () => {
  test('is confirmed: all serve the new version, and the markers say so', async () => {
    const stage = await run(shop);
    expect(stage.state).toMatchObject({ outcome: 'confirmed', running: {} });
    expect(stage.live).toEqual({ catalog: '2', slow: '2', web: '2', edge: '2' });
    expect(Object.values(stage.state.markers).map(({ release }) => release.version)).toEqual(['2', '2', '2', '2']);
  });

  test('every service starts when the last of its own needs is checkpointed, and not a moment later', async () => {
    const stage = await run(shop, { input: { durations: { slow: 30_000, catalog: 2000, web: 4000, edge: 3000 } } });
    const begins = (name: string) => at(stage, isStart(`deploy:${name}`));
    const ready = (name: string) => at(stage, isCheckpoint(name));
    expect(begins('web') - ready('catalog')).toBeLessThan(written);
    expect(begins('edge') - Math.max(ready('web'), ready('slow'))).toBeLessThan(written);
    expect(begins('web')).toBeLessThan(ready('slow'));
    expect(ready('web')).toBeLessThan(ready('slow'));
  });

  test('never more at a time than max-parallel allows, and it is used', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `s${index}`);
    const stage = await run(settings(Object.fromEntries(names.map((name) => [name, real()])), { maxParallel: 3 }));
    let open = 0;
    let most = 0;
    for (const event of stage.events) {
      if (event.type === 'command.started' && event.command.type === 'deploy') open += 1;
      if (event.type === 'service.checkpointed') open -= 1;
      most = Math.max(most, open);
    }
    expect([most, stage.state.outcome]).toEqual([3, 'confirmed']);
  });

  test('together: between the first shift and the last no gate runs', async () => {
    const stage = await run({ ...shop, shift: 'together' });
    const starts = stage.told('command.started').map(({ command }) => command.type);
    expect(starts.lastIndexOf('gate')).toBeLessThan(starts.indexOf('shift'));
    expect(
      stage
        .told('service.shifted')
        .map(({ service }) => service)
        .indexOf('edge'),
    ).toBe(3);
  });

  test('contract tasks come after the confirmation, and raise their floor in the head', async () => {
    const tasks = { add: task('expand'), drop: task('contract', { needs: ['api'] }) };
    const stage = await run(settings({ api: real(['add']) }, { tasks }));
    const order = stage.events.map((event) => ('task' in event ? event.task : event.type));
    expect(order.indexOf('drop')).toBeGreaterThan(order.indexOf('deployment.confirmed'));
    expect(stage.stores.record()).toMatchObject({
      floors: [{ task: 'drop', ordinal: 2 }],
      unfinished: null,
      owner: null,
    });
  });
});

describe('something fails', () => {
  const all = { checks: { all: check() } };

  test('a gate: not one request of a user ever met the release', async () => {
    const stage = await run(shop, { faults: [{ kind: 'gate-fails', subject: 'web' }] });
    expect(stage.world.traffic.filter(({ service }) => service === 'web')).toEqual([]);
    expect(stage.live).toEqual({ catalog: '1', slow: '1', web: '1', edge: '1' });
    expect(stage.state).toMatchObject({ outcome: 'rolled-back', confirmed: false });
  });

  test('an answer of the wrong version is no pass, though it is 200', async () => {
    const stage = await run(shop, { faults: [{ kind: 'wrong-version', subject: 'web' }] });
    expect(stage.told('failure.detected')).toMatchObject([{ point: 'gate', service: 'web', code: 'WRONG_VERSION' }]);
    expect(stage.live.web).toBe('1');
  });

  test('one that flaps at first is given its time', async () => {
    const stage = await run(shop, { faults: [{ kind: 'gate-flaps', subject: 'web' }] });
    expect(stage.state.outcome).toBe('confirmed');
  });

  test('a check after all had shifted: everything goes back, in the exact reverse, and is measured again', async () => {
    const stage = await run({ ...shop, ...all }, { faults: [{ kind: 'check-fails', subject: 'all' }] });
    const shifted = stage.told('service.shifted').map(({ service }) => service);
    const begun = stage
      .told('command.started')
      .flatMap(({ command }) => (command.type === 'rollback' ? [command.service] : []));
    expect(begun).toEqual(shifted.toReversed());
    expect(stage.live).toEqual({ catalog: '1', slow: '1', web: '1', edge: '1' });
    expect(stage.told('service.gated').filter(({ of }) => of === 'restored')).toHaveLength(4);
    expect(
      stage.stores
        .record()
        .holds.map(({ service }) => service)
        .toSorted(),
    ).toEqual(Object.keys(shop.services).toSorted());
  });

  test('a watch, when every gate had passed', async () => {
    const of = settings({ api: real([], { watchMs: 10_000 }) });
    const stage = await run(of, { faults: [{ kind: 'watch-fails', subject: 'api' }] });
    expect(stage.told('failure.detected')).toMatchObject([{ point: 'watch', service: 'api' }]);
    expect([stage.state.outcome, stage.live.api]).toEqual(['rolled-back', '1']);
  });

  test('the way back: it halts, and the head still says whose it is to go on with', async () => {
    const faults = [
      { kind: 'check-fails', subject: 'all' } as const,
      { kind: 'rollback-fails', subject: 'edge' } as const,
    ];
    const stage = await run({ ...shop, ...all }, { faults });
    expect(stage.state.halted).toMatchObject({ code: 'ROLLBACK_FAILED', subject: 'edge' });
    expect(stage.told('command.started').filter(({ command }) => command.type === 'rollback')).toHaveLength(1);
    expect(stage.stores.record()).toMatchObject({ owner: null, unfinished: 'd1' });
  });

  test('a need that is not deployed here and does not answer: NEED_NOT_READY, and nothing was touched', async () => {
    const input = { only: ['web'] };
    const faults = [{ kind: 'need-not-ready', subject: 'catalog' } as const];
    const stage = await run(settings({ catalog: real(), web: real(['catalog']) }), { input, faults });
    expect(stage.told('failure.detected')).toMatchObject([{ service: 'web', code: 'NEED_NOT_READY' }]);
    expect(stage.world.calls).toEqual([]);
    expect(stage.state.outcome).toBe('rolled-back');
  });
});
