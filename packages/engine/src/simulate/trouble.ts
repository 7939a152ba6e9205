/** Every kind of fault, with what it does. */
export const faultKinds = [
  'deploy-fails',
  'deploy-hangs',
  'deploy-lies',
  'stops-late',
  'shift-fails',
  'gate-fails',
  'gate-flaps',
  'wrong-version',
  'verify-fails',
  'canary-fails',
  'slower',
  'watch-fails',
  'check-fails',
  'task-fails',
  'rollback-fails',
  'regate-fails',
  'need-not-ready',
  'crash',
  'stop',
  'race',
  'clock-skew',
  'cancel',
  'pause',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** A fault that is laid out: whom it meets. Without a subject it meets the first one it can. */
export interface Fault {
  readonly kind: FaultKind;
  readonly subject?: string;
}

/** The faults of one run, and which of them came to pass. */
export interface Trouble {
  /** Whether this goes wrong for that one now; from then on it counts as having happened. */
  strikes(kind: FaultKind, subject: string): boolean;
  /** Something outside the services happened: a crash, a race, a cancel. */
  happened(kind: FaultKind): void;
  /** A person has repaired everything. */
  heal(): void;
  readonly counts: ReadonlyMap<FaultKind, number>;
  /** Whether this one came to pass. */
  cameAbout(fault: Fault): boolean;
}

export const createTrouble = (faults: readonly Fault[]): Trouble => {
  const counts = new Map<FaultKind, number>();
  const met = new Set<string>();
  const victims = new Map<FaultKind, Set<string>>();
  const open = new Map<FaultKind, number>();
  for (const { kind, subject } of faults)
    if (subject === undefined) open.set(kind, (open.get(kind) ?? 0) + 1);
    else victims.set(kind, (victims.get(kind) ?? new Set()).add(subject));

  const happened = (kind: FaultKind): void => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  };
  const isVictim = (kind: FaultKind, subject: string): boolean => {
    if (victims.get(kind)?.has(subject)) return true;
    const left = open.get(kind) ?? 0;
    if (left === 0) return false;
    open.set(kind, left - 1);
    victims.set(kind, (victims.get(kind) ?? new Set()).add(subject));
    return true;
  };
  return {
    counts,
    happened,
    cameAbout: ({ kind, subject }) => (subject === undefined ? counts.has(kind) : met.has(`${kind} ${subject}`)),
    strikes: (kind, subject) => {
      if (!isVictim(kind, subject)) return false;
      const once = `${kind} ${subject}`;
      if (!met.has(once)) happened(kind);
      met.add(once);
      return true;
    },
    heal: () => {
      victims.clear();
      open.clear();
    },
  };
};
