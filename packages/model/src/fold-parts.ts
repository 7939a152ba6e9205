import type { Hold } from './head.ts';
import type { Undo } from './plan.ts';
import { type Release, sameRelease } from './release.ts';
import { attemptOf, type State } from './state.ts';

/** The record without one of its keys. */
export const without = <V>(record: Readonly<Record<string, V>>, key: string): Readonly<Record<string, V>> => {
  const { [key]: _, ...rest } = record;
  return rest;
};

/** These tasks or checks are begun anew, under another key: a late end of the former run is not taken for theirs. */
export const anew = (state: State, names: readonly string[]): State => ({
  ...state,
  retries: { ...state.retries, ...Object.fromEntries(names.map((name) => [name, attemptOf(state, name)])) },
});

interface Held {
  readonly subject?: string;
  readonly release?: Release;
  readonly deployment: string;
  readonly reason?: string;
}

const others = (holds: readonly Hold[], { subject, release }: Held): Hold[] =>
  holds.filter((held) => held.service !== subject || (release !== undefined && !sameRelease(held.release, release)));

/** Holds a release; holding it again only renews the reason. */
export const hold = (state: State, held: Held): State => {
  const { subject, release, deployment, reason = '' } = held;
  if (subject === undefined || release === undefined) return state;
  return { ...state, holds: [...others(state.holds, held), { service: subject, release, deployment, reason }] };
};

/**
 * Holds a release that was taken back, when the decision to do so asks for it; not one that is confirmed and was deployed
 * once more, for it serves again.
 */
export const holdTakenBack = (state: State, service: string, release: Release, deployment: string): State => {
  const isIt = (undone: Undo): boolean => undone.service === service;
  const decision = state.decisions.find(({ undo }) => undo.some(isIt));
  return decision?.hold && !sameRelease(decision.undo.find(isIt)?.to, release)
    ? hold(state, { subject: service, release, deployment, reason: decision.reasons[0] ?? '' })
    : state;
};

/** Lifts the hold of one release, or of every release of the service when none is named. */
export const lift = (state: State, held: Held): State => ({ ...state, holds: others(state.holds, held) });
