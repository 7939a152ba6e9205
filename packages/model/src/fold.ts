import type { CheckKind } from './checks.ts';
import { checkKinds } from './checks.ts';
import type { Event, FactType } from './events.ts';
import { anew, hold, holdTakenBack, lift, without } from './fold-parts.ts';
import { resumed, unpaused } from './fold-resume.ts';
import { settle } from './fold-settle.ts';
import { confirm, decided, halted, markTouched, planned, taskDone, taskFailed } from './fold-steps.ts';
import { attemptOf, type ServiceState, type State, serviceOf } from './state.ts';

type Row<T extends FactType> = (state: State, event: Event<T>) => State;

const patch = (state: State, service: string, change: Partial<ServiceState>): State => ({
  ...state,
  services: { ...state.services, [service]: { ...serviceOf(state, service), ...change } },
});

const turned = (state: State): State => ({ ...state, turns: state.turns + 1 });

const ended = (state: State, key: string | undefined): State =>
  key === undefined || !Object.hasOwn(state.running, key) ? state : { ...state, running: without(state.running, key) };

const gated: Row<'service.gated'> = (state, { service, of, verdict, key, at }) => {
  const next = ended(state, key);
  const dated = { ...verdict, seenAt: Date.parse(at) };
  switch (of) {
    case 'need':
      return { ...next, ready: { ...next.ready, [service]: dated } };
    case 'restored':
      return patch(next, service, { regated: verdict });
    case 'candidate':
    case 'live':
      return patch(next, service, { gated: dated });
  }
};

/** A verdict on a service, by what it is of. */
const checked = (now: ServiceState, event: Event<'service.checked'>, turn: number): Partial<ServiceState> => {
  const { check, verdict, profile, step = 0, at } = event;
  const passed = verdict.outcome === 'passed';
  if (check === 'canary')
    return { canary: { passed: passed ? step : step - 1, ...(passed ? {} : { failed: verdict }) } };
  if (!isKind(check)) return { watched: { ...verdict, seenAt: Date.parse(at), turn } };
  return { verified: { ...now.verified, [check]: verdict }, ...(passed && profile ? { profile } : {}) };
};

const isKind = (check: string): check is CheckKind => (checkKinds as readonly string[]).includes(check);

const heard = (state: State, wish: string | undefined): State =>
  wish === undefined ? state : { ...state, heard: [...state.heard, wish] };

const who = ({ actor, reason }: Event<'control.accepted'>) => ({ actor, ...(reason ? { reason } : {}) });

const accepted: Row<'control.accepted'> = (state, event) => {
  switch (event.verb) {
    case 'abort':
    case 'rollback':
      return { ...state, asked: { verb: event.verb, ...who(event) }, paused: null };
    case 'pause':
      if (event.wish !== undefined && state.pausesOver.includes(event.wish)) return state;
      return { ...state, paused: { ...who(event), ...(event.wish ? { wish: event.wish } : {}) } };
    case 'resume':
      return unpaused(state, event.ends);
    case 'hold':
      return hold(state, event);
    case 'lift':
      return lift(state, event);
    case 'settle':
      return settle(state, event);
    case 'adopt':
      return state;
  }
};

const folds: { readonly [T in FactType]: Row<T> } = {
  'deployment.requested': (state, { operation, actor, reason, commit, run, override, deployment, environment }) => ({
    ...state,
    requested: {
      ...{ operation, actor },
      ...(reason ? { reason } : {}),
      ...(commit ? { commit } : {}),
      ...(run ? { run } : {}),
      ...(override ? { override } : {}),
    },
    deployment,
    environment,
  }),
  'deployment.planned': planned,
  'deployment.resumed': resumed,
  'deployment.confirmed': confirm,
  'deployment.halted': halted,
  'deployment.finished': (state, { outcome }) => ({ ...state, outcome, halted: null }),
  'command.started': (state, { command, key, deadline, others, order }) => {
    const running = { command, deadline, agent: order[2], ...(others === undefined ? {} : { others }) };
    return markTouched({ ...state, running: { ...state.running, [key]: running } }, command);
  },
  'command.abandoned': (state, { key }) => {
    const command = state.running[key]?.command;
    const next = ended(state, key);
    return command?.type === 'check' ? anew(next, [command.check]) : next;
  },
  'service.deployed': (state, { service, release, candidate, url, key }) =>
    patch(ended(state, key), service, {
      deployed: { release, ...(candidate === undefined ? {} : { candidate }), ...(url === undefined ? {} : { url }) },
    }),
  'service.gated': gated,
  'service.shifted': (state, { service, key }) => {
    const next = patch(turned(ended(state, key)), service, { shifted: true, touched: true });
    return { ...next, shifted: [...next.shifted.filter((name) => name !== service), service] };
  },
  'service.weighed': (state, { service, step, key }) =>
    patch(ended(state, key), service, { weighed: step, touched: true }),
  'service.checked': (state, event) => {
    const { check, service, verdict, key } = event;
    const next = ended(state, key);
    return service === undefined
      ? turned({ ...next, checks: { ...state.checks, [check]: verdict } })
      : patch(next, service, checked(serviceOf(state, service), event, state.turns));
  },
  'service.checkpointed': (state, { service }) => patch(state, service, { checkpointed: true }),
  'service.rolled-back': (state, { service, from, key, deployment }) =>
    holdTakenBack(patch(turned(ended(state, key)), service, { rolledBack: true }), service, from, deployment),
  'service.retired': (state, { service, key }) => patch(ended(state, key), service, { retired: true }),
  'service.skipped': (state, { service, reason }) => patch(state, service, { skipped: reason }),
  'task.finished': (state, { task, key, deployment }) => taskDone(ended(state, key), task, deployment),
  'failure.detected': (state, event) => {
    const { key, type: _, id: __, at: ___, order: ____, environment: _____, ...failing } = event;
    const next = ended(state, key);
    const { service, task = service === undefined ? failing.check : undefined } = failing;
    const attempt = task === undefined ? serviceOf(state, service ?? '').attempt : attemptOf(state, task);
    const known = { ...next, failures: [...next.failures, { ...failing, attempt }] };
    return failing.point === 'deploy' ? taskFailed(known, event) : known;
  },
  'rollback.decided': decided,
  'rollback.failed': (state, { service, reason, key }) => ({
    ...ended(state, key),
    blocked: { ...state.blocked, [service]: reason },
  }),
  'control.accepted': (state, event) => heard(accepted(state, event), event.wish),
  'control.refused': (state, { wish }) => heard(state, wish),
};

/** The state after one more event; a type from a newer version changes nothing but the count. */
export const fold = <T extends FactType>(state: State, event: Event<T>): State => {
  const next = Object.hasOwn(folds, event.type) ? (folds[event.type] as unknown as Row<T>)(state, event) : state;
  const [epoch, , agent, seq] = event.order;
  return { ...next, segments: { ...state.segments, [`${epoch}.${agent}`]: seq } };
};
