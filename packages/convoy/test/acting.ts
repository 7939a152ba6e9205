import { decide } from '@convoy/engine/decide';
import { type Command, keyOf } from '@convoy/model/commands';
import type { Base, Event, Fact } from '@convoy/model/events';
import { fold } from '@convoy/model/fold';
import type { Verdict, VerdictOutcome } from '@convoy/model/look';
import type { Plan } from '@convoy/model/plan';
import type { Settings } from '@convoy/model/settings';
import { initialState, type State } from '@convoy/model/state';

export const verdict = (outcome: VerdictOutcome, reason = 'because'): Verdict => ({
  outcome,
  code: outcome === 'passed' ? 'HEALTHY' : 'UNHEALTHY',
  reason,
  counts: { successful: 2, failed: 1, inconclusive: 0, error: 0 },
  latency: { p50: 4, p95: 9, max: 12 },
});

/** What a command reports when nothing goes wrong. */
export const success = (command: Command): Fact => {
  const key = keyOf(command);
  switch (command.type) {
    case 'deploy':
      return {
        type: 'service.deployed',
        service: command.service,
        release: command.release,
        candidate: 'http://c',
        key,
      };
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

export interface Script {
  readonly settings: Settings;
  readonly plan: Plan;
  readonly base: Base;
  /** How long a command takes, in milliseconds. */
  readonly ms: (command: Command) => number;
  /** What it reports; default: success. */
  readonly report?: (command: Command) => Fact;
  /** Milliseconds that each journalled batch costs. */
  readonly overhead?: number;
  readonly deployment?: string;
  /** Milliseconds since the epoch. */
  readonly from?: number;
}

/** The real rules in a world where everything takes as long as `ms` says: the journal of a whole deployment. */
export const act = (script: Script): Event[] => {
  const { settings, plan, base, ms, report = success, overhead = 0, deployment = '20260101-000000-ab12' } = script;
  const events: Event[] = [];
  const due: { readonly at: number; readonly fact: Fact & { readonly key?: string } }[] = [];
  let now = script.from ?? Date.parse('2026-01-01T00:00:00.000Z');
  let state: State = initialState;
  const append = (...facts: Fact[]): void => {
    now += overhead;
    for (const fact of facts) {
      const seq = events.length + 1;
      const stamp = { id: `e-${seq}`, at: new Date(now).toISOString(), order: [1, seq, 'a', seq] as const };
      const event = { ...fact, ...stamp, deployment, environment: settings.environment } as Event;
      events.push(event);
      state = fold(state, event);
    }
  };
  append(
    { type: 'deployment.requested', operation: plan.operation, actor: 'ada' },
    { type: 'deployment.planned', plan, settings, base },
  );
  for (;;) {
    const { facts, commands } = decide(state, now);
    const fresh = commands.filter((command) => !Object.hasOwn(state.running, keyOf(command)));
    if (facts.length > 0) append(...facts);
    else if (fresh.length > 0) {
      append(
        ...fresh.map((command): Fact => {
          const deadline = now + 86_400_000;
          return { type: 'command.started', command, key: keyOf(command), deadline };
        }),
      );
      for (const command of fresh) due.push({ at: now + ms(command), fact: report(command) });
    } else {
      due.sort((a, b) => a.at - b.at);
      const next = due.shift();
      if (!next) return events;
      now = Math.max(now, next.at);
      if (next.fact.key === undefined || Object.hasOwn(state.running, next.fact.key)) append(next.fact);
    }
  }
};
