import { durationsOf, timelineOf } from '@convoy/analytics/timeline';
import { keyOf } from '@convoy/model/commands';
import type { Event, Fact } from '@convoy/model/events';
import { expect, test } from '@jest/globals';
import {
  back,
  decided,
  deploy,
  deployed,
  failedAt,
  gate,
  gated,
  journal,
  migrate,
  shift,
  shifted,
  started,
} from './journal.ts';

const requested: Fact = { type: 'deployment.requested', operation: 'deploy', actor: 'ada' };
const finished = (outcome: 'confirmed' | 'rolled-back'): Fact => ({ type: 'deployment.finished', outcome });
const taken: Fact = {
  ...{ type: 'service.rolled-back', service: 'web', from: { version: '2' }, to: null },
  key: keyOf(back),
};

test('an empty journal has an empty timeline', () => {
  expect(timelineOf([])).toMatchObject({ makespanMs: 0, ratio: null, lanes: [], recovery: null, startedAt: null });
  expect(durationsOf([])).toEqual({});
});

test('each command is a phase from its start to the event that ended it', () => {
  const { lanes } = timelineOf(
    journal(
      [0, requested],
      [10, started(deploy)],
      [40, deployed],
      [45, started(gate)],
      [95, gated('passed')],
      [100, started(shift)],
      [107, shifted],
      [108, { type: 'service.checkpointed', service: 'web' }],
    ),
  );
  expect(lanes).toHaveLength(1);
  expect(lanes[0]).toMatchObject({ kind: 'service', subject: 'web', shiftedMs: 107, checkpointMs: 108 });
  expect(lanes[0]?.phases.map(({ phase, beginMs, endMs, end }) => [phase, beginMs, endMs, end])).toEqual([
    ['deploy', 10, 40, 'done'],
    ['gate', 45, 95, 'done'],
    ['shift', 100, 107, 'done'],
  ]);
  expect(lanes[0]?.phases[1]?.verdict?.outcome).toBe('passed');
});

test('the makespan ends with the confirmation; what follows it does not count', () => {
  const events = journal(
    [0, requested],
    [100, started(deploy)],
    [400, deployed],
    [500, { type: 'deployment.confirmed', releases: {} }],
    [600, started(migrate)],
    [900, { type: 'task.finished', task: 'migrate', key: keyOf(migrate) }],
    [901, finished('confirmed')],
  );
  expect(timelineOf(events)).toMatchObject({ beganMs: 100, endedMs: 500, makespanMs: 400, outcome: 'confirmed' });
});

test.each<[string, Fact, object]>([
  ['a verdict that is no pass', gated('inconclusive'), { end: 'failed', reason: 'it inconclusive' }],
  ['a failure with its key', failedAt('gate', keyOf(gate)), { end: 'failed', reason: 'gate is broken' }],
  [
    'nobody needing it any more',
    { type: 'command.abandoned', key: keyOf(gate), reason: 'taken back' },
    { end: 'abandoned', reason: 'taken back' },
  ],
  [
    "a person's answer",
    { type: 'control.accepted', verb: 'settle', actor: 'ada', subject: 'web', as: 'absent' },
    { end: 'failed', reason: 'settled as absent by ada' },
  ],
  ['nothing: it is open', { type: 'service.checkpointed', service: 'api' }, { end: null, endMs: null }],
])('a command is ended by %s', (_, fact, phase) => {
  const { lanes } = timelineOf(journal([0, started(gate)], [50, fact]));
  expect(lanes[0]?.phases[0]).toMatchObject(phase);
});

test('from the first verdict that failed to the decision, and from it to the last switch', () => {
  const events = journal(
    [0, requested],
    [10, started(gate)],
    [200, gated('failed')],
    [203, failedAt('gate')],
    [210, decided],
    [220, started(back)],
    [260, taken],
    [300, finished('rolled-back')],
  );
  expect(timelineOf(events).recovery).toEqual({
    fault: { ms: 200, subject: 'web', reason: 'it failed' },
    decidedMs: 210,
    reasons: ['it failed'],
    detectMs: 10,
    switchMs: 50,
    order: ['web'],
  });
});

test('what a person asks for has no fault, and a fault answered by a halt is another story', () => {
  const halted: Fact = { type: 'deployment.halted', code: 'ROLLBACK_NOT_WANTED', reason: 'r' };
  const asked = journal([0, requested], [10, failedAt('watch')], [20, halted], [90_000, decided]);
  expect(timelineOf(asked).recovery).toMatchObject({ fault: null, detectMs: null, switchMs: null });
});

test('a halt stands until somebody answers it', () => {
  const halted: Fact = { type: 'deployment.halted', code: 'UNKNOWN_EFFECT', reason: 'r', subject: 'web' };
  const settled: Fact = { type: 'control.accepted', verb: 'settle', actor: 'ada', subject: 'web', as: 'deployed' };
  const before = [[0, requested] as const, [10, started(deploy)] as const, [20, halted] as const];
  expect(timelineOf(journal(...before)).halted).toEqual({ code: 'UNKNOWN_EFFECT', reason: 'r' });
  expect(timelineOf(journal(...before, [30, settled])).halted).toBeNull();
  expect(timelineOf(journal(...before, [30, { type: 'deployment.resumed', actor: 'ada' }])).halted).toBeNull();
});

test('durations leave out what was interrupted, settled or never got that far', () => {
  const checkpointed: Fact = { type: 'service.checkpointed', service: 'web' };
  const whole = [[10, started(deploy)] as const, [40, deployed] as const, [50, checkpointed] as const];
  expect(durationsOf(journal(...whole))).toEqual({ web: 30 });
  expect(durationsOf(journal(...whole.slice(0, 2)))).toEqual({});
  expect(durationsOf(journal([0, started(deploy)], ...whole))).toEqual({});
  const settled: Fact = { type: 'control.accepted', verb: 'settle', actor: 'ada', subject: 'web', as: 'deployed' };
  expect(durationsOf(journal([0, started(deploy)], [9, settled], [10, checkpointed]))).toEqual({});
});

test('a second try counts, the first does not', () => {
  const again = { ...gate, attempt: 2 };
  const events = journal(
    [0, started(gate)],
    [100, gated('failed')],
    [200, started(again)],
    [230, { ...gated('passed'), key: keyOf(again) } as Fact],
    [240, { type: 'service.checkpointed', service: 'web' }],
  );
  expect(durationsOf(events)).toEqual({ web: 30 });
});

test('events of a newer version and times that cannot be read are passed over', () => {
  const strange = { ...journal([0, requested])[0], type: 'service.praised', key: 'x', id: 'e-0' } as unknown as Event;
  const unread = { ...journal([0, started(deploy)])[0], at: 'noon', id: 'e-9' } as Event;
  const { lanes, makespanMs } = timelineOf([strange, unread]);
  expect(makespanMs).toBe(0);
  expect(lanes.map(({ subject }) => subject)).toEqual(['web']);
});
