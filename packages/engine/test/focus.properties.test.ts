import { decide, decideBy, type Scope } from '@convoy/engine/decide';
import { focusOn, isFor, milestones } from '@convoy/engine/focus';
import { deadlines, failures } from '@convoy/engine/rules/failures';
import { sequence } from '@convoy/engine/rules/sequence';
import { type Command, keyOf } from '@convoy/model/commands';
import type { Event, Fact } from '@convoy/model/events';
import { fold } from '@convoy/model/fold';
import { initialState, type State } from '@convoy/model/state';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deployments } from './deployments.ts';
import { playThrough } from './playing.ts';

/** The states after each event of a journal from its plan on, and the same with nothing at work, as a job finds it. */
const states = (events: readonly Event[]): State[] => {
  const all: State[] = [];
  let state = initialState;
  for (const event of events) {
    state = fold(state, event);
    if (state.plan) all.push(state, { ...state, running: {} });
  }
  return all;
};

/** Everything that a fan-out has a job for. */
const subjectsOf = ({ plan }: State): string[] => [
  ...(plan?.steps ?? []).map(({ service }) => service),
  ...(plan?.tasks ?? []).flatMap(({ task, phase }) => (phase === 'expand' ? [task] : [])),
];

const everything: Scope = { fact: () => true, command: () => true };
const unlimited = (state: State): State =>
  state.settings ? { ...state, settings: { ...state.settings, maxParallel: null } } : state;
const keys = (commands: readonly Command[]): Set<string> => new Set(commands.map(keyOf));
const texts = (facts: readonly Fact[]): Set<string> => new Set(facts.map((fact) => JSON.stringify(fact)));
/** Moments at which nothing, something and all of what runs is late. */
const moment = fc.constantFrom(0, 500, 1500, 1e6);

/** Commands of the way forward; the others concern all, and are for the job that ends the deployment. */
const isForward = (command: Command, { plan }: State): boolean => {
  if (command.type === 'gate') return command.of !== 'restored';
  if (command.type === 'task') return plan?.tasks.find(({ task }) => task === command.task)?.phase === 'expand';
  return ['deploy', 'verify', 'weigh', 'canary', 'shift'].includes(command.type);
};

test('a job begins what is for its own subject, and says what is about it; never anything of another', () => {
  fc.assert(
    fc.property(deployments(), moment, fc.constantFrom(...milestones), (deployment, now, until) => {
      for (const state of states(playThrough(deployment).events))
        for (const subject of subjectsOf(state)) {
          const { commands, facts } = focusOn(subject, until)(state, now);
          for (const command of commands)
            expect([keyOf(command), isFor(command, subject, state), isForward(command, state)]).toEqual([
              ...[keyOf(command), true, true],
            ]);
          for (const fact of facts) {
            const running = 'key' in fact && fact.key !== undefined ? state.running[fact.key] : undefined;
            const isAbout = running
              ? isFor(running.command, subject, state)
              : [subject].includes(('task' in fact ? fact.task : 'service' in fact ? fact.service : '') ?? '');
            expect([fact, isAbout]).toEqual([fact, true]);
          }
        }
    }),
    { numRuns: 40 },
  );
});

test('all jobs together begin what the deployment would begin on the way forward, and leave the rest to the last', () => {
  let begun = 0;
  fc.assert(
    fc.property(deployments(), moment, (deployment, now) => {
      for (const state of states(playThrough(deployment).events)) {
        const whole = decide(unlimited(state), now);
        if (whole.facts.length > 0) continue;
        const jobs = subjectsOf(state).flatMap((subject) => focusOn(subject, 'checkpointed')(state, now).commands);
        const forward = whole.commands.filter((command) => isForward(command, state));
        expect(keys(jobs)).toEqual(keys(forward));
        // With a limit fewer begin at once, none that no job would.
        for (const command of decide(state, now).commands)
          expect([keyOf(command), !isForward(command, state) || keys(jobs).has(keyOf(command))]).toEqual([
            ...[keyOf(command), true],
          ]);
        begun += jobs.length;
      }
    }),
    { numRuns: 60 },
  );
  expect(begun).toBeGreaterThan(1000);
});

test('what follows for a service or a task is said by its job, whatever else there is to be said', () => {
  let said = 0;
  fc.assert(
    fc.property(deployments(), moment, (deployment, now) => {
      for (const state of states(playThrough(deployment).events)) {
        if (state.halted) continue;
        const jobs = texts(subjectsOf(state).flatMap((subject) => focusOn(subject, 'checkpointed')(state, now).facts));
        const { facts } = decideBy([deadlines, failures, sequence], unlimited(state), now, everything);
        const others = facts.filter((fact) => {
          const running = 'key' in fact && fact.key !== undefined ? state.running[fact.key] : undefined;
          const subjects = subjectsOf(state);
          return running
            ? subjects.some((subject) => isFor(running.command, subject, state))
            : subjects.includes(('task' in fact ? fact.task : 'service' in fact ? fact.service : '') ?? '');
        });
        for (const text of texts(others)) expect(jobs).toContain(text);
        said += others.length;
      }
    }),
    { numRuns: 60 },
  );
  expect(said).toBeGreaterThan(100);
});

test('a job is never woken in the past: nobody looks again and again for what will not be seen', () => {
  fc.assert(
    fc.property(deployments(), moment, (deployment, now) => {
      for (const state of states(playThrough(deployment).events))
        for (const subject of subjectsOf(state)) {
          const { facts, wake } = focusOn(subject, 'checkpointed')(state, now);
          if (facts.length === 0 && wake !== null) expect(wake).toBeGreaterThan(now);
        }
    }),
    { numRuns: 40 },
  );
});
