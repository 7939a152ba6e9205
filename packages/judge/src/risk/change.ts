/** What is to be deployed, as far as it says something of how that may go. */
export interface Change {
  /** When it begins, ms since the epoch. */
  readonly at: number;
  readonly services: readonly string[];
  /** How many of them were never confirmed here. */
  readonly first: number;
  /** How many files changed, over all services; null where nobody counted. */
  readonly files: number | null;
  readonly tasks: number;
  /** Services that users meet before a gate has passed: without a gate, or without a shift. */
  readonly unguarded: number;
  /** Needed services that stay as they are. */
  readonly needs: readonly string[];
  /** What part of the looks before the first shift was not healthy; null: nobody has looked yet. */
  readonly early: number | null;
}

/** One that is over. */
export interface Past extends Change {
  readonly failed: boolean;
  /** Services whose failure it was. */
  readonly blamed: readonly string[];
}

/** The clocks that weekdays and hours are read from. */
export interface Clocks {
  readonly name: string;
  /** What they show at a time, ms since the epoch, counted as if it were UTC. */
  readonly wallAt: (ms: number) => number;
}

export const utc: Clocks = { name: 'UTC', wallAt: (ms) => ms };
