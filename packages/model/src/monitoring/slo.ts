import type { Severity } from '../incidents/facts.ts';

/** One thing that every service promises. */
export interface Objective {
  /** `availability`, or the quantile of the times to answer: `p50`, `p95`, `p99`. */
  readonly name: string;
  /** As written: `99.9%`, `300ms`. */
  readonly written: string;
  /** Share of looks that may break it, above 0 and at most 1. */
  readonly budget: number;
  /** Within which time to answer, in milliseconds; null: it is about whether there is a good answer at all. */
  readonly withinMs: number | null;
}

/** What the services of a manifest promise, each for itself. */
export interface SloSettings {
  /** Over which time, in milliseconds. */
  readonly windowMs: number;
  readonly objectives: readonly Objective[];
}

interface Which {
  readonly service: string;
  readonly objective: string;
  readonly severity: Severity;
}

/** Facts about promises. */
export interface SloFacts {
  /** The budget of a promise is spent so fast that somebody should know. */
  'slo.burning': Which & {
    /** How many times as fast as it may, in the long window. */
    readonly burn: number;
    /** Share of the whole budget that is left, below 0 where more is spent than there is. */
    readonly left: number;
    readonly reason: string;
  };
  /** It is no longer, or is no longer promised. */
  'slo.recovered': Which & { readonly reason: string };
}

/** A promise whose budget burns. */
export interface Burn extends Which {
  /** Ms since the epoch. */
  readonly since: number;
  readonly burn: number;
  readonly left: number;
  readonly reason: string;
}

/** What a burn is known by. */
export const burnKey = ({ service, objective, severity }: Which): string => `${service} ${objective} ${severity}`;
