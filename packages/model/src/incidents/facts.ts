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
}

/** Facts about periods in which something is wrong. */
export interface IncidentFacts {
  'incident.opened': About & { readonly incident: string };
  /** More or others are affected, it got worse or better, or something deeper is the cause. */
  'incident.changed': About & { readonly incident: string };
  /** Somebody has taken it on: nobody else is called, and nobody reminded. */
  'incident.acknowledged': { readonly incident: string; readonly actor: string };
  /** Its cause is well again, and not yet all that it affected. */
  'incident.mitigated': { readonly incident: string; readonly reason: string };
  'incident.resolved': { readonly incident: string; readonly reason: string };
}

/** One of them, and when it came: ms since the epoch. */
export type IncidentFact = {
  [T in keyof IncidentFacts]: { readonly type: T; readonly at: number } & IncidentFacts[T];
}[keyof IncidentFacts];
