import { decide } from '@convoy/engine/decide';
import { type Command, keyOf, observes } from '@convoy/model/commands';
import type { Event, Fact } from '@convoy/model/events';
import { fold } from '@convoy/model/fold';
import { replay } from '@convoy/model/replay';
import { initialState, type State } from '@convoy/model/state';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stamp } from '../../model/test/events.ts';
import { started } from './commands.ts';
import { deployments } from './deployments.ts';
import { playOut, playThrough } from './playing.ts';

/** The states after each event of a journal, the empty one first. */
const prefixes = (events: readonly Event[]): State[] => {
  const states = [initialState];
  for (const event of events) states.push(fold(states.at(-1) as State, event));
  return states;
};

const copy = (state: State): State => JSON.parse(JSON.stringify(state)) as State;
const runs = { numRuns: 80 };
const isLook = (key: string): boolean => /^(gate|watch):/.test(key);

test('the same events and time give the same decision, in whatever process', () => {
  fc.assert(
    fc.property(deployments(), (deployment) => {
      const { events } = playThrough(deployment);
      for (const state of prefixes(events).slice(-40)) {
        const decision = decide(state, 500);
        expect(decide(state, 500)).toEqual(decision);
        expect(decide(copy(state), 500)).toEqual(decision);
      }
      expect(decide(replay(events), 500)).toEqual(decide(prefixes(events).at(-1) as State, 500));
    }),
    runs,
  );
});

test('cut the journal anywhere: what began and did not end is never begun again', () => {
  fc.assert(
    fc.property(deployments(), (deployment) => {
      for (const state of prefixes(playThrough(deployment).events))
        expect(decide(state, 0).commands.filter((command) => Object.hasOwn(state.running, keyOf(command)))).toEqual([]);
    }),
    runs,
  );
});

test('an effect whose end is known is never begun again under its key', () => {
  fc.assert(
    fc.property(deployments(), (deployment) => {
      const { events } = playThrough(deployment);
      const over = new Set<string>();
      for (const event of events)
        if (event.type === 'command.started') expect([event.key, over.has(event.key)]).toEqual([event.key, false]);
        else if ('key' in event && event.key !== undefined && !isLook(event.key)) over.add(event.key);
    }),
    runs,
  );
});

test('nothing is decided twice: when its facts and starts are journalled there is nothing left to decide', () => {
  fc.assert(
    fc.property(deployments(), (deployment) => {
      const { events } = playThrough(deployment);
      for (const [index, state] of prefixes(events).slice(0, 120).entries()) {
        let now = state;
        let seq = index;
        const take = (facts: readonly Fact[]) => {
          for (const fact of facts) now = fold(now, stamp(++seq, fact) as Event);
        };
        const concluded = new Set<string>();
        const begun: Command[] = [];
        for (let rounds = 0; rounds < 50; rounds += 1) {
          const { facts, commands } = decide(now, 0);
          for (const fact of facts) {
            expect(concluded).not.toContain(JSON.stringify(fact));
            concluded.add(JSON.stringify(fact));
          }
          if (facts.length === 0 && commands.length === 0) break;
          if (facts.length === 0) begun.push(...commands.filter((command) => !observes(command)));
          take(facts.length > 0 ? facts : commands.map((command) => started(command)));
        }
        expect(decide(now, 0)).toMatchObject({ facts: [], commands: [] });
        expect(begun.map(keyOf)).toEqual([...new Set(begun.map(keyOf))]);
      }
    }),
    { numRuns: 40 },
  );
});

test('it changes nothing that it is given', () => {
  const frozen = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null)
      for (const inner of Object.values(Object.freeze(value))) frozen(inner);
    return value;
  };
  fc.assert(
    fc.property(deployments(), (deployment) => {
      for (const state of prefixes(playThrough(deployment).events).slice(-30)) decide(frozen(copy(state)), 0);
    }),
    { numRuns: 60 },
  );
});

test('what is over or has no plan yet asks for nothing', () => {
  const nothing = { facts: [], commands: [], wake: null };
  expect(decide(initialState, 0)).toEqual(nothing);
  fc.assert(
    fc.property(deployments(), (deployment) => {
      expect(decide(playThrough(deployment).state, 1e9)).toEqual(nothing);
    }),
    { numRuns: 50 },
  );
});

test('until it is over something runs, or a person is asked', () => {
  fc.assert(
    fc.property(deployments(), (deployment) => {
      playOut(deployment, ({ state: { outcome, halted }, running }) =>
        expect(outcome !== null || halted !== null || running.length > 0).toBe(true),
      );
    }),
    runs,
  );
});
