import type { FreezeSettings } from '../freeze.ts';

/** How a service is watched between deployments. Times in milliseconds. */
export interface MonitorSettings {
  /** From one look at an endpoint to the next. */
  readonly intervalMs: number;
  /** What takes longer is slow, and the service degraded; null: how long it takes is not judged. */
  readonly slowMs: number | null;
  /** Windows in which people work on it: how it is then is told to nobody. */
  readonly maintenance: readonly FreezeSettings[];
  /** From one look at its page to the next; absent: it is not looked at. */
  readonly pageMs?: number;
}

/** What holds where a manifest says nothing. */
export const usualMonitor: MonitorSettings = { intervalMs: 10_000, slowMs: null, maintenance: [] };
