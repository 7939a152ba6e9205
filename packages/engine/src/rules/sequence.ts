import { checksOfService } from '@convoy/model/checks';
import type { Command } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import { servicesNeeded } from '@convoy/model/neighbours';
import type { Phase, Step } from '@convoy/model/plan';
import { longestRemaining } from './plan-graph.ts';
import { ask, unanswered } from './ready.ts';
import { isUnderway, roomIn } from './room.ts';
import {
  type Advice,
  hasRefused,
  isFresh,
  isMet,
  isOut,
  isProved,
  isVerified,
  lostNeed,
  progressOf,
  type Rule,
  settingsOf,
  stopped,
  type View,
} from './view.ts';
import { expand } from './work.ts';

/**
 * A service moves on once its own needs are met; nothing waits for a stage. Under a limit, the step with the longest
 * remaining path goes first (the critical-path rule of list scheduling: Graham 1969; Hu 1961).
 */
export const sequence: Rule = (view) => {
  if (stopped(view) || view.plan.operation !== 'deploy') return {};
  const facts: Fact[] = [];
  const commands: Command[] = [];
  let free = roomIn(view);
  for (const one of longestRemaining(view.plan)) {
    const { facts: concluded = [], commands: next = [] } =
      'task' in one ? expand(view, one, free > 0) : advance(view, one, free > 0 || isUnderway(view, one.service));
    facts.push(...concluded);
    commands.push(...next);
    if (next.some((command) => takesRoom(view, command))) free -= 1;
  }
  return { facts, commands };
};

/** A step takes its place when it starts; under `together` it gives it up in between and shifts in another one. */
const takesRoom = (view: View, command: Command): boolean =>
  command.type === 'task' ||
  ((command.type === 'deploy' || command.type === 'weigh' || command.type === 'shift') &&
    !isUnderway(view, command.service));

const advance = (view: View, step: Step, hasRoom: boolean): Advice => {
  const { service } = step;
  if (isOut(view, service) || view.busy.has(service)) return {};
  const progress = progressOf(view, service);
  const phase = step.phases.find((candidate) => !isDone(view, step, candidate));
  if (phase === undefined) return progress.checkpointed ? {} : { facts: [{ type: 'service.checkpointed', service }] };
  const { attempt } = progress;
  switch (phase) {
    case 'deploy':
      return start(view, step, hasRoom);
    case 'gate':
      return progress.gated ? {} : { commands: [look(view, step)] };
    case 'shift':
      return serve(view, step, hasRoom, { type: 'shift', service, release: step.to, attempt });
    case 'verify':
      return verify(view, step);
    case 'canary':
      return canary(view, step, hasRoom);
  }
};

/** Traffic comes to a release, all of it or a share, once all that is to be proved first was proved, and lately. */
const serve = (view: View, step: Step, hasRoom: boolean, command: Command): Advice => {
  if (!others(view, step).every((other) => isProved(view, other))) return {};
  // Measured long ago (the others took their time, or the runner died) is not measured.
  if (!isMeasured(view, step)) return { commands: [look(view, step)] };
  return hasRoom && mayShift(view, step) ? { commands: [command] } : {};
};

/** Its checks one after the other, on the candidate or, where users meet it already, on what serves them. */
const verify = (view: View, { service, to, recreate }: Step): Advice => {
  const { verified = {}, attempt } = progressOf(view, service);
  const check = checksOfService(settingsOf(view, service)).find((kind) => !verified[kind]);
  if (check === undefined) return {};
  return { commands: [{ type: 'verify', service, release: to, check, of: recreate ? 'live' : 'candidate', attempt }] };
};

/** Step by step a larger share, each judged for as long as it is to last. */
const canary = (view: View, step: Step, hasRoom: boolean): Advice => {
  const { service, to: release } = step;
  const { weighed = 0, canary: seen, attempt } = progressOf(view, service);
  const next = (seen?.passed ?? 0) + 1;
  if (seen?.failed) return {};
  if (weighed >= next) return { commands: [{ type: 'canary', service, release, step: next, attempt }] };
  const share = settingsOf(view, service)?.canary?.[next - 1]?.share ?? 0;
  return serve(view, step, hasRoom, { type: 'weigh', service, release, share, step: next, attempt });
};

const look = (view: View, { service, to }: Step): Command => {
  const { shifted, attempt } = progressOf(view, service);
  return { type: 'gate', service, release: to, of: shifted ? 'live' : 'candidate', attempt };
};

const isDone = (view: View, { service }: Step, phase: Phase): boolean => {
  const { deployed, gated, canary: seen, shifted } = progressOf(view, service);
  switch (phase) {
    case 'verify':
      return isVerified(view, service);
    case 'canary':
      return (seen?.passed ?? 0) >= (settingsOf(view, service)?.canary?.length ?? 0);
    case 'deploy':
      return deployed !== undefined;
    case 'gate':
      return gated?.outcome === 'passed';
    case 'shift':
      return shifted === true;
  }
};

const start = (view: View, step: Step, hasRoom: boolean): Advice => {
  const { service } = step;
  // That is a failure of its own, and is said as one.
  if (step.ready.some((need) => hasRefused(view, need))) return {};
  const lost = lostNeed(view, step);
  const { begun, attempt } = progressOf(view, service);
  if (lost !== undefined) return begun ? {} : { facts: [skipped(service, lost)] };
  if (!hasRoom || !step.needs.every((need) => isMet(view, need))) return {};
  const unasked = unanswered(view, step.ready);
  if (unasked.length > 0) return { commands: ask(view, unasked) };
  return { commands: [{ type: 'deploy', service, release: step.to, attempt }] };
};

const skipped = (service: string, lost: string): Fact => ({
  type: 'service.skipped',
  ...{ service, code: 'NEED_TAKEN_BACK', reason: `${lost}, which it needs, was taken back` },
});

/** Under `together`, those whose candidates must have passed before this one shifts. */
const others = (view: View, step: Step): readonly Step[] =>
  step.recreate || view.settings.shift === 'each'
    ? []
    : view.plan.steps.filter(({ service, recreate }) => !recreate && !isOut(view, service));

/** Whether what its gate saw still says something of now, or its users see it already. */
const isMeasured = (view: View, { service }: Step): boolean => {
  const { gated, shifted } = progressOf(view, service);
  return shifted === true || gated === undefined || isFresh(view, gated);
};

/** Together: every candidate has passed lately, and dependencies shift before their dependents. */
const mayShift = (view: View, step: Step): boolean => {
  if (step.recreate || view.settings.shift === 'each') return true;
  if (!others(view, step).every((other) => isMeasured(view, other))) return false;
  return [...servicesNeeded(view.settings, step.service)].every(
    (need) => !view.steps.has(need) || isOut(view, need) || progressOf(view, need).checkpointed,
  );
};
