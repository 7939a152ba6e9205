/** How long a window of a recurrence lasts, or at which minute of the day it ends for the first time. */
export type FreezeEnd = { readonly at: number } | { readonly days: number } | { readonly ms: number };

/** When nothing starts, by the clocks of the window's zone. */
export type FreezeTimes =
  /** Minutes since Monday 00:00. An end that is not after the begin is one of the next week. */
  | { readonly kind: 'weekly'; readonly from: number; readonly to: number }
  /** `YYYY-MM-DDTHH:MM`; the end is no part of it. */
  | { readonly kind: 'dates'; readonly from: string; readonly to: string }
  /**
   * A window on each day of a recurrence (RFC 5545, RRULE without the parts of a time). `first` is the day from which it
   * counts, `YYYY-MM-DD`; null: the rule alone says which days. `from` in minutes since midnight.
   */
  | {
      readonly kind: 'recurring';
      readonly rule: string;
      readonly first: string | null;
      readonly from: number;
      readonly to: FreezeEnd;
    };

/** A calendar window in which nothing starts. */
export interface FreezeSettings {
  /** As it was written, for people: `Fri 16:00 to Mon 06:00`. */
  readonly written: string;
  /** IANA name. */
  readonly timezone: string;
  readonly reason?: string;
  readonly times: FreezeTimes;
}
