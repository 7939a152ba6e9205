import type { CheckKind } from './checks.ts';
import type { Release } from './release.ts';

/** Which release a gate looks at: one without traffic, one with, one switched back to, or a need that is not deployed. */
export type GateOf = 'candidate' | 'live' | 'restored' | 'need';

/** Every command names its goal, never a toggle. A new one is a line here and a row in `perform`. */
export interface Commands {
  /** Bring the release up as a candidate, or live where the provider has no shift. */
  deploy: { readonly service: string; readonly release: Release };
  /** Observe until there is a verdict. */
  gate: { readonly service: string; readonly release: Release; readonly of: GateOf };
  /** Run one check of a service, on its candidate or on what serves its users. */
  verify: {
    readonly service: string;
    readonly release: Release;
    readonly check: CheckKind;
    readonly of: 'candidate' | 'live';
  };
  /** Send this share of the traffic, 0 to 1, to the candidate; `step` counts the canary's steps from 1. */
  weigh: { readonly service: string; readonly release: Release; readonly share: number; readonly step: number };
  /** Judge the candidate against what else serves, for as long as the step of the canary lasts. */
  canary: { readonly service: string; readonly release: Release; readonly step: number };
  /** Send all traffic to the release. */
  shift: { readonly service: string; readonly release: Release };
  /** Observe on after the shift; `forMs`: longer than the settings say, for what the first looks were. */
  watch: { readonly service: string; readonly release: Release; readonly forMs?: number };
  /** Run one integration check. */
  check: { readonly check: string };
  /** Run one task. */
  task: { readonly task: string };
  /** Make `to` serve again; null: nothing, as before the first deployment. */
  rollback: { readonly service: string; readonly from: Release; readonly to: Release | null };
  /** Take away a release that takes no traffic. */
  retire: { readonly service: string; readonly release: Release };
}

export type CommandType = keyof Commands;
export type Command<T extends CommandType = CommandType> = {
  [K in T]: { readonly type: K; readonly attempt: number } & Commands[K];
}[T];

/** Commands that only look: they may be abandoned and begun again at any time. */
const observing: ReadonlySet<CommandType> = new Set(['gate', 'verify', 'canary', 'watch', 'check']);
export const observes = (command: Command): boolean => observing.has(command.type);

/** What the command is about: a service, a task or a check. */
export const subjectOf = (command: Command): string => {
  switch (command.type) {
    case 'check':
      return command.check;
    case 'task':
      return command.task;
    case 'deploy':
    case 'gate':
    case 'verify':
    case 'weigh':
    case 'canary':
    case 'shift':
    case 'watch':
    case 'rollback':
    case 'retire':
      return command.service;
  }
};

/**
 * Identifies a command within its deployment; the deployment's id before it makes the idempotency key.
 * The same goal has the same key in every process, which is what keeps an effect from happening twice.
 */
export const keyOf = (command: Command): string => {
  return `${command.type}${partOf(command)}:${subjectOf(command)}:${command.attempt}`;
};

/** What tells commands of one type and subject apart. */
const partOf = (command: Command): string => {
  switch (command.type) {
    case 'gate':
      return `:${command.of}`;
    case 'verify':
      return `:${command.check}`;
    case 'weigh':
    case 'canary':
      return `:${command.step}`;
    default:
      return '';
  }
};
