import { focusOn, isFor, isReached, type Milestone, milestones, obstacleTo } from '@convoy/engine/focus';
import { stoppingMs } from '@convoy/engine/limits';
import type { Fact } from '@convoy/model/events';
import type { ServiceSettings } from '@convoy/model/settings';
import { describe, expect, test } from '@jest/globals';
import { smoke } from '../../model/test/checks.ts';
import { check, service, settings, task } from '../../model/test/settings.ts';
import { limit, nameOf } from './commands.ts';
import { play, type Table } from './table.ts';

const alone = settings({ api: service() });
/** A failure of it takes back nothing else. */
const itself: Partial<ServiceSettings> = { rollback: { on: ['deploy', 'gate'], scope: 'service', tolerates: ['web'] } };
const two = settings({ api: service(), web: service() });

/** What a job for this service would begin where nothing is at work yet. */
const begins = ({ state, now }: Pick<Table, 'state' | 'now'>, subject: string, until: Milestone = 'checkpointed') =>
  focusOn(subject, until)({ ...state, running: {} }, now).commands.map(nameOf);

const reached = ({ state }: Table, subject: string): Milestone[] =>
  milestones.filter((until) => isReached(state, subject, until));

describe('how far a service is', () => {
  test('is told by what the journal says of it', () => {
    const table = play(alone);
    expect(reached(table, 'api')).toEqual([]);
    table.ends('deploy:api');
    expect(reached(table, 'api')).toEqual(['deployed']);
    table.ends('gate:candidate:api');
    expect(reached(table, 'api')).toEqual(['deployed', 'gated']);
    table.ends('shift:api');
    expect(reached(table, 'api')).toEqual(['deployed', 'gated', 'shifted', 'checkpointed']);
  });

  test('that is recreated serves its users before it passes its gate', () => {
    const table = play(settings({ api: service([], { strategy: 'recreate' }) }));
    table.ends('deploy:api');
    expect(reached(table, 'api')).toEqual(['deployed']);
    table.ends('shift:api');
    expect(reached(table, 'api')).toEqual(['deployed', 'shifted']);
    table.ends('gate:live:api');
    expect(reached(table, 'api')).toEqual(['deployed', 'gated', 'shifted', 'checkpointed']);
  });

  test('that cannot be looked at counts as gated once it is deployed', () => {
    const table = play(settings({ api: service([], { health: null }) }));
    table.ends('deploy:api');
    expect(reached(table, 'api')).toEqual(['deployed', 'gated']);
  });

  test('counts as gated once its own checks have passed too: so a need counts under `together`', () => {
    const of = settings({ api: service([], smoke), web: service(['api']) }, { shift: 'together' });
    const table = play(of);
    table.ends('deploy:api', 'gate:candidate:api');
    expect([reached(table, 'api'), begins(table, 'api', 'gated')]).toEqual([['deployed'], ['verify:smoke:api']]);
    expect(begins(table, 'web', 'gated')).toEqual([]);
    table.ends('verify:smoke:api');
    expect([reached(table, 'api'), begins(table, 'api', 'gated')]).toEqual([['deployed', 'gated'], []]);
    expect(begins(table, 'web', 'gated')).toEqual(['deploy:web']);
  });

  test('of a task is whether it is done', () => {
    const table = play(settings({ api: service(['schema']) }, { tasks: { schema: task('expand') } }));
    expect(reached(table, 'schema')).toEqual([]);
    table.ends('task:schema');
    expect(reached(table, 'schema')).toEqual([...milestones]);
  });
});

describe('a job for one service', () => {
  test('begins its own and nothing of another', () => {
    const table = play(two);
    table.ends('deploy:api', 'deploy:web');
    expect([begins(table, 'api'), begins(table, 'web')]).toEqual([['gate:candidate:api'], ['gate:candidate:web']]);
  });

  test.each<[Milestone, string[]]>([
    ['deployed', []],
    ['gated', ['gate:candidate:api']],
    ['shifted', ['gate:candidate:api']],
  ])('brings it as far as %s and begins nothing beyond that', (until, expected) => {
    const table = play(alone);
    table.ends('deploy:api');
    expect(begins(table, 'api', until)).toEqual(expected);
  });

  test('says what follows for it, and leaves to the others what follows for them', () => {
    const table = play(two);
    table.ends('deploy:api', 'deploy:web', 'gate:candidate:api');
    // The same moment, with a red gate of the other one that nobody has concluded from yet.
    const { state } = table;
    const red = { ...state.services.web, attempt: 1, gated: { ...state.services.api?.gated, outcome: 'failed' } };
    const services = { ...state.services, web: red } as unknown as typeof state.services;
    const factsOf = (subject: string) => focusOn(subject, 'checkpointed')({ ...state, services }, table.now).facts;
    expect(factsOf('api')).toEqual([]);
    expect(factsOf('web')).toMatchObject([{ type: 'failure.detected', point: 'gate', service: 'web' }]);
  });

  test('leaves what concerns all: checks, watching, the way back, the end', () => {
    const watched = settings({ api: service([], { watchMs: 10 }) }, { checks: { all: check('api') } });
    const table = play(watched);
    table.through('api');
    expect(table.running).toEqual(['watch:api', 'check:all']);
    expect(begins(table, 'api')).toEqual([]);
    table.fails('check:all');
    expect(table.running).toContain('rollback:api');
    expect(begins(table, 'api')).toEqual([]);
  });

  test('has no place to wait for: others make room for themselves', () => {
    const table = play({ ...two, maxParallel: 1 });
    expect(table.running).toHaveLength(1);
    const { state } = table;
    const other = table.running.includes('deploy:api') ? 'web' : 'api';
    expect(focusOn(other, 'checkpointed')(state, 0).commands.map(nameOf)).toEqual([`deploy:${other}`]);
  });

  test('begins nothing in a deployment that is halted: a person is asked', () => {
    const table = play(settings({ api: service([], itself), web: service([], itself) }));
    table.fails('deploy:web');
    expect(table.state.halted).toBeNull();
    table.fails('retire:web');
    table.ends('deploy:api');
    expect(table.state.halted).toMatchObject({ code: 'ROLLBACK_FAILED' });
    expect(begins(table, 'api')).toEqual([]);
    table.says({ type: 'deployment.resumed', actor: 'ada' });
    expect(begins(table, 'api')).toEqual(['gate:candidate:api']);
  });
});

describe('a need that is not deployed here', () => {
  const changed = { release: { version: '2' }, changed: true, reason: 'changed' };
  const input = { candidates: { api: { ...changed, changed: false }, web: changed, mail: changed, other: changed } };
  const needing = service(['api']);
  const asking = () => play(settings({ api: service(), web: needing, mail: needing, other: service() }), input);

  test('is asked by each job that waits for it, and by no other', () => {
    const table = asking();
    for (const subject of ['web', 'mail']) expect(begins(table, subject)).toEqual(['gate:need:api']);
    expect(begins(table, 'other')).toEqual(['deploy:other']);
  });

  test('is taken up where another job was asking: its answer is not seen here', () => {
    const { state } = asking();
    const question = state.running['gate:need:api:1'];
    if (!question) throw new Error('nobody asks');
    expect(isFor(question.command, 'web', state)).toBe(true);
    expect(isFor(question.command, 'other', state)).toBe(false);
  });

  test('that hangs is given up by who asked, who then says that it was not ready', () => {
    const { state } = asking();
    const late = focusOn('web', 'checkpointed')(state, limit + stoppingMs);
    expect(late.facts).toMatchObject([{ type: 'service.gated', service: 'api', of: 'need', key: 'gate:need:api:1' }]);
  });
});

test('nobody is woken for what others run: what becomes of it is not seen here', () => {
  const table = play(two);
  expect(focusOn('api', 'checkpointed')(table.state, 0).wake).toBe(limit);
  table.ends('deploy:api');
  const { 'deploy:web:1': other } = table.state.running;
  const state = { ...table.state, running: { 'deploy:web:1': other } } as typeof table.state;
  expect(focusOn('api', 'checkpointed')(state, limit + 2 * stoppingMs).wake).toBeNull();
});

describe('why a service will not get there', () => {
  test('is null while it may', () => {
    expect(obstacleTo(play(alone).state, 'api')).toBeNull();
  });

  test('is whatever failed and nobody has answered', () => {
    const table = play(two);
    const failed: Fact = {
      type: 'failure.detected',
      point: 'deploy',
      service: 'web',
      code: 'BROKEN',
      reason: 'it broke',
    };
    const failures = [{ ...failed, attempt: 1 }];
    expect(obstacleTo({ ...table.state, failures }, 'api')).toBe('it broke');
    expect(obstacleTo({ ...table.state, failures: [{ ...failed, attempt: 1, settled: true }] }, 'api')).toBeNull();
  });

  test('is that it goes back', () => {
    const table = play(two);
    table.fails('deploy:web');
    expect(table.state.decisions).toHaveLength(1);
    expect(obstacleTo(table.state, 'api')).toBe('api is taken back');
  });

  test('is that what it needs was taken back before it began', () => {
    const table = play(settings({ api: service([], itself), web: service(['api']), mail: service() }));
    table.fails('deploy:api');
    expect(obstacleTo(table.state, 'web')).toMatch(/^api, which it needs, was taken back/);
    expect(obstacleTo(table.state, 'mail')).toBeNull();
  });
});
