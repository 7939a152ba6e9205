import type { Occasion } from './alerting/facts.ts';
import type { Labels } from './alerting/labels.ts';
import type { ReportTold } from './alerting/reports.ts';

/** An alert as it is told: what it is known by, and what a person wants to read of it. */
export interface Told {
  readonly labels: Labels;
  /** `title`, `reason`, `runbook` and whatever else there is to say; never what it is known by. */
  readonly notes?: Labels;
}

/** What one channel is told of one group of alerts. */
export interface Message {
  /** The same for each try: a receiver that has seen it may leave it out. */
  readonly notification: string;
  readonly occasion: Occasion;
  /** Decided then, ms since the epoch. */
  readonly at: number;
  /** What all alerts of the group share. */
  readonly labels: Labels;
  readonly firing: readonly Told[];
  /** What has ended since the channel was told. */
  readonly resolved: readonly Told[];
  /** The same for all that the channel is told of one group until it ends: one conversation. */
  readonly thread: string;
  /** Of a thread about one trouble: the same whenever that trouble comes again. */
  readonly conversation?: string;
  /** What the channel gave back for an earlier message of the thread; null: this is the first. */
  readonly handle: string | null;
  /** Instead of alerts: how everything was, where the occasion is `report`. */
  readonly report?: ReportTold;
}

/** What became of a try. A channel never throws but for an aborted signal. */
export type Sending =
  | { readonly outcome: 'sent'; readonly handle?: string }
  | {
      readonly outcome: 'failed';
      /** For a person; without secrets. */
      readonly reason: string;
      /** Whether the same message may do later, will never do, or the channel wants no messages any more. */
      readonly again: 'later' | 'never' | 'disabled';
      /** Not before so many milliseconds, where the receiver says so. */
      readonly afterMs?: number;
    };

/** A way to tell people. Sends once, and never tries again by itself. */
export interface Channel {
  send(message: Message, signal: AbortSignal): Promise<Sending>;
}
