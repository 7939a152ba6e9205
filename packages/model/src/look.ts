/** Why nothing, or nothing whole, came back. `own`: the fault is ours (a bad URL, no socket left). */
export type LookFault = 'refused' | 'dns' | 'tls' | 'timeout' | 'reset' | 'protocol' | 'own';

/** One look at an endpoint, uninterpreted. Bodies are cut at the probe's limit and never journalled. */
export interface Look {
  readonly url: string;
  readonly connected: boolean;
  readonly status?: number;
  readonly body?: string;
  /** Total time in milliseconds. */
  readonly ms: number;
  readonly fault?: { readonly kind: LookFault; readonly message: string };
}

/** What a look was worth (DESIGN §6, Gate). */
export type Outcome = 'successful' | 'failed' | 'inconclusive' | 'error';

/** One look, interpreted: an outcome and the reason a person can act on. */
export interface Observation {
  readonly outcome: Outcome;
  readonly code: string;
  readonly reason: string;
  readonly ms: number;
}

/** The end of a gate. `inconclusive` and `error` are not passes: what they lead to is the rules' affair. */
export type VerdictOutcome = 'passed' | 'failed' | 'inconclusive' | 'error';

/** What the journal gets of many observations: counts, quantiles of the time to answer, and reasons. */
export interface Verdict {
  readonly outcome: VerdictOutcome;
  readonly code: string;
  readonly reason: string;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Milliseconds that healthy answers took, over the newest 1,000 of them. */
  readonly latency?: { readonly p50: number; readonly p95: number; readonly max: number };
}

/** A verdict with its time: what was measured long ago says nothing of now. */
export interface Dated extends Verdict {
  /** When it was reached, ms since the epoch by the clock of who looked. */
  readonly seenAt: number;
}
