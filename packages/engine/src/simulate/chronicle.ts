import type { Release } from '@convoy/model/release';

/** Where one release runs. */
export interface Slot {
  readonly release: Release;
  /** Idempotency key of the effect that filled it; some providers forget it. */
  readonly key: string;
  readonly serial: number;
  readonly since: number;
  /** When traffic came, and whether by a rollback. */
  liveSince: number;
  restored: boolean;
  looks: number;
}

/** A change that really happened. */
export interface Effect {
  readonly tick: number;
  readonly kind: 'deploy' | 'weigh' | 'shift' | 'rollback' | 'retire' | 'task';
  readonly subject: string;
  readonly key: string;
}

/** An effect that someone asked for, whether or not it came about. */
export interface Call {
  readonly tick: number;
  readonly at: number;
  readonly agent: string;
  readonly kind: Effect['kind'];
  readonly subject: string;
  readonly key: string;
  /** When nothing of it was at work any more; null: it still is. */
  ended: number | null;
}

/** Which slot serves a service's users from now on. */
export interface Traffic {
  readonly tick: number;
  readonly at: number;
  readonly service: string;
  readonly slot: Slot | null;
  /** Whether a rollback sent it there. */
  readonly restored: boolean;
}

/** An answer that somebody got from a slot. */
export interface Sight {
  readonly tick: number;
  readonly at: number;
  readonly agent: string;
  readonly service: string;
  readonly serial: number;
  /** Whether it was healthy, and named the slot's own version. */
  readonly isHealthy: boolean;
  readonly isNamed: boolean;
}

/** Which share of a service's traffic its idle slot gets from now on. */
export interface Weight {
  readonly tick: number;
  readonly at: number;
  readonly service: string;
  readonly slot: Slot | null;
  readonly share: number;
}

/** A check of a service got its answers from a slot. */
export interface Verified {
  readonly tick: number;
  readonly service: string;
  readonly serial: number;
  readonly passed: boolean;
}

/** A performance check got an answer from a slot. */
export interface Timed {
  readonly tick: number;
  readonly serial: number;
  readonly slower: boolean;
}

/** Somebody asked a provider what is there. */
export interface Inquiry {
  readonly tick: number;
  readonly agent: string;
  readonly service: string;
}

/** An integration check that really ran to its end. */
export interface CheckRun {
  readonly check: string;
  readonly began: number;
  readonly ended: number;
  readonly passed: boolean;
}

/** A process, from its start until it ended or died. */
export interface Process {
  readonly agent: string;
  readonly host: string;
  /** Whether it was told to take the environment over from whoever is alive. */
  readonly takesOver: boolean;
  readonly began: number;
  ended: number | null;
  died: boolean;
}

/** What really happened, in the world's own count: no process writes here, so none can make it agree with its journal. */
export interface Chronicle {
  /** What served each service before anything happened. */
  readonly first: Map<string, Slot>;
  readonly effects: Effect[];
  readonly calls: Call[];
  readonly traffic: Traffic[];
  readonly weights: Weight[];
  readonly sights: Sight[];
  readonly verified: Verified[];
  readonly timed: Timed[];
  readonly inquiries: Inquiry[];
  readonly checks: CheckRun[];
  readonly processes: Process[];
}

export const createChronicle = (): Chronicle => ({
  first: new Map(),
  effects: [],
  calls: [],
  traffic: [],
  weights: [],
  sights: [],
  verified: [],
  timed: [],
  inquiries: [],
  checks: [],
  processes: [],
});
