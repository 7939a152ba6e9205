import { type Command, subjectOf } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import { type State, serviceOf } from '@convoy/model/state';
import { type Decision, decideBy } from './decide.ts';
import { deadlines, failures } from './rules/failures.ts';
import { onHold } from './rules/on-hold.ts';
import { sequence } from './rules/sequence.ts';
import { isProved, viewOf } from './rules/view.ts';

/** How far one service is brought before its process leaves it to others; gated is what has passed its own checks too. */
export const milestones = ['deployed', 'gated', 'shifted', 'checkpointed'] as const;
export type Milestone = (typeof milestones)[number];

/** Whether a command is for this service or task: its own, or the question whether what it needs is ready. */
export const isFor = (command: Command, subject: string, state: State): boolean =>
  subjectOf(command) === subject ||
  (command.type === 'gate' && command.of === 'need' && waitsFor(state, subject, command.service));

/** Whether a fact speaks of this service or task. */
const isAbout = (fact: Fact, subject: string, state: State): boolean => {
  if ('key' in fact && fact.key !== undefined) {
    const running = state.running[fact.key];
    if (running) return isFor(running.command, subject, state);
  }
  return ('service' in fact && fact.service === subject) || ('task' in fact && fact.task === subject);
};

/** The rules of the way forward for one service or task: what becomes of all together is for whoever ends the deployment. */
export const focusOn =
  (subject: string, until: Milestone) =>
  (state: State, now: number): Decision => {
    // Others work beside it and make room for themselves: what is known of them here is old.
    const alone: State = state.settings ? { ...state, settings: { ...state.settings, maxParallel: null } } : state;
    // What is halted waits for a person, whichever part of it is looked at.
    const by = state.halted ? [deadlines] : [deadlines, failures, state.paused ? onHold : sequence];
    const { facts, commands, wake } = decideBy(by, alone, now, {
      fact: (fact) => isAbout(fact, subject, state),
      command: (command) => isFor(command, subject, state),
    });
    return { facts, commands: isReached(state, subject, until) ? [] : commands, wake };
  };

const waitsFor = ({ plan }: State, subject: string, need: string): boolean =>
  plan?.steps.some(({ service, ready }) => service === subject && ready.includes(need)) === true ||
  plan?.tasks.some(({ task, ready }) => task === subject && ready.includes(need)) === true;

/** Whether a service is as far as it was to be brought, or a task is done. */
export const isReached = (state: State, subject: string, until: Milestone): boolean => {
  const view = viewOf(state, 0);
  const step = view?.steps.get(subject);
  if (!view || !step) return state.done[subject] === true;
  const { deployed, shifted, checkpointed } = serviceOf(state, subject);
  switch (until) {
    case 'deployed':
      return deployed !== undefined;
    case 'gated':
      return isProved(view, step);
    case 'shifted':
      return checkpointed === true || (step.phases.includes('shift') ? shifted === true : deployed !== undefined);
    case 'checkpointed':
      return checkpointed === true;
  }
};

/** Why it will not get there in this process; null while it may. */
export const obstacleTo = (state: State, subject: string): string | null => {
  const { skipped } = serviceOf(state, subject);
  const failure = state.failures.find(({ settled }) => !settled);
  const isBack = state.decisions.some(({ affected }) => affected.includes(subject));
  return skipped ?? failure?.reason ?? (isBack ? `${subject} is taken back` : null);
};
