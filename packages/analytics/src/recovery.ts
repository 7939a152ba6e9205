import type { Event } from '@convoy/model/events';
import type { Moment } from './runs.ts';

/** From a fault to the way back and its end. Milliseconds since the first event, or between two of them. */
export interface Recovery {
  /** The first event that told of the fault; null when a person asked. */
  readonly fault: { readonly ms: number; readonly subject: string | null; readonly reason: string } | null;
  readonly decidedMs: number;
  readonly reasons: readonly string[];
  /** From the fault to the decision. */
  readonly detectMs: number | null;
  /** From the decision to the last switch back; null when nothing was switched back. */
  readonly switchMs: number | null;
  readonly order: readonly string[];
}

interface Told {
  readonly subject: string | null;
  readonly reason: string;
}

/** What an event tells of a fault, if it does: the verdict comes before the failure that is concluded from it. */
const faultIn = (event: Event): Told | null => {
  switch (event.type) {
    case 'service.gated':
      return event.verdict.outcome === 'passed' ? null : { subject: event.service, reason: event.verdict.reason };
    case 'service.checked':
      return event.verdict.outcome === 'passed'
        ? null
        : { subject: event.service ?? event.check, reason: event.verdict.reason };
    case 'failure.detected':
      return { subject: event.service ?? event.task ?? event.check ?? null, reason: event.reason };
    default:
      return null;
  }
};

/** Null when nothing was taken back. A fault that a halt has answered is not what a later way back began with. */
export const recoveryOf = (events: readonly Event[], moments: readonly Moment[]): Recovery | null => {
  const at = (index: number): number => moments[index]?.ms ?? 0;
  const index = events.findIndex(({ type }) => type === 'rollback.decided');
  const decision = events[index];
  if (decision?.type !== 'rollback.decided') return null;
  const halted = events.slice(0, index).findLastIndex(({ type }) => type === 'deployment.halted');
  const told = events.slice(halted + 1, index).findIndex((event) => faultIn(event) !== null);
  const first = told < 0 ? -1 : halted + 1 + told;
  const fault = first < 0 ? null : faultIn(events[first] as Event);
  const last = events.findLastIndex(({ type }) => type === 'service.rolled-back');
  const decidedMs = at(index);
  return {
    fault: fault && { ms: at(first), ...fault },
    decidedMs,
    reasons: decision.reasons,
    detectMs: fault ? decidedMs - at(first) : null,
    switchMs: last < 0 ? null : at(last) - decidedMs,
    order: events.flatMap((event) =>
      event.type === 'command.started' && event.command.type === 'rollback' ? [event.command.service] : [],
    ),
  };
};
