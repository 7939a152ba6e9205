import { type Command, keyOf, observes } from '@convoy/model/commands';
import { ConvoyError } from '@convoy/model/error';
import type { Fact } from '@convoy/model/events';
import type { Running, State } from '@convoy/model/state';
import { clockSkewMs, limitOf } from './limits.ts';

/** What is journalled before a command begins. `from`: when its time limit starts, in ms since the epoch. */
export const started = (command: Command, { settings }: State, from: number): Fact<'command.started'> => {
  if (!settings) throw new ConvoyError('NOT_PLANNED', 'a deployment is planned before it is driven');
  return { type: 'command.started', command, key: keyOf(command), deadline: from + limitOf(command, settings) };
};

/** The same when another process began it: its time limit counts from when nothing of that one can be at work any more. */
export const takenUp = (
  { command, deadline, agent, others }: Running,
  state: State,
  now: number,
  isGone: (agent: string) => boolean,
): Fact => {
  if (observes(command)) return started(command, state, now);
  const until = isGone(agent) ? others : deadline;
  return {
    ...started(command, state, Math.max(now, deadline + clockSkewMs)),
    ...(until === undefined ? {} : { others: until }),
  };
};
