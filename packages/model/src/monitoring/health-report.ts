import type { Severity } from '../incidents/facts.ts';
import type { EndpointName, ToldStatus } from './status.ts';

/** How one service was over a time. Milliseconds. */
export interface ServiceHealth {
  readonly service: string;
  /** As it is at the end. */
  readonly status: ToldStatus;
  readonly upMs: number;
  readonly degradedMs: number;
  readonly downMs: number;
  readonly maintenanceMs: number;
  /** Nobody looked, or no look said anything. */
  readonly unknownMs: number;
  /** Share of 1 in which it served, of the time in which that is known and nobody worked on it; null: of none. */
  readonly uptime: number | null;
  /** Looks at `ready` that said something while nobody worked on it, and those that failed. */
  readonly looks: number;
  readonly bad: number;
  /** Time within which 95 of 100 of them were answered; null: none was. */
  readonly p95: number | null;
  readonly slo: readonly KeptPromise[];
}

/** How well a promise was kept over its own window. Shares of 1; null: nothing was seen. */
export interface KeptPromise {
  /** `availability`, or a quantile of the times to answer. */
  readonly objective: string;
  /** As written: `99.9%`, `300ms`. */
  readonly promised: string;
  readonly attained: number | null;
  /** Below 0 where more than all of it is spent. */
  readonly budgetLeft: number | null;
  readonly looks: number;
  readonly bad: number;
}

/** How an environment was over a time. Times in ms since the epoch. */
export interface HealthReport {
  readonly environment: string;
  readonly from: number;
  readonly to: number;
  /** Those in trouble first. */
  readonly services: readonly ServiceHealth[];
  /** Certificates that end within 30 days, the first first. */
  readonly certificates: readonly {
    readonly service: string;
    readonly endpoint: EndpointName;
    readonly notAfter: number;
  }[];
  /** Incidents that were open in that time, the newest first; `resolvedAt` null: it still is. */
  readonly incidents: readonly {
    readonly incident: string;
    readonly cause: string;
    readonly severity: Severity;
    readonly affected: readonly string[];
    readonly openedAt: number;
    readonly resolvedAt: number | null;
  }[];
  /** Times in which nobody looked at all. */
  readonly gaps: readonly Gap[];
}

export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}
