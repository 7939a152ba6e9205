import type { AccessSettings } from './access.ts';
import type { RequestStep, VerifySettings } from './checks.ts';
import type { FreezeSettings } from './freeze.ts';
import type { MonitorSettings } from './monitoring/settings.ts';
import type { RecoverSettings } from './recovery/settings.ts';
import type { Run } from './run.ts';

/** Where a failure can be seen. */
export const failurePoints = ['deploy', 'gate', 'check', 'watch', 'monitor', 'cancel'] as const;
export type FailurePoint = (typeof failurePoints)[number];

export const scopes = ['deployment', 'dependents', 'service'] as const;
export type Scope = (typeof scopes)[number];

/** How observations become a verdict (DESIGN §6, Gate). Times in milliseconds, counts in a row. */
export interface GateSettings {
  readonly intervalMs: number;
  readonly timeoutMs: number;
  /** Failures before the first success do not count until this much time is over. */
  readonly startupMs: number;
  readonly successes: number;
  readonly failures: number;
  readonly errors: number;
  readonly inconclusive: number;
}

/** Where health is asked. `url` may hold `${NAME}`; without it the provider's own URLs are used. */
export interface HealthSettings {
  readonly url?: string;
  readonly live: string;
  readonly ready: string;
  readonly detail?: string;
  /** Where the answer names its release, for example `[BODY].version`. */
  readonly version?: string;
}

export interface RollbackSettings {
  readonly on: readonly FailurePoint[];
  readonly scope: Scope;
  /** Services beside whose other versions this one is known to work. */
  readonly tolerates: readonly string[];
}

/** One step of a canary. */
export interface CanaryStep {
  /** The candidate's share of the traffic, above 0 and below 1. */
  readonly share: number;
  readonly forMs: number;
}

/** What services need and nobody deploys here; `${NAME}` is still unresolved. */
export interface ExternalSettings {
  readonly gate: GateSettings;
  readonly health: HealthSettings | null;
  readonly monitor?: MonitorSettings;
}

/** One service with defaults and the environment's overrides applied; `${NAME}` is still unresolved. */
export interface ServiceSettings {
  readonly needs: readonly string[];
  readonly provider: string;
  /** The provider's own keys, as written. */
  readonly with: Readonly<Record<string, unknown>>;
  readonly strategy: 'blue-green' | 'recreate' | 'canary';
  /** Steps of a canary, each with a larger share than the one before. */
  readonly canary?: readonly CanaryStep[];
  /** Limit for each single effect (deploy, shift, rollback, retire). */
  readonly timeoutMs: number;
  readonly gate: GateSettings;
  readonly health: HealthSettings | null;
  readonly rollback: RollbackSettings;
  /** What is verified of it; journals of former versions do not say it. */
  readonly verify?: VerifySettings;
  /** How long to observe on after the shift, at the gate's interval; null: not at all. */
  readonly watchMs: number | null;
  /** How much longer users may wait for an answer meanwhile than before the shift, as a share; absent: it is not judged. */
  readonly watchMaxIncrease?: number;
  /** How it is watched between deployments, where the manifest says anything of that. */
  readonly monitor?: MonitorSettings;
  /** What is done when it fails between deployments; absent: nothing. */
  readonly recover?: RecoverSettings;
  /** Globs of the files this service is built from. */
  readonly paths: readonly string[];
}

export interface TaskSettings {
  readonly run: Run;
  readonly phase: 'expand' | 'contract';
  readonly needs: readonly string[];
  readonly idempotent: boolean;
  readonly timeoutMs: number;
}

/** An integration check: a command whose exit status 0 is a pass, or a list of requests across services. */
export interface CheckSettings {
  readonly needs: readonly string[];
  readonly run?: Run;
  readonly requests?: readonly RequestStep[];
  /** Results that the command writes: paths or globs. */
  readonly results?: readonly string[];
  readonly timeoutMs: number;
}

/** What a plan's risk asks for. Risks and shares of 1. */
export interface CareSettings {
  /** How many times as long is watched what is likely to fail. */
  readonly watch?: number;
  /** From what part of unhealthy first looks on that holds too; decided with the plan. */
  readonly early?: number;
  /** The step that comes before all traffic, from which risk on. */
  readonly canary?: CanaryStep & { readonly from: number };
  /** From which risk on somebody answers for it before it starts. */
  readonly ask?: number;
}

/** What of a manifest holds for one environment; it is journalled whole, so resuming needs nothing else. */
export interface Settings {
  /** What is deployed together is called so; journals of former versions do not say it. */
  readonly name?: string;
  readonly environment: string;
  /** Where the environment as a whole is reached, as written. */
  readonly url?: string;
  /** Windows in which nothing starts. */
  readonly freeze?: readonly FreezeSettings[];
  readonly access?: AccessSettings;
  /** The environment whose confirmed version vector this one takes. */
  readonly promotesFrom?: string;
  /** `each`: a service shifts when its own gate has passed; `together`: all are gated, then all shift. */
  readonly shift: 'each' | 'together';
  /** How carefully to go where the risk is high. */
  readonly care?: CareSettings;
  /** How many commands with an effect run at the same time; null: no limit. */
  readonly maxParallel: number | null;
  readonly services: Readonly<Record<string, ServiceSettings>>;
  /** Shared dependencies that are no services, where there are any. */
  readonly external?: Readonly<Record<string, ExternalSettings>>;
  readonly tasks: Readonly<Record<string, TaskSettings>>;
  readonly checks: Readonly<Record<string, CheckSettings>>;
}
