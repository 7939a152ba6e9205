import { concernedBy } from '@convoy/model/concern';
import type { Fact } from '@convoy/model/events';
import type { Undo } from '@convoy/model/plan';
import { type Failure, undoOf } from '@convoy/model/state';
import { isTakenBack } from './back.ts';
import { reach } from './reach.ts';
import { type Rule, settingsOf, type View } from './view.ts';

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
  if (!state.asked && wanted.length === 0) {
    const answered = pending.filter((failure) => isAnswered(view, failure));
    if (answered.length > 0) return { facts: [alsoBack(view, answered)] };
    // What is being taken back already is not left half done for the sake of a question.
    return isTakenBack(view) ? halt(view, pending) : {};
  }
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

/** Whether all that a failure speaks of goes back already, for another reason. */
const isAnswered = (view: View, failure: Failure): boolean =>
  concernedBy(view.plan, failure).every((service) => view.affected.has(service));

/** The same way back, which now takes along what was begun meanwhile. */
const alsoBack = (view: View, failures: readonly Failure[]): Fact => {
  const affected = new Set(failures.flatMap((failure) => concernedBy(view.plan, failure)));
  const last = view.state.decisions.at(-1);
  return {
    type: 'rollback.decided',
    scope: last?.scope ?? 'service',
    affected: [...affected],
    undo: undoing(view, affected),
    hold: last?.hold === true,
    outcome: last?.outcome ?? 'rolled-back',
    reasons: failures.map(describe),
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
