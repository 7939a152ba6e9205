import type { Command } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import { serviceOf } from '@convoy/model/state';
import { describe, expect, test } from '@jest/globals';
import { after, deploy, release, shift, started } from './folding.ts';

describe('a person settles what nobody saw the end of', () => {
  const settle = (as: 'deployed' | 'absent', subject = 'web'): Fact => ({
    type: 'control.accepted',
    verb: 'settle',
    actor: 'ada',
    subject,
    as,
  });
  test('it is there: as if the event had come', () => {
    const there = after(started(deploy), settle('deployed'));
    expect(there.running).toEqual({});
    expect(serviceOf(there, 'web')).toMatchObject({ attempt: 1, deployed: { release } });
    const shifted = after(started(shift), settle('deployed'));
    expect([shifted.shifted, shifted.running]).toEqual([['web'], {}]);
  });
  test('it is not there: the goal is tried under a new key', () => {
    const state = after(started(deploy), settle('absent'));
    expect(state.running).toEqual({});
    expect(serviceOf(state, 'web')).toMatchObject({ attempt: 2 });
    expect(serviceOf(state, 'web').deployed).toBeUndefined();
  });
  test('a task counts as done or is tried anew', () => {
    const drop: Command = { type: 'task', task: 'drop', attempt: 1 };
    expect(after(started(drop), settle('deployed', 'drop'))).toMatchObject({ done: { drop: true }, floors: [{}] });
    expect(after(started(drop), settle('absent', 'drop'))).toMatchObject({ retries: { drop: 1 } });
    expect(after(started(drop), settle('absent', 'drop')).done).toEqual({});
  });
});
