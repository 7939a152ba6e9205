import { pointOf } from '@convoy/model/point';
import type { Running, State } from '@convoy/model/state';
import { affectedOf, serviceOf } from '@convoy/model/state';
import { percent } from './text.ts';

/** The kind of a standing: displays sort, count and tint by it. */
export type Mark = 'failed' | 'busy' | 'back' | 'waiting' | 'done' | 'out';

/** How far one service is, in words. */
export interface Standing {
  readonly mark: Mark;
  readonly words: string;
  /** The command at work, with its key. */
  readonly at?: { readonly key: string; readonly running: Running };
}

const busyWords = ({ command }: Running): string => {
  switch (command.type) {
    case 'deploy':
      return 'deploying';
    case 'gate':
      if (command.of === 'restored') return 'restored, in its gate';
      return command.of === 'need' ? 'asked if ready' : 'gate';
    case 'verify':
      return `in its ${command.check} check`;
    case 'weigh':
      return `to ${percent(command.share)} of the traffic`;
    case 'canary':
      return `canary, step ${command.step}`;
    case 'shift':
      return 'shifting';
    case 'watch':
      return 'serving, watched';
    case 'rollback':
      return 'going back';
    case 'retire':
      return 'retiring';
    case 'check':
    case 'task':
      return 'running';
  }
};

/** The commands at work, by the kind and name of what they are about. */
const runningOf = (state: State, kind: 'service' | 'task' | 'check', subject: string): Standing['at'] => {
  for (const [key, running] of Object.entries(state.running)) {
    const { command } = running;
    const about =
      command.type === 'task'
        ? kind === 'task' && command.task
        : command.type === 'check'
          ? kind === 'check' && command.check
          : kind === 'service' && command.service;
    if (about === subject) return { key, running };
  }
  return undefined;
};

/** Needs that a waiting service still waits for. */
const missing = (state: State, service: string): string[] => {
  const needs = state.plan?.steps.find((step) => step.service === service)?.needs ?? [];
  return needs.filter((need) => !serviceOf(state, need).checkpointed && !state.done[need]);
};

const back = (state: State, service: string): Standing | null => {
  const requested = state.plan?.undo.some((undo) => undo.service === service);
  if (!requested && !affectedOf(state).has(service)) return null;
  const { begun, touched, rolledBack, regated, retired } = serviceOf(state, service);
  const cause = state.failures.findLast((failure) => failure.service === service);
  const failed = cause ? `, failed at ${pointOf(cause)}` : '';
  if (rolledBack)
    return { mark: 'back', words: `taken back${failed}${regated?.outcome === 'passed' ? ', healthy' : ''}` };
  if (touched || requested) return { mark: 'back', words: `waits to go back${failed}` };
  if (cause) return { mark: 'failed', words: `failed at ${pointOf(cause)}${retired ? ', taken away' : ''}` };
  if (retired) return { mark: 'back', words: 'candidate taken away' };
  return begun ? { mark: 'back', words: 'candidate without traffic' } : { mark: 'out', words: 'not begun' };
};

const forward = (state: State, service: string): Standing => {
  const { deployed, gated, weighed, shifted, checkpointed, watched } = serviceOf(state, service);
  const pending = state.failures.find((failure) => !failure.settled && failure.service === service);
  if (pending) return { mark: 'failed', words: `failed at ${pointOf(pending)}${shareOf(state, service)}` };
  if (state.confirmed && checkpointed) return { mark: 'done', words: 'confirmed' };
  if (checkpointed) return { mark: 'done', words: watched ? 'serving, watched' : 'serving' };
  if (gated && gated.outcome !== 'passed') return { mark: 'failed', words: `gate ${gated.outcome}` };
  if (shifted) return { mark: 'busy', words: 'serving' };
  if (weighed !== undefined) return { mark: 'busy', words: `canary, step ${weighed}${shareOf(state, service)}` };
  if (gated) return { mark: 'waiting', words: 'gate passed, waits to shift' };
  if (deployed) return { mark: 'busy', words: 'deployed' };
  const needs = missing(state, service);
  return { mark: 'waiting', words: needs.length > 0 ? `waits for ${needs.join(', ')}` : 'waits' };
};

/** What the candidate of a canary has of the traffic: its users still meet it, however long a person takes. */
const shareOf = (state: State, service: string): string => {
  const { weighed, shifted, rolledBack } = serviceOf(state, service);
  const share = state.settings?.services[service]?.canary?.[(weighed ?? 0) - 1]?.share;
  return share === undefined || shifted || rolledBack ? '' : `, gets ${percent(share)} of the traffic`;
};

/** How far a service of the plan is; what needs a person comes first. */
export const standingOf = (state: State, service: string): Standing => {
  const at = runningOf(state, 'service', service);
  if (state.halted?.subject === service)
    return { mark: 'failed', words: `halted: ${state.halted.code}${shareOf(state, service)}` };
  if (Object.hasOwn(state.blocked, service)) return { mark: 'failed', words: 'way back blocked' };
  if (at) {
    const isBack = at.running.command.type === 'rollback' || at.running.command.type === 'retire';
    const share = at.running.command.type === 'canary' ? shareOf(state, service) : '';
    return { mark: isBack ? 'back' : 'busy', words: `${busyWords(at.running)}${share}`, at };
  }
  const { skipped } = serviceOf(state, service);
  if (skipped !== undefined) return { mark: 'out', words: `skipped: ${skipped}` };
  return back(state, service) ?? forward(state, service);
};

/** The same for a task or an integration check. */
export const otherStandingOf = (state: State, kind: 'task' | 'check', name: string): Standing => {
  const at = runningOf(state, kind, name);
  if (state.halted?.subject === name) return { mark: 'failed', words: `halted: ${state.halted.code}` };
  if (at) return { mark: 'busy', words: busyWords(at.running), at };
  // A service may have a check of its own by this name.
  const failed = state.failures.find((failure) => failure[kind] === name && failure.service === undefined);
  const verdict = kind === 'check' ? state.checks[name] : undefined;
  if (failed || (verdict && verdict.outcome !== 'passed')) return { mark: 'failed', words: 'failed' };
  if (verdict) return { mark: 'done', words: 'passed' };
  if (kind === 'task' && state.done[name]) return { mark: 'done', words: 'done' };
  return state.outcome || state.decisions.length > 0
    ? { mark: 'out', words: 'not run' }
    : { mark: 'waiting', words: 'waits' };
};
