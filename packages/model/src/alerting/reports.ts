import type { HealthReport } from '../monitoring/health-report.ts';

/** When one channel is told how everything was. */
export interface ReportSettings {
  /** What it is known by: the same channel at the same times of the same length is the same report. */
  readonly key: string;
  readonly to: string;
  /** As it was written, for people: `Mon 08:00`. */
  readonly written: string;
  /** IANA name. */
  readonly timezone: string;
  /** On which days, as a recurrence rule of RFC 5545. */
  readonly rule: string;
  /** The day from which it counts, `YYYY-MM-DD`; null: the rule alone says which days. */
  readonly first: string | null;
  /** Minutes since midnight. */
  readonly minute: number;
  /** How far back it looks, in milliseconds. */
  readonly ofMs: number;
}

/** Facts about reports. Times in ms since the epoch. */
export interface ReportFacts {
  /** It is asked for, and was not before: what was due earlier is not told. */
  'report.awaited': { readonly report: string };
  /** It is to be told, with all that is told; in the journal before it is sent, and by its id nobody gets it twice. */
  'report.due': {
    readonly report: string;
    /** The channel. */
    readonly to: string;
    readonly notification: string;
    /** The same for all reports like it. */
    readonly conversation?: string;
    /** When it was due; later than that it is told where nobody watched then. */
    readonly due: number;
    readonly written: string;
    readonly health: HealthReport;
  };
}

export type ReportFact = {
  [T in keyof ReportFacts]: { readonly type: T; readonly at: number } & ReportFacts[T];
}[keyof ReportFacts];

/** A report as a message has it. */
export interface ReportTold {
  readonly due: number;
  readonly written: string;
  readonly health: HealthReport;
}

/** What is late by less than that is not said to be: a watch looks every few seconds. */
const punctualMs = 120_000;

export const isLate = (due: number, at: number): boolean => at - due > punctualMs;
