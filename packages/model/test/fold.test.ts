import { keyOf } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import type { Verdict } from '@convoy/model/look';
import { type State, serviceOf } from '@convoy/model/state';
import { describe, expect, test } from '@jest/globals';
import { after, back, before, deploy, plan, release, shift, shop, started, verdict } from './folding.ts';
import { marker } from './settings.ts';

test('a plan brings its base, and every step has not begun', () => {
  const state = after();
  expect(state).toMatchObject({ ordinal: 4, markers: before.markers, services: { web: { attempt: 1 } } });
});

test('what began and has not ended is running, under its key', () => {
  const state = after(started(deploy));
  expect(state.running).toEqual({ 'deploy:web:1': { command: deploy, deadline: 9, agent: 'agent' } });
  expect(serviceOf(state, 'web')).toEqual({ attempt: 1, begun: true });
  expect(after(started(deploy), { type: 'command.abandoned', key: 'deploy:web:1', reason: '' }).running).toEqual({});
  const deployed: Fact = { type: 'service.deployed', service: 'web', release, key: 'deploy:web:1' };
  const ended = after(started(deploy), deployed);
  expect(ended.running).toEqual({});
  expect(serviceOf(ended, 'web').deployed).toEqual({ release });
});

test('users may have noticed a shift, and a deploy only where there is no shift', () => {
  expect(serviceOf(after(started(shift)), 'web').touched).toBe(true);
  expect(serviceOf(after(started(deploy)), 'web').touched).toBeUndefined();
  const recreated = { ...plan, steps: plan.steps.map((step) => ({ ...step, recreate: true })) };
  const replanned: Fact = { type: 'deployment.planned', plan: recreated, settings: shop, base: before };
  expect(serviceOf(after(replanned, started(deploy)), 'web').touched).toBe(true);
});

test('shifts are kept in their order, a repeated one as the latest', () => {
  const shifted = (name: string): Fact => ({ type: 'service.shifted', service: name, release, key: `shift:${name}:1` });
  expect(after(shifted('web'), shifted('catalog'), shifted('web')).shifted).toEqual(['catalog', 'web']);
});

test('verdicts of gates lie where their question was', () => {
  const gated = (of: Fact<'service.gated'>['of']): State =>
    after({ type: 'service.gated', service: 'web', of, verdict: verdict('passed'), key: 'k' });
  expect(serviceOf(gated('candidate'), 'web').gated?.outcome).toBe('passed');
  expect(serviceOf(gated('live'), 'web').gated?.outcome).toBe('passed');
  expect(serviceOf(gated('restored'), 'web')).toMatchObject({ regated: { outcome: 'passed' } });
  expect(gated('need')).toMatchObject({ ready: { web: { outcome: 'passed' } }, services: { web: { attempt: 1 } } });
});

test('markers move together, only by confirmation, and null takes one away', () => {
  const state = after({ type: 'deployment.confirmed', releases: { web: release, catalog: null } });
  expect(state).toMatchObject({ ordinal: 5, confirmed: true });
  expect(state.markers).toEqual({ api: marker('1'), web: { release, deployment: 'd-1', ordinal: 5 } });
});

describe('floors and tasks', () => {
  const floor = { task: 'drop', deployment: 'd-1', services: ['catalog'], ordinal: 4 };
  test('a finished contract task raises a floor and is remembered', () => {
    const state = after({ type: 'task.finished', task: 'drop', key: 'task:drop:1' });
    expect(state).toMatchObject({ done: { drop: true }, tasks: { drop: 'f-drop' }, floors: [floor] });
  });
  test('a failed one raises it too, and is not remembered as done', () => {
    const state = after({ type: 'failure.detected', task: 'drop', point: 'deploy', code: 'X', reason: 'y' });
    expect([state.done, state.tasks, state.floors]).toEqual([{}, {}, [floor]]);
  });
  test('an expand task raises none', () => {
    const planned = {
      ...plan,
      tasks: [{ task: 'schema', phase: 'expand', needs: [], ready: [], expectedMs: 1, fingerprint: 'f', guards: [] }],
    };
    const facts: Fact[] = [
      { type: 'deployment.planned', plan: planned as typeof plan, settings: shop, base: before },
      { type: 'task.finished', task: 'schema', key: 'k' },
    ];
    expect(after(...facts)).toMatchObject({ done: { schema: true }, tasks: { schema: 'f' }, floors: [] });
  });
});

describe('rollback', () => {
  const decided = (hold: boolean): Fact => ({
    type: 'rollback.decided',
    scope: 'deployment',
    affected: ['web'],
    undo: [{ service: 'web', from: release, to: null }],
    hold,
    outcome: 'rolled-back',
    reasons: ['gate failed', 'other'],
  });
  const rolledBack: Fact = { type: 'service.rolled-back', service: 'web', from: release, to: null, key: keyOf(back) };
  const failed: Fact = { type: 'failure.detected', service: 'web', point: 'gate', code: 'X', reason: 'y' };
  const held = { service: 'web', release, deployment: 'd-1', reason: 'gate failed' };

  test('a decision settles what was seen so far', () => {
    const state = after(failed, decided(true), failed);
    expect(state.failures.map(({ settled }) => settled === true)).toEqual([true, false]);
  });
  test('what is taken back is held, when the decision says so', () => {
    expect(after(decided(true), rolledBack).holds).toEqual([held]);
    expect(after(decided(false), rolledBack).holds).toEqual([]);
  });
  const settle = (as: 'deployed' | 'absent'): Fact => ({
    ...({ type: 'control.accepted', verb: 'settle', actor: 'ada', subject: 'web' } as const),
    as,
  });
  test('also when only a person saw that it was taken back: to nothing, so that it is absent', () => {
    const state = after(decided(true), started(back), settle('absent'));
    expect([serviceOf(state, 'web').rolledBack, state.holds]).toEqual([true, [held]]);
    const open = after(decided(true), started(back), settle('deployed'));
    expect([serviceOf(open, 'web').rolledBack, serviceOf(open, 'web').attempt, open.holds]).toEqual([undefined, 2, []]);
  });
  test('a person who took it back by hand ends a blocked way back, and what is restored is taken as it is', () => {
    const blocked: Fact = { type: 'rollback.failed', service: 'web', code: 'X', reason: 'no way' };
    const halted: Fact = { type: 'deployment.halted', code: 'X', reason: 'y', subject: 'web' };
    const once = [decided(true), blocked, halted, settle('absent')];
    expect(after(...once)).toMatchObject({
      ...{ blocked: {}, halted: null, holds: [held] },
      services: { web: { rolledBack: true } },
    });
    const twice = after(...once, blocked, halted, settle('deployed'));
    expect(twice).toMatchObject({ blocked: {}, halted: null, services: { web: { accepted: true } } });
    const two = after(decided(true), blocked, { ...blocked, service: 'api' } as Fact, halted, settle('absent'));
    expect(two).toMatchObject({
      blocked: { api: 'no way' },
      halted: { code: 'ROLLBACK_FAILED', subject: 'api', reason: expect.stringContaining('convoy settle api') },
    });
  });
  test('going on after a blocked way back tries it anew', () => {
    const blocked: Fact = { type: 'rollback.failed', service: 'web', code: 'X', reason: 'no way' };
    const halted: Fact = { type: 'deployment.halted', code: 'X', reason: 'y', subject: 'web' };
    expect(after(decided(true), blocked, halted)).toMatchObject({ blocked: { web: 'no way' }, halted: { code: 'X' } });
    const state = after(decided(true), blocked, halted, { type: 'deployment.resumed', actor: 'ada' });
    expect([state.blocked, state.halted, serviceOf(state, 'web').attempt]).toEqual([{}, null, 2]);
  });
});

describe('going on', () => {
  const gated = (outcome: Verdict['outcome']): Fact => ({
    type: 'service.gated',
    service: 'web',
    of: 'candidate',
    verdict: verdict(outcome),
    key: 'k',
  });
  const failed: Fact = { type: 'failure.detected', service: 'web', point: 'gate', code: 'X', reason: 'y' };
  const resumed: Fact = { type: 'deployment.resumed', actor: 'ada' };
  const halted: Fact = { type: 'deployment.halted', code: 'ROLLBACK_NOT_WANTED', reason: 'y', subject: 'web' };

  test('in the place of a process that died forgets nothing', () => {
    const state = after(gated('failed'), failed, resumed);
    expect(state.failures).toHaveLength(1);
    expect(serviceOf(state, 'web')).toMatchObject({ attempt: 1, gated: { outcome: 'failed' } });
  });
  test('forgets what failed and keeps what passed', () => {
    const state = after(gated('failed'), failed, halted, resumed);
    expect(state.failures).toEqual([]);
    expect(serviceOf(state, 'web')).toEqual({ attempt: 2 });
    expect(serviceOf(after(gated('passed'), failed, halted, resumed), 'web').gated?.outcome).toBe('passed');
  });
  test('asks needs and checks anew only where they did not pass', () => {
    const checked = (check: string, outcome: Verdict['outcome']): Fact => ({
      type: 'service.checked',
      check,
      verdict: verdict(outcome),
      key: check,
    });
    const broken: Fact = { type: 'failure.detected', check: 'buy', point: 'check', code: 'X', reason: 'y' };
    const state = after(checked('buy', 'failed'), checked('list', 'passed'), broken, halted, resumed);
    expect(Object.keys(state.checks)).toEqual(['list']);
    expect(state.retries).toEqual({ buy: 1 });
  });
});
