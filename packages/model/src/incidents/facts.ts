import type { Suspect } from './suspect.ts';

/** How bad it is: whether something is down, or slow and ailing only. */
export type Severity = 'critical' | 'warning';

/** What an incident is about, each time as a whole. */
export interface About {
  /** The service that fails while all that it needs is well. */
  readonly cause: string;
  readonly severity: Severity;
  /** Services that fail because of it, by name. */
  readonly affected: readonly string[];
  /** What was seen of the cause. */
  readonly reason: string;
  /** By what kind of look that was; absent: nobody knows. */
  readonly code?: string;
}

/** How a first step ended; `unknown`: whoever had begun it died, `stopped`: the watch was, and ended it. */
export type StepOutcome = 'done' | 'failed' | 'timed-out' | 'stopped' | 'unknown';

/** How many looks at what an incident was about failed while it lasted, of how many. */
export interface LookCounts {
  readonly bad: number;
  readonly all: number;
}

/** A version of a service that is not deployed again until somebody lifts it. */
export interface HeldRelease {
  readonly service: string;
  readonly version: string;
}

/** Facts about periods in which something is wrong. */
export interface IncidentFacts {
  'incident.opened': About & { readonly incident: string };
  /** More or others are affected, it got worse or better, its cause fails otherwise, or something deeper is the cause. */
  'incident.changed': About & { readonly incident: string };
  /** What was deployed shortly before may have brought it about. */
  'incident.suspected': Suspect & { readonly incident: string };
  /** By how its numbers moved something that the cause needs is behind it, though by its status it does not fail. */
  'incident.pointed': { readonly incident: string; readonly service: string; readonly because: string };
  /** By how its numbers moved another service has a fault of its own: it suffers from the cause besides, or has to do with it otherwise. */
  'incident.accused': { readonly incident: string; readonly service: string; readonly because: string };
  /** Somebody has taken it on: nobody else is called, and nobody reminded. */
  'incident.acknowledged': { readonly incident: string; readonly actor: string };
  /** A declared first step is about to be taken. */
  'incident.step-started': { readonly incident: string; readonly step: string };
  'incident.step-ended': {
    readonly incident: string;
    readonly step: string;
    readonly outcome: StepOutcome;
    /** Its exit status, where it had one. */
    readonly code?: number;
    readonly ms?: number;
    readonly reason?: string;
  };
  /** Its cause is well again, and not yet all that it affected. */
  'incident.mitigated': { readonly incident: string; readonly reason: string };
  /** All of it is well; it is over once that has lasted for so long, in milliseconds. */
  'incident.watched': { readonly incident: string; readonly forMs: number; readonly reason: string };
  /** Its cause was well, and fails again. */
  'incident.relapsed': About & { readonly incident: string };
  'incident.resolved': {
    readonly incident: string;
    readonly reason: string;
    readonly looks?: LookCounts;
    /** What of its services the next deployment will not bring, for it was taken back. */
    readonly held?: readonly HeldRelease[];
  };
}

/** One of them, and when it came: ms since the epoch. */
export type IncidentFact = {
  [T in keyof IncidentFacts]: { readonly type: T; readonly at: number } & IncidentFacts[T];
}[keyof IncidentFacts];
