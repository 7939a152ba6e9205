import { ended } from '@convoy/engine/rules/failures';
import type { Fact } from '@convoy/model/events';
import { describe, expect, test } from '@jest/globals';
import { verdict } from '../../model/test/folding.ts';
import { plan as planOf } from '../../model/test/planning.ts';
import { base, check, marker, service, settings } from '../../model/test/settings.ts';
import { nameOf, success } from './commands.ts';
import { confirmedBefore, play } from './table.ts';

const of = settings({ api: service([], { watchMs: 10 }), web: service(['api']) }, { checks: { all: check() } });
const taken = () => {
  const table = play(of);
  table.through('api', 'web');
  table.fails('check:all');
  return table;
};
const held = ({ state }: ReturnType<typeof play>) => state.holds.map(({ service: name }) => name).toSorted();

describe('a rollback sets a hold', () => {
  test('on every release that was taken back, as it is switched back, with the reason', () => {
    const table = taken();
    table.ends('rollback:web');
    expect(table.state.holds).toEqual([
      { service: 'web', release: { version: '2' }, deployment: 'd-1', reason: 'all failed at check: because' },
    ]);
    table.all();
    expect(held(table)).toEqual(['api', 'web']);
  });

  test('on a candidate that failed its own gate, though nobody ever met it', () => {
    const table = play(of);
    table.ends('deploy:api');
    table.fails('gate:candidate:api');
    expect(table.state.holds).toMatchObject([{ service: 'api', release: { version: '2' }, reason: 'because' }]);
    table.all();
    expect(held(table)).toEqual(['api']);
  });

  test('not on the innocent: a candidate without traffic that only went with the others', () => {
    const table = play(settings({ api: service(), other: service() }));
    table.ends('deploy:api', 'deploy:other');
    table.fails('gate:candidate:api');
    table.all();
    expect(held(table)).toEqual(['api']);
  });

  test('not for a deploy that failed: nobody knows anything of the release', () => {
    const table = play(settings({ api: service() }));
    table.fails('deploy:api');
    table.all();
    expect(table.state).toMatchObject({ outcome: 'rolled-back', holds: [] });
  });

  test('not on a confirmed release that was deployed once more: it serves again', () => {
    const again = play(settings({ api: service([], { watchMs: 10 }) }), {
      candidates: { api: { release: { version: '1' }, changed: false, reason: 'the same' } },
      force: true,
    });
    again.through('api');
    again.fails('watch:api');
    again.all();
    expect(again.order('rollback')).toEqual(['api']);
    expect(again.state).toMatchObject({ outcome: 'rolled-back', holds: [] });
  });

  test('not on whom a need kept from starting', () => {
    const table = play(settings({ api: service(), web: service(['api']) }), { only: ['web'] });
    table.fails('gate:need:api');
    expect(table.state).toMatchObject({ outcome: 'rolled-back', holds: [] });
  });

  const ending = (table: ReturnType<typeof play>, name: string, outcome: 'failed' | 'inconclusive' | 'error') => {
    const command = Object.values(table.state.running).find((one) => nameOf(one.command) === name)?.command;
    const fact = command && success(command);
    if (!fact || !('verdict' in fact)) throw new Error(`${name} has no verdict`);
    table.says({ ...fact, verdict: verdict(outcome) });
    table.all();
    return held(table);
  };

  test.each([
    ['failed', ['api']],
    ['inconclusive', ['api']],
    ['error', []],
  ] as const)('on what %s at its gate, or not: %j', (outcome, expected) => {
    const table = play(of);
    table.ends('deploy:api');
    expect(ending(table, 'gate:candidate:api', outcome)).toEqual(expected);
    expect(table.state.outcome).toBe('rolled-back');
  });

  test.each([
    ['failed', ['api', 'web']],
    ['inconclusive', []],
    ['error', []],
  ] as const)('on what goes back for a check that was %s, or not: %j', (outcome, expected) => {
    const table = play(of);
    table.through('api', 'web');
    expect(ending(table, 'check:all', outcome)).toEqual(expected);
    expect(table.order('rollback')).toEqual(['web', 'api']);
  });

  test('not for a look that broke: nothing was seen', () => {
    const table = play(of);
    table.through('api', 'web');
    table.says(ended({ type: 'check', check: 'all', attempt: 1 }, 'check:all:1', 'NO_HOST', 'no socket is left'));
    table.all();
    expect(table.state).toMatchObject({ outcome: 'rolled-back', holds: [] });
  });

  test('on the one of two that failed itself', () => {
    const table = play(settings({ api: service(), web: service() }));
    table.ends('deploy:api', 'deploy:web');
    const gate = (name: string, outcome: 'failed' | 'error'): Fact => ({
      ...{
        type: 'service.gated',
        service: name,
        of: 'candidate',
        verdict: verdict(outcome),
        key: `gate:candidate:${name}:1`,
      },
    });
    table.says(gate('api', 'failed'), gate('web', 'error'));
    table.all();
    expect(held(table)).toEqual(['api']);
  });

  test('not when someone cancelled: there is nothing wrong with the release', () => {
    const table = play(of);
    table.through('api');
    table.says({ type: 'control.accepted', verb: 'abort', actor: 'ada' });
    table.all();
    expect(table.state).toMatchObject({ outcome: 'cancelled', holds: [] });
  });

  test('but when someone asks for a rollback it is held, and their reason is its', () => {
    const table = play(of);
    table.through('api');
    table.says({ type: 'control.accepted', verb: 'rollback', actor: 'ada' });
    table.all();
    expect(table.state.holds).toMatchObject([{ service: 'api', reason: 'rollback asked by ada' }]);
  });
});

describe('what is on hold', () => {
  const after = () => {
    const table = taken();
    table.all();
    const { markers, ordinal, holds, floors, tasks } = table.state;
    return { markers, ordinal, holds, floors, tasks };
  };

  test('is not deployed again until someone lifts it', () => {
    const again = planOf(of, { base: after() });
    expect(again.refusals).toMatchObject([
      { subject: 'api', code: 'HELD' },
      { subject: 'web', code: 'HELD' },
    ]);
  });

  test('is that release: another one may go out', () => {
    const change = (version: string) => ({ release: { version }, changed: true, reason: 'new' });
    const { refusals } = planOf(of, { base: after(), candidates: { api: change('3'), web: change('3') } });
    expect(refusals).toEqual([]);
  });

  test('may be lifted, one service or all releases of it', () => {
    const table = taken();
    table.all();
    table.says({ type: 'control.accepted', verb: 'lift', actor: 'ada', subject: 'web', release: { version: '7' } });
    expect(held(table)).toEqual(['api', 'web']);
    table.says({ type: 'control.accepted', verb: 'lift', actor: 'ada', subject: 'web' });
    expect(held(table)).toEqual(['api']);
  });

  test('is not what force is for: it deploys what is unchanged', () => {
    expect(planOf(of, { base: after(), force: true }).refusals).toHaveLength(2);
  });

  test('never blocks a way back to it', () => {
    const hold = { service: 'api', release: { version: '1' }, deployment: 'd-0', reason: 'once' };
    const table = play(of, { base: base({ markers: { api: marker('1'), web: marker('1') }, holds: [hold] }) });
    table.through('api', 'web');
    table.fails('check:all');
    table.all();
    expect(table.state).toMatchObject({ outcome: 'rolled-back', markers: confirmedBefore(of).markers });
    expect(table.order('rollback')).toEqual(['web', 'api']);
  });
});
