import type { CheckKind, Profile } from './checks.ts';
import type { Command } from './commands.ts';
import type { Base, DeploymentOutcome, Fact, Failing } from './events.ts';
import type { Dated, Verdict } from './look.ts';
import type { Plan, Undo } from './plan.ts';
import type { Release } from './release.ts';
import type { Settings } from './settings.ts';

/** A command that began and has not ended. `epoch` and `agent` tell whether it is ours. */
export interface Running {
  readonly command: Command;
  readonly deadline: number;
  /** Until when processes before `agent` may still be at work on it, ms since the epoch. */
  readonly others?: number;
  readonly agent: string;
  /** Nobody saw its end: a person is asked, and no time limit answers for them. */
  readonly unknown?: true;
}

/** What was last seen of what serves, and how many turns there had been by then. */
export interface Watched extends Dated {
  readonly turn: number;
}

/** How far one service of the plan is. */
export interface ServiceState {
  /** Counts the tries of a goal after a person's answer or a halt; part of the idempotency key. */
  readonly attempt: number;
  readonly deployed?: { readonly release: Release; readonly candidate?: string; readonly url?: string };
  readonly gated?: Dated;
  /** Verdicts of its checks. */
  readonly verified?: Readonly<Partial<Record<CheckKind, Verdict>>>;
  readonly profile?: Profile;
  /** The step of the canary whose share of the traffic was sent last. */
  readonly weighed?: number;
  /** How many steps of the canary have passed, and why the next did not. */
  readonly canary?: { readonly passed: number; readonly failed?: Verdict };
  readonly shifted?: true;
  readonly checkpointed?: true;
  readonly watched?: Watched;
  /** An effect that users may have noticed has begun: a shift, or a deploy where there is no shift. */
  readonly touched?: true;
  /** A deploy has begun, so that there may be something to take away. */
  readonly begun?: true;
  readonly rolledBack?: true;
  readonly regated?: Verdict;
  /** A person took the restored release as it is, though its gate did not pass. */
  readonly accepted?: true;
  readonly retired?: true;
  readonly skipped?: string;
}

/** One decision to go back, and whether what it takes back is held. */
export type Decision = Pick<Fact<'rollback.decided'>, 'scope' | 'affected' | 'undo' | 'hold' | 'outcome' | 'reasons'>;

export interface Failure extends Failing {
  /** Which try it was. */
  readonly attempt: number;
  /** Set once a rollback or a halt has answered it. */
  readonly settled?: true;
}

/** Everything there is to know of a deployment: folded from its journal and from nothing else. */
export interface State extends Base {
  readonly deployment: string;
  readonly environment: string;
  /** How many events each process wrote, by `<epoch>.<agent>`. */
  readonly segments: Readonly<Record<string, number>>;
  readonly requested: Pick<
    Fact<'deployment.requested'>,
    'operation' | 'actor' | 'reason' | 'commit' | 'run' | 'override'
  > | null;
  readonly plan: Plan | null;
  readonly settings: Settings | null;
  readonly services: Readonly<Record<string, ServiceState>>;
  /** Tasks of this plan that are done. */
  readonly done: Readonly<Record<string, true>>;
  /** Tasks that failed half way and may not run twice, and why: a person has yet to say how far they came. */
  readonly partly: Readonly<Record<string, string>>;
  /** How often a task or a check was tried anew. */
  readonly retries: Readonly<Record<string, number>>;
  /** Verdicts of the gates of needs that are not deployed here, by service. */
  readonly ready: Readonly<Record<string, Dated>>;
  readonly checks: Readonly<Record<string, Verdict>>;
  readonly running: Readonly<Record<string, Running>>;
  /** How often all that serves together became another one, or was checked: shifts, ways back, integration checks. */
  readonly turns: number;
  /** In the order of `service.shifted`. */
  readonly shifted: readonly string[];
  readonly failures: readonly Failure[];
  readonly decisions: readonly Decision[];
  /** Services whose way back is blocked. */
  readonly blocked: Readonly<Record<string, string>>;
  /** Ids of wishes that were answered. */
  readonly heard: readonly string[];
  readonly asked: { readonly verb: 'abort' | 'rollback'; readonly actor: string; readonly reason?: string } | null;
  /** Someone keeps it from going forward until they say so. */
  readonly paused: { readonly actor: string; readonly reason?: string; readonly wish?: string } | null;
  /** Wishes to pause that are over: jobs beside one another may each have heard them. */
  readonly pausesOver: readonly string[];
  readonly halted: { readonly code: string; readonly reason: string; readonly subject?: string } | null;
  readonly confirmed: boolean;
  readonly outcome: DeploymentOutcome | null;
}

export const initialState: State = {
  deployment: '',
  environment: '',
  segments: {},
  requested: null,
  plan: null,
  settings: null,
  markers: {},
  ordinal: 0,
  holds: [],
  floors: [],
  tasks: {},
  services: {},
  done: {},
  partly: {},
  retries: {},
  ready: {},
  checks: {},
  running: {},
  turns: 0,
  shifted: [],
  failures: [],
  decisions: [],
  blocked: {},
  heard: [],
  asked: null,
  paused: null,
  pausesOver: [],
  halted: null,
  confirmed: false,
  outcome: null,
};

/** How far a service is; one of which nothing is known has not begun. */
export const serviceOf = (state: State, service: string): ServiceState => state.services[service] ?? { attempt: 1 };

/** Which try of a task or a check is the next, or is under way: part of its idempotency key. */
export const attemptOf = ({ retries }: State, name: string): number => (retries[name] ?? 0) + 1;

/** What is to be undone, over all decisions, in the order in which it must start. */
export const undoOf = (state: State): readonly Undo[] => state.decisions.flatMap((decision) => decision.undo);

/** Whether the way back of a service leaves nothing of it: a first release, or a candidate that is taken away. */
export const isEmptied = (state: State, service: string): boolean =>
  !undoOf(state).some((undo) => undo.service === service && undo.to !== null);

/** Services that some decision takes back. */
export const affectedOf = (state: State): ReadonlySet<string> =>
  new Set(state.decisions.flatMap((decision) => decision.affected));
