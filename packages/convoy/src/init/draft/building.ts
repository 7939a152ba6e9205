import { freeName } from '../names.ts';
import type { Candidate } from './candidates.ts';
import type { Deploy } from './deploys.ts';
import type { Told } from './draft.ts';
import type { Variable } from './variables.ts';

/** A way to deploy that no workflow shows: a script alone, or Firebase's own command. */
export interface Way {
  readonly command: Told<string | readonly string[]>;
  readonly cwd: string;
  readonly env: readonly Variable[];
  readonly decide: readonly string[];
  /** Deviations by environment. */
  readonly byEnvironment?: ReadonlyMap<string, readonly Variable[]>;
}

/** A service while it is put together. */
export interface Building {
  readonly name: string;
  readonly sources: string[];
  folder: string | null;
  readonly compose: string | undefined;
  readonly deploys: Deploy[];
  way: Way | null;
  /** Further files it is built from, as globs. */
  readonly globs: string[];
}

/** The services so far, by name. */
export interface Site {
  readonly all: () => readonly Building[];
  /** The service of a candidate, or one of this name, which is made where there is none. */
  readonly of: (which: Candidate | string) => Building;
  /** A new one, by the first of these names that is free. */
  readonly fresh: (wishes: readonly string[], folder: string | null) => Building;
}

export const openSite = (candidates: readonly Candidate[]): Site => {
  const built = new Map<string, Building>();
  const add = (name: string, folder: string | null, sources: string[], compose?: string): Building => {
    const one: Building = { name, folder, sources, compose, deploys: [], way: null, globs: [] };
    built.set(name, one);
    return one;
  };
  for (const { name, folder, sources, compose } of candidates) add(name, folder, [...sources], compose);
  return {
    all: () => [...built.values()],
    of: (which) => {
      const name = typeof which === 'string' ? which : which.name;
      return built.get(name) ?? add(name, null, []);
    },
    fresh: (wishes, folder) => add(freeName(wishes, new Set(built.keys())), folder, []),
  };
};
