import { ended } from '@convoy/engine/rules/failures';
import { type Command, keyOf } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import { started as begun, verdict } from '../../model/test/folding.ts';

/** Milliseconds that a command may take at the table. */
export const limit = 1000;

/** `deploy:web`, `gate:candidate:web`; from the second attempt on with its number: `deploy:web:2`. */
export const nameOf = (command: Command): string => keyOf(command).replace(/:1$/, '');

export const started = (command: Command, deadline = limit): Fact => ({ ...begun(command), deadline }) as Fact;

/** The fact that a command ends with when all goes well. */
export const success = (command: Command): Fact => {
  const key = keyOf(command);
  switch (command.type) {
    case 'deploy': {
      const { service, release } = command;
      return { type: 'service.deployed', service, release, candidate: `https://${service}.candidate`, key };
    }
    case 'gate':
      return { type: 'service.gated', service: command.service, of: command.of, verdict: verdict('passed'), key };
    case 'verify':
      return {
        type: 'service.checked',
        ...{ check: command.check, service: command.service, verdict: verdict('passed'), key },
      };
    case 'weigh': {
      const { service, release, share, step } = command;
      return { type: 'service.weighed', service, release, share, step, key };
    }
    case 'canary': {
      const { service, step } = command;
      return { type: 'service.checked', check: 'canary', service, step, verdict: verdict('passed'), key };
    }
    case 'shift':
      return { type: 'service.shifted', service: command.service, release: command.release, key };
    case 'watch':
      return { type: 'service.checked', check: 'watch', service: command.service, verdict: verdict('passed'), key };
    case 'check':
      return { type: 'service.checked', check: command.check, verdict: verdict('passed'), key };
    case 'task':
      return { type: 'task.finished', task: command.task, key };
    case 'rollback':
      return { type: 'service.rolled-back', service: command.service, from: command.from, to: command.to, key };
    case 'retire':
      return { type: 'service.retired', service: command.service, release: command.release, key };
  }
};

/** The fact that it ends with when it does not: a red verdict for what measures, a fault for what acts. */
export const failure = (command: Command): Fact => {
  const fact = success(command);
  return fact.type === 'service.gated' || fact.type === 'service.checked'
    ? { ...fact, verdict: verdict('failed') }
    : ended(command, keyOf(command), 'BROKEN', 'it broke');
};
