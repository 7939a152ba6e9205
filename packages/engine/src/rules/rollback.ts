import type { Command } from '@convoy/model/commands';
import { concernedBy } from '@convoy/model/concern';
import type { Fact } from '@convoy/model/events';
import type { Undo } from '@convoy/model/plan';
import { type Failure, undoOf } from '@convoy/model/state';
import { isSwitchedBack, isTakenBack, undoInOrder } from './back.ts';
import { reach } from './reach.ts';
import { isOut, progressOf, type Rule, settingsOf, type View } from './view.ts';

/** A requested rollback is decided by its plan: what to undo and in which order. */
export const requested: Rule = ({ plan, state }) =>
  plan.operation === 'rollback' && state.decisions.length === 0
    ? {
        facts: [
          {
            type: 'rollback.decided',
            scope: 'deployment',
            affected: plan.undo.map(({ service }) => service),
            undo: plan.undo,
            hold: true,
            outcome: 'rolled-back',
            reasons: [state.requested?.reason ?? `asked by ${state.requested?.actor ?? 'nobody known'}`],
          },
        ],
      }
    : {};

/**
 * Failures, and a person's wish, become one decision with its reasons. It waits for effects under way that users may
 * notice: what shifts last must go back first, so the order is known only when nothing shifts any more.
 */
export const decideBack: Rule = (view) => {
  const { state, pending } = view;
  if (state.confirmed || view.plan.operation === 'rollback') return halt(view, pending);
  if ((pending.length === 0 && !state.asked) || switching(view)) return {};
  const wanted = pending.filter((failure) => isWanted(view, failure));
  // What is being taken back already is not left half done for the sake of a question.
  if (!state.asked && wanted.length === 0) return isTakenBack(view) ? halt(view, pending) : {};
  const { scope, affected, reasons } = reach(view, wanted);
  const whole = state.decisions.find((decision) => decision.scope === 'deployment');
  const cancelled = whole ? whole.outcome === 'cancelled' : state.asked?.verb === 'abort' && pending.length === 0;
  const asked = state.asked ? [`${state.asked.verb} asked by ${state.asked.actor}`] : [];
  return {
    facts: [
      {
        type: 'rollback.decided',
        scope,
        affected: [...affected],
        undo: undoing(view, affected),
        hold: !cancelled,
        outcome: cancelled ? 'cancelled' : 'rolled-back',
        reasons: [...asked, ...pending.map(describe), ...reasons],
      },
    ],
  };
};

const describe = ({ point, service, task, check, reason }: Failure): string =>
  `${service ?? task ?? check ?? 'deployment'} failed at ${point}: ${reason}`;

const halt = ({ state }: View, pending: readonly Failure[]): { facts?: Fact[] } => {
  const [first] = pending;
  if (!first || state.halted) return {};
  const subject = first.service ?? first.task ?? first.check;
  const code = state.confirmed ? 'CONTRACT_FAILED' : 'ROLLBACK_NOT_WANTED';
  const why = state.confirmed ? '' : ' (rollback.on does not name this failure)';
  return {
    facts: [{ type: 'deployment.halted', code, reason: `${describe(first)}${why}`, ...(subject ? { subject } : {}) }],
  };
};

/** Effects at work that decide what serves users. */
const switching = (view: View): boolean =>
  Object.values(view.state.running).some(({ command }) => {
    if (command.type === 'shift' || command.type === 'rollback') return true;
    return command.type === 'deploy' && view.steps.get(command.service)?.recreate === true;
  });

const isWanted = (view: View, failure: Failure): boolean =>
  concernedBy(view.plan, failure).some((service) => settingsOf(view, service)?.rollback.on.includes(failure.point));

/** The exact reverse of the shifts; what was touched and did not end comes first, for it is the latest. */
const undoing = (view: View, affected: ReadonlySet<string>): Undo[] => {
  const { shifted, services } = view.state;
  const touched = Object.keys(services).filter((name) => services[name]?.touched && !shifted.includes(name));
  const already = new Set(undoOf(view.state).map(({ service }) => service));
  return [...shifted, ...touched]
    .reverse()
    .filter((service) => affected.has(service) && !already.has(service))
    .flatMap((service) => {
      const step = view.steps.get(service);
      return step ? [{ service, from: step.to, to: step.from }] : [];
    });
};

/**
 * Each starts in the decided order, once the switches of its dependents are done. No switch waits for another's gate,
 * but a restored release that fails its gate stops those not yet started.
 */
export const undo: Rule = (view) => {
  const commands: Command[] = [];
  if (Object.keys(view.state.blocked).length > 0) return {};
  const list = undoInOrder(view);
  for (const [index, { service, from, to }] of list.entries()) {
    const { rolledBack, attempt } = progressOf(view, service);
    if (rolledBack || view.busy.get(service)?.command.type === 'rollback') continue;
    if (!dependentsAreBack(view, service, list.slice(0, index))) break;
    commands.push({ type: 'rollback', service, from, to, attempt });
  }
  return { commands };
};

/**
 * Own needs only, as on the way forward: through a service that stayed, no order was kept that could be reversed. Under
 * `together` a recreated service is live before what it needs; it goes back after it then, as the order says.
 */
const dependentsAreBack = (view: View, service: string, before: readonly Undo[]): boolean =>
  before.every(
    (other) => !settingsOf(view, other.service)?.needs.includes(service) || progressOf(view, other.service).rolledBack,
  );

/** The restored release is measured again: that it once was good is a memory. */
export const regate: Rule = (view) => {
  const facts: Fact[] = [];
  const commands: Command[] = [];
  for (const { service, to } of undoOf(view.state)) {
    const { rolledBack, regated, attempt } = progressOf(view, service);
    if (!rolledBack || to === null || !settingsOf(view, service)?.health) continue;
    if (!regated && !view.busy.has(service))
      commands.push({ type: 'gate', service, release: to, of: 'restored', attempt });
    if (regated && regated.outcome !== 'passed' && !Object.hasOwn(view.state.blocked, service))
      facts.push({ type: 'rollback.failed', service, code: regated.code, reason: regated.reason });
  }
  return { facts, commands };
};

/** Nobody needs a look at what is taken back. */
export const abandon: Rule = (view) => ({
  facts: Object.entries(view.state.running)
    .filter(([, { command }]) => {
      if (command.type === 'check') {
        const step = view.plan.checks.find(({ check }) => check === command.check);
        return step?.needs.some((need) => isOut(view, need)) === true;
      }
      if (command.type === 'watch') return view.affected.has(command.service);
      return command.type === 'gate' && command.of !== 'restored' && givenUp(view, command.service);
    })
    .map(([key]) => ({ type: 'command.abandoned', key, reason: 'it is being taken back' })),
});

const givenUp = (view: View, service: string): boolean =>
  view.affected.has(service) ||
  (!view.steps.has(service) && view.state.decisions.some(({ scope }) => scope === 'deployment'));

/** A candidate that took no traffic is taken away, once users are served by what they shall be served by. */
export const retire: Rule = (view) => ({
  commands: (isSwitchedBack(view) ? view.plan.steps : [])
    .filter(({ service, capabilities }) => {
      const { begun, touched, retired } = progressOf(view, service);
      return (
        capabilities.retire && begun && !touched && !retired && view.affected.has(service) && !view.busy.has(service)
      );
    })
    .map(({ service, to }) => ({ type: 'retire', service, release: to, attempt: progressOf(view, service).attempt })),
});

/** A way back that is blocked ends in the hands of a person. */
export const block: Rule = ({ state }) => {
  const [service] = Object.keys(state.blocked);
  if (service === undefined || state.halted) return {};
  const reason = `${service} could not be taken back: ${state.blocked[service]}`;
  return { facts: [{ type: 'deployment.halted', code: 'ROLLBACK_FAILED', reason, subject: service }] };
};
