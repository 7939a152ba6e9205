import type { FreezeSettings } from '../freeze.ts';
import type { Labels } from './labels.ts';

/** Where alerts go, and how they become notifications (Alertmanager's words and rules). Times in milliseconds. */
export interface Route {
  readonly match: Labels;
  readonly to: readonly string[];
  /** Alerts with the same values of these are one notification; none: all of them are. Null: those of one conversation, name and severity are. */
  readonly groupBy: readonly string[] | null;
  /** How long a new group waits for more of its kind before it is told. */
  readonly groupWaitMs: number;
  /** How long after each look at a group the next one comes. */
  readonly groupIntervalMs: number;
  /** After this long, at the next look, what is still firing is told again. */
  readonly repeatMs: number;
  /** Whether routes after this one take the alert too. */
  readonly continues: boolean;
  /** Windows in which nothing is told. */
  readonly mute: readonly FreezeSettings[];
  /** Routes below it, which come first: it takes only what none of them does. */
  readonly below: readonly number[];
}

/** While an alert like the source fires, none like the target is told that has the same values of `equal`. */
export interface Inhibition {
  readonly source: Labels;
  readonly target: Labels;
  readonly equal: readonly string[];
}

/** Whom to tell as well when nobody has reacted for so long since a group was first told. */
export interface Escalation {
  readonly afterMs: number;
  readonly to: readonly string[];
}

export interface AlertSettings {
  readonly routes: readonly Route[];
  /** Those that are below no other, in their order. */
  readonly top: readonly number[];
  readonly inhibit: readonly Inhibition[];
  readonly escalate: readonly Escalation[];
}

/** When something is worth an alert, or an event a notice. */
export interface Rule {
  /** Its alerts' name. */
  readonly name: string;
  /** Conditions, all of which must hold. */
  readonly when: readonly string[];
  /** How long they must hold, in milliseconds. */
  readonly forMs: number;
  /** Null: a warning, and of an event an info. */
  readonly severity: string | null;
  readonly labels: Labels;
}
