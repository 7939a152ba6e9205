import { draftOf } from './draft/all.ts';
import type { Draft } from './draft/draft.ts';
import type { Facts } from './facts.ts';
import { manifestText } from './write/manifest.ts';
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
}

export interface ProposeOptions {
  /** File name of the caller's workflow. */
  readonly workflow: string;
  /** `OWNER/REPO@REF`. */
  readonly uses: string;
}

/** Both files as the facts of a repository tell them; `file` is the manifest's. */
export const proposalOf = (facts: Facts, file: string, { workflow, uses }: ProposeOptions): Proposal => {
  const draft = draftOf(facts);
  return {
    draft,
    manifest: { file, text: manifestText(draft) },
    workflow: {
      file: `.github/workflows/${workflow}`,
      text: workflowText(draft, { uses, manifest: file, branch: facts.branch }),
    },
  };
};
