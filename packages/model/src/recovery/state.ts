import type { Drift, Means, Outcome, RecoveryFact } from './facts.ts';

/** What was decided, and when. */
export interface Begun {
  readonly recovery: string;
  readonly means: Means;
  readonly attempt: number;
  /** Ms since the epoch, as all times here. */
  readonly at: number;
}

/** What was done for one service since it was in no trouble. */
export interface Effort {
  /** Restarts that were decided. */
  readonly restarts: number;
  /** Decided, and not seen to end. */
  readonly open: Begun | null;
  /** The latest that ended. */
  readonly last: (Begun & { readonly endedAt: number; readonly outcome: Outcome; readonly reason: string }) | null;
  /** How a rollback came out that was tried and not deferred. */
  readonly rollback: Outcome | null;
  /** Since when it is well again; null: it is not, or nothing was done. */
  readonly succeededAt: number | null;
  readonly escalated: { readonly at: number; readonly reason: string; readonly fix: string } | null;
}

export const noEffort: Effort = {
  ...{ restarts: 0, open: null, last: null, rollback: null, succeededAt: null, escalated: null },
};

/** A service whose target is not as it was confirmed, or cannot be told. */
export interface Drifted {
  /** Null: nobody can tell. */
  readonly drift: Drift | null;
  readonly since: number;
  readonly reason: string;
  /** How the correction of exactly this came out; null: none was tried. */
  readonly corrected: { readonly outcome: Outcome; readonly reason: string; readonly at: number } | null;
}

export interface Recovery {
  /** By service. */
  readonly efforts: ReadonlyMap<string, Effort>;
  readonly drifted: ReadonlyMap<string, Drifted>;
  /** Corrections that were decided and not seen to end, by service. */
  readonly correcting: ReadonlyMap<string, Begun>;
}

export const noRecovery: Recovery = { efforts: new Map(), drifted: new Map(), correcting: new Map() };

const set = <V>(map: ReadonlyMap<string, V>, key: string, value: V): ReadonlyMap<string, V> =>
  new Map(map).set(key, value);

const without = <V>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> => {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
};

const decided = (state: Recovery, fact: Extract<RecoveryFact, { type: 'recovery.decided' }>): Recovery => {
  const { service, recovery, means, attempt, at, actor } = fact;
  if (actor !== undefined) return state;
  const begun: Begun = { recovery, means, attempt, at };
  if (means === 'correct') return { ...state, correcting: set(state.correcting, service, begun) };
  const known = state.efforts.get(service) ?? noEffort;
  // The first of a new trouble: what was done for one that is over counts no more.
  const former = means === 'restart' && attempt === 1 ? noEffort : known;
  const restarts = means === 'restart' ? attempt : former.restarts;
  return {
    ...state,
    efforts: set(state.efforts, service, { ...former, restarts, open: begun, succeededAt: null }),
  };
};

const ended = (state: Recovery, recovery: string, service: string, at: number, outcome: Outcome, reason: string) => {
  if (state.correcting.get(service)?.recovery === recovery) {
    const known = state.drifted.get(service);
    const corrected = { outcome, reason, at };
    return {
      ...state,
      correcting: without(state.correcting, service),
      drifted: known ? set(state.drifted, service, { ...known, corrected }) : state.drifted,
    };
  }
  const effort = state.efforts.get(service);
  if (!effort?.open || effort.open.recovery !== recovery) return state;
  const { open } = effort;
  const isTried = open.means === 'rollback' && outcome !== 'deferred';
  return {
    ...state,
    efforts: set(state.efforts, service, {
      ...effort,
      open: null,
      last: { ...open, endedAt: at, outcome, reason },
      rollback: isTried ? outcome : effort.rollback,
    }),
  };
};

/** Without what was done for these services before a time, ms since the epoch; what is not seen to end yet stays. */
export const withoutEfforts = (state: Recovery, services: readonly string[], before: number): Recovery => {
  const isOf = new Set(services);
  const isLeft = ([service, { open, last }]: [string, Effort]): boolean =>
    !isOf.has(service) || open !== null || (last !== null && last.endedAt >= before);
  return { ...state, efforts: new Map([...state.efforts].filter(isLeft)) };
};

/** What is known after one more fact. */
export const foldRecovery = (state: Recovery, fact: RecoveryFact): Recovery => {
  const { service, at } = fact;
  switch (fact.type) {
    case 'recovery.decided':
      return decided(state, fact);
    case 'service.restarted':
      return ended(state, fact.recovery, service, at, 'done', '');
    case 'recovery.ended':
      return ended(state, fact.recovery, service, at, fact.outcome, fact.reason);
    case 'recovery.succeeded': {
      const effort = state.efforts.get(service) ?? noEffort;
      return { ...state, efforts: set(state.efforts, service, { ...effort, succeededAt: at, escalated: null }) };
    }
    case 'recovery.escalated': {
      const effort = state.efforts.get(service) ?? noEffort;
      const escalated = { at, reason: fact.reason, fix: fact.fix };
      return { ...state, efforts: set(state.efforts, service, { ...effort, escalated, succeededAt: null }) };
    }
    case 'drift.detected': {
      const { drift } = fact;
      return {
        ...state,
        drifted: set(state.drifted, service, { drift, since: at, reason: drift.reason, corrected: null }),
      };
    }
    case 'drift.unknown':
      return {
        ...state,
        drifted: set(state.drifted, service, { drift: null, since: at, reason: fact.reason, corrected: null }),
      };
    case 'drift.ended':
      return { ...state, drifted: without(state.drifted, service) };
  }
};
