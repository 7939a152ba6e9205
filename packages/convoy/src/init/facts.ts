import type { ComposeService } from './readers/compose.ts';
import type { Dockerfile } from './readers/dockerfile.ts';
import type { FirebasePart } from './readers/firebase.ts';
import type { Package } from './readers/package.ts';
import type { Script } from './readers/script.ts';
import type { Workflow } from './readers/workflow.ts';

interface InFile {
  readonly file: string;
  /** The file's folder; empty: the top. */
  readonly folder: string;
}

/** What a repository tells of how it is deployed. Everything that `init` says is drawn from this. */
export interface Facts {
  /** How the whole may be called, best first. */
  readonly names: readonly string[];
  readonly branch: string;
  /** Every file, sorted. */
  readonly files: readonly string[];
  readonly submodules: ReadonlySet<string>;
  readonly dockerfiles: readonly (InFile & Dockerfile)[];
  readonly compose: readonly ComposeService[];
  readonly scripts: readonly (InFile & Script & { readonly executable: boolean; readonly text: string })[];
  readonly firebase: readonly (InFile & { readonly parts: readonly FirebasePart[] })[];
  /** Firebase projects by alias. */
  readonly projects: ReadonlyMap<string, string>;
  readonly packages: readonly (InFile & Package)[];
  /** Folders that are services by convention, `services/web`. */
  readonly folders: readonly string[];
  readonly workflows: readonly Workflow[];
  /** What could not be looked at, a line each. */
  readonly notes: readonly string[];
}

export type ScriptFact = Facts['scripts'][number];
