import type { Capabilities } from './capabilities.ts';
import type { Profile } from './checks.ts';
import type { Base } from './events.ts';
import type { Release } from './release.ts';
import type { Settings } from './settings.ts';

export interface RollbackInput {
  readonly settings: Settings;
  readonly base: Base;
  /** The version vector to go back to; null: nothing, as before the first deployment. What it does not name stays. */
  readonly to: Readonly<Record<string, Release | null>>;
  /** What was measured of the releases of `to`, where they were measured. */
  readonly profiles: Readonly<Record<string, Profile>>;
  /** Count of the confirmation that made `to`; 0 for before the first. */
  readonly ordinal: number;
  /** Every version vector that was ever confirmed. */
  readonly confirmed: readonly Readonly<Record<string, Release>>[];
  /** The shifts above `to`, the latest first, as far as journals tell: a service stands there once for each. */
  readonly shifts: readonly string[];
  /** Services that were asked for; null: all. */
  readonly only: readonly string[] | null;
  readonly capabilities: Readonly<Record<string, Capabilities>>;
}
