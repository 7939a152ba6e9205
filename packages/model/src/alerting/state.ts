import type { Labels } from './labels.ts';
import type { AlertSettings } from './settings.ts';

/** An alert that fires, or was resolved and may have to be told. Times in milliseconds since the epoch. */
export interface Alert {
  readonly labels: Labels;
  /** What a person wants to read of it. */
  readonly notes?: Labels;
  readonly firedAt: number;
  readonly resolvedAt: number | null;
  /** It was over as it came, and is told once. */
  readonly isNotice?: true;
  /** Who has taken it on. */
  readonly acknowledged?: string;
  /** All that it is about is well for now. */
  readonly isCalm?: boolean;
  /** The trouble that it is a part of. */
  readonly conversation?: string;
  /** Fingerprints of what explains it. */
  readonly explainedBy?: readonly string[];
}

/** What is told of one trouble, from its beginning to its end. */
export interface Conversation {
  /** The same whenever that trouble comes again. */
  readonly name: string;
  /** When its first group was opened: by that it is told from those before it. */
  readonly since: number;
}

/** What a channel knows of a group. */
export interface Told {
  /** The look at the group that it was told by. */
  readonly at: number;
  /** Fingerprints of alerts that it believes to fire. */
  readonly firing: ReadonlySet<string>;
}

/** Alerts of one route that are told together. */
export interface Group {
  readonly route: number;
  readonly labels: Labels;
  /** From here on its looks are counted. */
  readonly openedAt: number;
  /** Fingerprints. */
  readonly members: ReadonlySet<string>;
  /** All that was in it when it was told first belongs to this one; absent: it did not all belong to one. */
  readonly conversation?: Conversation;
  /** They are notices; alerts are told apart from them. */
  readonly isOfNotices?: true;
  /** By channel. */
  readonly told: ReadonlyMap<string, Told>;
  /** When anybody was told first; null: not yet. */
  readonly firstToldAt: number | null;
}

/** Nobody is told of alerts like these, from one time to another. */
export interface Silence {
  readonly match: Labels;
  readonly from: number;
  readonly until: number;
  readonly actor: string;
  readonly reason: string;
}

/** All that is known of alerts in an environment: folded from its journal and nothing else. */
export interface Alerting {
  readonly settings: AlertSettings;
  /** By fingerprint. */
  readonly alerts: ReadonlyMap<string, Alert>;
  /** By key. */
  readonly groups: ReadonlyMap<string, Group>;
  /** By id. */
  readonly silences: ReadonlyMap<string, Silence>;
  /** How many notifications there were: each has a number of its own. */
  readonly notified: number;
  /** Begins the id of each of them, fixed for the journal's life; null: the journal names none. */
  readonly prefix: string | null;
}

export const noAlerts = (settings: AlertSettings): Alerting => ({
  ...{ settings, alerts: new Map(), groups: new Map(), silences: new Map(), notified: 0, prefix: null },
});

/** Whether an alert fires at a time that is no longer to come. */
export const firesAt = ({ firedAt, resolvedAt }: Alert, ms: number): boolean =>
  firedAt <= ms && (resolvedAt === null || resolvedAt > ms);
