/** What a watch keeps beside its journal: a snapshot, and the looks since. All of it can be lost without a fact being lost. */
export interface Keep {
  /** The last snapshot, and looks that came since, and maybe some before; values as they were given, or nothing of them. */
  load(): Promise<{ readonly snapshot: readonly unknown[]; readonly samples: readonly unknown[] }>;
  /** They survive this process, not a loss of power. */
  append(samples: readonly unknown[]): Promise<void>;
  /** Makes these the snapshot, whole or not at all; of what is appended from the call on nothing is let go. */
  save(lines: Iterable<unknown>): Promise<void>;
}
