import { concernedBy } from '@convoy/model/concern';
import type { Fact } from '@convoy/model/events';
import type { Failure } from '@convoy/model/state';
import { isTakenBack, undoing } from './back.ts';
import { describe, halt } from './halts.ts';
import { reach, widen } from './reach.ts';
import { isOut, lostNeed, progressOf, type Rule, settingsOf, type View } from './view.ts';

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
 * Failures, and a person's wish, become one decision with its reasons. It waits for switches under way: what shifts last
 * must go back first, so the order is known only when nothing shifts any more. It does not wait for the deploy of a
 * recreated service, which may take long: that goes back in its turn once it has ended.
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
        hold: !cancelled && (state.asked?.verb === 'rollback' || pending.some(isOwn)),
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
  return further(view, affected, failures.map(describe), failures);
};

/**
 * What began and was not deployed when its need went back can go neither on nor be skipped: it goes back as well. As every
 * decision, this one waits for switches under way.
 */
export const stranded: Rule = (view) => {
  if (view.state.confirmed || switching(view)) return {};
  const lost = view.plan.steps.flatMap((step): [string, string][] => {
    const { service } = step;
    const { begun, deployed } = progressOf(view, service);
    const isOpen = begun === true && !deployed && !view.busy.has(service) && !isOut(view, service);
    const need = isOpen ? lostNeed(view, step) : undefined;
    return need === undefined ? [] : [[service, need]];
  });
  if (lost.length === 0) return {};
  const { affected, reasons } = widen(view, new Set(lost.map(([service]) => service)));
  const why = lost.map(
    ([service, need]) => `NEED_TAKEN_BACK: ${service} had begun, and ${need}, which it needs, went back`,
  );
  const also = view.pending.filter((failure) => concernedBy(view.plan, failure).some((name) => affected.has(name)));
  return { facts: [further(view, affected, [...also.map(describe), ...why, ...reasons], also)] };
};

/** A decision that follows from the last one. */
const further = (
  view: View,
  affected: ReadonlySet<string>,
  reasons: readonly string[],
  failures: readonly Failure[],
): Fact => {
  const last = view.state.decisions.at(-1);
  return {
    type: 'rollback.decided',
    scope: last?.scope ?? 'service',
    affected: [...affected],
    undo: undoing(view, affected),
    hold: last?.hold === true || (last?.outcome !== 'cancelled' && failures.some(isOwn)),
    outcome: last?.outcome ?? 'rolled-back',
    reasons,
  };
};

/** Whether something is wrong with what was released: a report that is missing, say, is no reason to hold anything. */
const isOwn = ({ outcome }: Failure): boolean => outcome === undefined;

/** Switches at work. */
const switching = (view: View): boolean =>
  Object.values(view.state.running).some(
    ({ command: { type } }) => type === 'weigh' || type === 'shift' || type === 'rollback',
  );

const isWanted = (view: View, failure: Failure): boolean =>
  concernedBy(view.plan, failure).some((service) => settingsOf(view, service)?.rollback.on.includes(failure.point));
