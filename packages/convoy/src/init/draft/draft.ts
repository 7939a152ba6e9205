import type { Source } from '../source.ts';
import type { Branch } from './branches.ts';
import type { Variable } from './variables.ts';

/** A thing with the place that tells it. */
export interface Told<T> {
  readonly value: T;
  readonly because: string;
}

/** How a service deviates in one environment. */
export interface Override {
  readonly command?: Told<string | readonly string[]>;
  readonly env: readonly Variable[];
}

/** A service as the manifest will say it. */
export interface ServiceDraft {
  readonly name: string;
  readonly sources: readonly string[];
  /** What it is built from, relative to the top; empty: the top itself; null: nothing tells. */
  readonly folder: string | null;
  /** Globs; none: every commit changes it. */
  readonly paths: readonly string[];
  readonly needs: readonly Told<string>[];
  /** Null: nothing here deploys it. */
  readonly deploy: Told<string | readonly string[]> | null;
  readonly cwd: string;
  readonly env: readonly Variable[];
  readonly health: Told<string> | null;
  readonly overrides: ReadonlyMap<string, Override>;
  /** What a person has to decide, a line each. */
  readonly decide: readonly string[];
  /** A command that may do, where nothing here deploys it. */
  readonly suggestion: string | null;
}

/** All that the two files will say. */
export interface Draft {
  readonly name: string;
  /** With the place in a workflow that deploys there, if one does. */
  readonly environments: readonly (Told<string> & { readonly at?: Source })[];
  readonly services: readonly ServiceDraft[];
  /** Services that nothing here deploys. */
  readonly idle: readonly ServiceDraft[];
  readonly branches: readonly Branch[];
  /** Where a workflow asks for OIDC tokens. */
  readonly idToken: string | null;
  /** Files that deploy something and that the manifest does not call, with the reason. */
  readonly left: readonly string[];
  /** Workflows that go on deploying by themselves when something is pushed. */
  readonly pushing: readonly string[];
  /** What could not be looked at, and what was decided on the way. */
  readonly notes: readonly string[];
}
