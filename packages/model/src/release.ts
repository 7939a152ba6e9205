import type { Profile } from './checks.ts';

/** A service's version in an environment, as its provider knows it. */
export interface Release {
  readonly version: string;
  /** Content digest of what runs, where the provider knows one. */
  readonly digest?: string;
  /** Commit it was built from. */
  readonly commit?: string;
  /** Fingerprint of the resolved configuration it was deployed with. */
  readonly fingerprint?: string;
  /** What the provider needs to find it again; opaque to everyone else. */
  readonly handle?: string;
}

/** The confirmed release of a service, with the count of the confirmation that set it (higher is later). */
export interface Marker {
  readonly release: Release;
  readonly deployment: string;
  readonly ordinal: number;
  /** How fast it answered when it was verified: what the next release is compared with where this one is gone. */
  readonly profile?: Profile;
}

/** All markers of an environment: the version vector. */
export type Vector = Readonly<Record<string, Marker>>;

/** Two releases are the same thing when version and, where both know it, configuration agree. */
export const sameRelease = (a: Release | null | undefined, b: Release | null | undefined): boolean => {
  if (!a || !b) return !a && !b;
  const agree = (x: string | undefined, y: string | undefined) => x === undefined || y === undefined || x === y;
  return a.version === b.version && agree(a.digest, b.digest) && agree(a.fingerprint, b.fingerprint);
};
