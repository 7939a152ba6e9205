import type { Labels } from '../alerting/labels.ts';
import type { Run } from '../run.ts';

/** A first step that is taken by itself when an incident opens. */
export interface IncidentStep {
  readonly name: string;
  readonly run: Run;
  /** Labels that the incident's alert must have; none: every incident has them. */
  readonly on: Labels;
  readonly timeoutMs: number;
  /** Whether it may be taken again where nobody knows whether it came to its end. */
  readonly idempotent: boolean;
}

export interface IncidentSettings {
  /** In the order in which they are taken. */
  readonly steps: readonly IncidentStep[];
  /** URLs by the service or dependency that is the cause; `*`: of all others. */
  readonly runbooks: Readonly<Record<string, string>>;
}
