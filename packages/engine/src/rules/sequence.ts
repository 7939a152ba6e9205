import type { Command } from '@convoy/model/commands';
import type { Fact } from '@convoy/model/events';
import type { Phase, Step } from '@convoy/model/plan';
import { longestRemaining } from './plan-graph.ts';
import { isUnderway, roomIn } from './room.ts';
import {
  type Advice,
  isGated,
  isLost,
  isMet,
  isOut,
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
  let free = roomIn(view) - (expand(view).commands?.length ?? 0);
  for (const step of longestRemaining(view.plan)) {
    if (isOut(view, step.service) || view.busy.has(step.service)) continue;
    const { facts: concluded = [], commands: next = [] } = advance(
      view,
      step,
      free > 0 || isUnderway(view, step.service),
    );
    facts.push(...concluded);
    commands.push(...next);
    if (next.some(({ type }) => takesRoom(view, type, step))) free -= 1;
  }
  return { facts, commands };
};

/** A step takes its place when it starts; under `together` it gives it up in between and shifts in another one. */
const takesRoom = (view: View, type: Command['type'], { service }: Step): boolean =>
  (type === 'deploy' || type === 'shift') && !isUnderway(view, service);

const advance = (view: View, step: Step, hasRoom: boolean): Advice => {
  const { service } = step;
  const progress = progressOf(view, service);
  const phase = step.phases.find((candidate) => !isDone(view, step, candidate));
  if (phase === undefined) return progress.checkpointed ? {} : { facts: [{ type: 'service.checkpointed', service }] };
  const { attempt } = progress;
  switch (phase) {
    case 'deploy':
      return start(view, step, hasRoom);
    case 'gate': {
      const of = progress.shifted ? 'live' : 'candidate';
      return progress.gated ? {} : { commands: [{ type: 'gate', service, release: step.to, of, attempt }] };
    }
    case 'shift':
      return hasRoom && mayShift(view, step)
        ? { commands: [{ type: 'shift', service, release: step.to, attempt }] }
        : {};
  }
};

const isDone = (view: View, { service }: Step, phase: Phase): boolean => {
  const { deployed, gated, shifted } = progressOf(view, service);
  switch (phase) {
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
  const lost = step.needs.find((need) => isLost(view, need));
  if (lost !== undefined)
    return {
      facts: [
        {
          type: 'service.skipped',
          service,
          code: 'NEED_TAKEN_BACK',
          reason: `${lost}, which it needs, was taken back`,
        },
      ],
    };
  if (!step.needs.every((need) => isMet(view, need))) return {};
  const unasked = step.ready.filter((need) => canAnswer(view, need) && view.state.ready[need]?.outcome !== 'passed');
  if (unasked.length > 0) return { commands: unasked.flatMap((need) => ask(view, need)) };
  const { attempt } = progressOf(view, service);
  return hasRoom ? { commands: [{ type: 'deploy', service, release: step.to, attempt }] } : {};
};

/** Without health there is nobody to ask: then the marker must do. */
const canAnswer = (view: View, need: string): boolean => settingsOf(view, need)?.health != null;

/** A need that is not deployed here must answer ready now: a marker is a memory, not a measurement. */
const ask = (view: View, need: string): Command[] => {
  const marker = view.state.markers[need];
  return !marker || view.busy.has(need) || view.state.ready[need]
    ? []
    : [{ type: 'gate', service: need, release: marker.release, of: 'need', attempt: 1 }];
};

/** Together: every candidate has passed first, and dependencies shift before their dependents. */
const mayShift = (view: View, step: Step): boolean => {
  if (step.recreate || view.settings.shift === 'each') return true;
  const others = view.plan.steps.filter(({ service, recreate }) => !recreate && !isOut(view, service));
  if (!others.every((other) => isGated(view, other))) return false;
  return step.needs.every((need) => !view.steps.has(need) || isOut(view, need) || progressOf(view, need).checkpointed);
};
