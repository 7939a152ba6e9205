import { draftOf } from './draft/all.ts';
import type { Draft } from './draft/draft.ts';
import type { Facts } from './facts.ts';
import { manifestText } from './write/manifest.ts';
import { monitoringText } from './write/monitoring.ts';
import { workflowText } from './write/workflow.ts';

/** A file that is to be written. */
export interface Proposed {
  /** Relative to the top. */
  readonly file: string;
  readonly text: string;
}

export interface Proposal {
  readonly draft: Draft;
  readonly manifest: Proposed;
  readonly workflow: Proposed;
  readonly monitoring: Proposed;
}

export interface ProposeOptions {
  /** File name of the caller's workflow. */
  readonly workflow: string;
  /** `OWNER/REPO@REF`. */
  readonly uses: string;
}

/** All files as the facts of a repository tell them; `file` is the manifest's. */
export const proposalOf = (facts: Facts, file: string, { workflow, uses }: ProposeOptions): Proposal => {
  const drawn = draftOf(facts);
  // A manifest at the top is as good as one in .github.
  const other = file === '.github/convoy.yml' && facts.files.includes('convoy.yml');
  const note = 'convoy.yml may be a manifest already: --manifest convoy.yml means that one';
  const draft = other ? { ...drawn, notes: [note, ...drawn.notes] } : drawn;
  const options = { uses, manifest: file, branch: facts.branch };
  return {
    draft,
    manifest: { file, text: manifestText(draft) },
    workflow: {
      file: `.github/workflows/${workflow}`,
      text: workflowText(draft, options),
    },
    monitoring: { file: '.github/workflows/convoy-monitoring.yml', text: monitoringText(draft, options) },
  };
};
