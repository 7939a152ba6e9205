import type { Capabilities } from './capabilities.ts';
import type { Profile } from './checks.ts';
import type { Release } from './release.ts';

/** What a step goes through, in order. A service without `health` has no gate; the plan says so. */
export type Phase = 'deploy' | 'gate' | 'verify' | 'canary' | 'shift';

/** One service of a plan. */
export interface Step {
  readonly service: string;
  /** Why it is deployed. */
  readonly reason: string;
  /** How many of its files changed since the marker, where they were compared. */
  readonly files?: number;
  /** Needs that this plan itself meets: services and tasks of it. */
  readonly needs: readonly string[];
  /** Needs that this plan leaves as they are: each must answer ready before this step starts. */
  readonly ready: readonly string[];
  readonly from: Release | null;
  readonly to: Release;
  readonly phases: readonly Phase[];
  /** Users meet the release as soon as it is deployed: the strategy says so, or the provider has no shift. */
  readonly recreate: boolean;
  readonly capabilities: Capabilities;
  /** Milliseconds this step is expected to take, its canary's steps included; without them 1 where nothing is known. */
  readonly expectedMs: number;
}

export interface TaskStep {
  readonly task: string;
  readonly phase: 'expand' | 'contract';
  readonly needs: readonly string[];
  /** As with a service; a contract task runs after confirmation and asks nobody. */
  readonly ready: readonly string[];
  /** Milliseconds this task is expected to take; 1 where nothing is known. */
  readonly expectedMs: number;
  readonly fingerprint: string;
  /** Services whose rollback beneath this deployment a contract task forbids once it is done. */
  readonly guards: readonly string[];
}

export interface CheckStep {
  readonly check: string;
  /** Services of this plan that must be shifted first. */
  readonly needs: readonly string[];
}

/** Why something of the manifest is not in the plan. */
export interface Skip {
  readonly subject: string;
  readonly code: 'UNCHANGED' | 'NOT_REQUESTED' | 'NOT_PROMOTED' | 'ALREADY_DONE' | 'NOTHING_TO_DO' | 'WAITING';
  readonly reason: string;
}

/** Something a person should know before saying yes. */
export interface Note {
  readonly subject: string;
  readonly code: string;
  readonly message: string;
}

/** One service to be taken back; `to` null: it was not there before. */
export interface Undo {
  readonly service: string;
  readonly from: Release;
  readonly to: Release | null;
}

export interface Plan {
  readonly operation: 'deploy' | 'rollback';
  readonly steps: readonly Step[];
  /** For a rollback: what is taken back, in the order in which it starts. */
  readonly undo: readonly Undo[];
  /** For a rollback: what was measured of the releases it returns to, as far as that is known, by service. */
  readonly profiles?: Readonly<Record<string, Profile>>;
  readonly tasks: readonly TaskStep[];
  readonly checks: readonly CheckStep[];
  readonly skipped: readonly Skip[];
  readonly notes: readonly Note[];
  /** Services by stage: displays and the fan-out use it, the engine does not. */
  readonly stages: readonly (readonly string[])[];
  readonly criticalPath: { readonly services: readonly string[]; readonly expectedMs: number };
}
