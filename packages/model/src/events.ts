import type { Profile } from './checks.ts';
import type { Command } from './commands.ts';
import type { HeadRecord } from './head.ts';
import type { Verdict } from './look.ts';
import type { Plan, Undo } from './plan.ts';
import type { Release } from './release.ts';
import type { FailurePoint, Scope, Settings } from './settings.ts';

/** What was true of the environment when the deployment was planned: later folds start from it. */
export type Base = Pick<HeadRecord, 'markers' | 'ordinal' | 'holds' | 'floors' | 'tasks'>;

export type Operation = 'deploy' | 'rollback' | 'adopt' | 'hold' | 'lift';
export type DeploymentOutcome = 'confirmed' | 'rolled-back' | 'cancelled';

/** Someone answers for what would have been refused. */
export interface Override {
  readonly reason: string;
  /** Codes of the refusals. */
  readonly of: readonly string[];
}

/** Why one failure is one: its place, a stable code and a reason a person can act on. */
export interface Failing {
  readonly point: FailurePoint;
  readonly service?: string;
  readonly task?: string;
  readonly check?: string;
  readonly code: string;
  readonly reason: string;
  /** Where nothing was seen to be wrong with a release: a fault of our own, or what could not be told. */
  readonly outcome?: 'inconclusive' | 'error';
}

/** Every fact. A new one is a line here, a row in `fold` and a row in `fields`; the compiler asks for both. */
export interface Facts {
  /** Someone asked; kept even when nothing comes of it. */
  'deployment.requested': {
    readonly operation: Operation;
    readonly actor: string;
    readonly reason?: string;
    readonly commit?: string;
    readonly manifest?: string;
    /** Address of the workflow run that it was asked in. */
    readonly run?: string;
    readonly override?: Override;
  };
  /** Fixes plan and settings, so that resuming needs nothing but the journal. */
  'deployment.planned': { readonly plan: Plan; readonly settings: Settings; readonly base: Base };
  /** Another process, or the same person after a halt, goes on; what halted is tried again. */
  'deployment.resumed': { readonly actor: string; readonly note?: string };
  /** The whole deployment is known good: the markers of these services move together. */
  'deployment.confirmed': { readonly releases: Readonly<Record<string, Release | null>> };
  /** A step past which nothing is undone or retried: a person is needed. */
  'deployment.halted': { readonly code: string; readonly reason: string; readonly subject?: string };
  /** The deployment is over; nothing of it is under way. */
  'deployment.finished': { readonly outcome: DeploymentOutcome; readonly reason?: string };

  /**
   * Written before the world is touched: begun and not ended means describe, not repeat. `deadline` in ms since the
   * epoch; `others` the same, of processes that had it before and may still act.
   */
  'command.started': {
    readonly command: Command;
    readonly key: string;
    readonly deadline: number;
    readonly others?: number;
  };
  /** A look that nobody needs any more, so that nothing waits for it; or an effect that did not come about, and goes back. */
  'command.abandoned': { readonly key: string; readonly reason: string };

  /** The release runs; as a candidate it takes no traffic yet. */
  'service.deployed': {
    readonly service: string;
    readonly release: Release;
    readonly candidate?: string;
    readonly url?: string;
    readonly key: string;
  };
  /** A gate came to its verdict, whatever it was. */
  'service.gated': {
    readonly service: string;
    readonly of: 'candidate' | 'live' | 'restored' | 'need';
    readonly verdict: Verdict;
    readonly key: string;
  };
  /** A share of the traffic goes to the candidate: from here on users meet it. */
  'service.weighed': {
    readonly service: string;
    readonly release: Release;
    readonly share: number;
    readonly step: number;
    readonly key: string;
  };
  /** Traffic goes to the release; from here on the way back is a switch, not a deploy. */
  'service.shifted': { readonly service: string; readonly release: Release; readonly key: string };
  /** A check came to its verdict; without a service it spans several. `step`: of a canary. */
  'service.checked': {
    readonly check: string;
    readonly service?: string;
    readonly verdict: Verdict;
    readonly step?: number;
    /** How fast the release answered, for later ones to be compared with. */
    readonly profile?: Profile;
    readonly key: string;
  };
  /** Dependents of this release may start. */
  'service.checkpointed': { readonly service: string };
  /** The switch back is done; the restored release has yet to pass its gate. */
  'service.rolled-back': {
    readonly service: string;
    readonly from: Release;
    readonly to: Release | null;
    readonly key: string;
  };
  /** A candidate that never took traffic is gone. */
  'service.retired': { readonly service: string; readonly release: Release; readonly key: string };
  /** It was in the plan and will not be deployed, and why. */
  'service.skipped': { readonly service: string; readonly code: string; readonly reason: string };

  /** A task is done; a contract task raises a floor. */
  'task.finished': { readonly task: string; readonly key: string };

  /** What went wrong, where it was seen; every rollback cites one. `key`: the command it ended, if one. */
  'failure.detected': Failing & { readonly key?: string };
  /** The way back, fixed before the first switch: exactly this, in this order. */
  'rollback.decided': {
    readonly scope: Scope;
    /** Services that are taken back, candidates without traffic included. */
    readonly affected: readonly string[];
    readonly undo: readonly Undo[];
    readonly hold: boolean;
    readonly outcome: 'rolled-back' | 'cancelled';
    readonly reasons: readonly string[];
  };
  /** The way back is blocked; nothing more is shifted and a person is told. */
  'rollback.failed': {
    readonly service: string;
    readonly code: string;
    readonly reason: string;
    readonly key?: string;
  };

  /** Who asked for what, and that it is done. */
  'control.accepted': {
    /** Id of a wish that was left for whoever drives the deployment: by it nobody answers twice. */
    readonly wish?: string;
    readonly verb: 'abort' | 'rollback' | 'pause' | 'resume' | 'hold' | 'lift' | 'settle' | 'adopt';
    readonly actor: string;
    readonly reason?: string;
    /** The service, or the task, it is about. */
    readonly subject?: string;
    readonly release?: Release;
    /** For `resume`: the wish whose pause it ends, whenever the journal of another job tells of that. */
    readonly ends?: string;
    /** For `settle`: what the person found. */
    readonly as?: 'deployed' | 'absent';
    /** For a deployed release that takes no traffic yet: where it answers. */
    readonly candidate?: string;
  };
  /** Who asked for what, and why nothing came of it. */
  'control.refused': {
    readonly wish?: string;
    readonly verb: string;
    readonly actor: string;
    readonly subject?: string;
    readonly reason: string;
  };
}

export type FactType = keyof Facts;
/** What a command reports or a rule concludes; the journal stamps it into an Event. */
export type Fact<T extends FactType = FactType> = { [K in T]: { readonly type: K } & Facts[K] }[T];

/** (epoch, Lamport clock, agent, sequence number): the order of machines, whatever their clocks say. */
export type Order = readonly [epoch: number, lamport: number, agent: string, seq: number];

/** What the journal adds to every fact. */
export interface Stamp {
  readonly id: string;
  /** ISO 8601, for people. */
  readonly at: string;
  readonly order: Order;
  readonly deployment: string;
  readonly environment: string;
}

export type Event<T extends FactType = FactType> = Fact<T> & Stamp;
