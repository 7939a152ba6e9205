import * as z from 'zod';
import { exits } from '../exit.ts';
import { readsOf } from '../init/draft/reads.ts';
import type { Proposal } from '../init/proposal.ts';
import { insistUsable, propose } from '../init/propose.ts';
import { report } from '../init/report.ts';
import { presentAmong, write } from '../init/store.ts';
import { defaultUses } from '../init/write/workflow.ts';
import { placeInputs } from '../inputs.ts';
import { placeOf } from '../place.ts';
import { type Result, verb } from '../verb.ts';

const jsonOf = ({ draft, manifest, workflow, monitoring }: Proposal, written: readonly string[]) => ({
  ...{ written, manifest, workflow, monitoring, variables: readsOf(draft) },
  services: draft.services.map(({ name }) => name),
  leftOut: draft.idle.map(({ name, sources }) => ({ name, sources })),
  notes: [...draft.notes, ...draft.left, ...draft.pushing],
});

const refused = (proposal: Proposal, present: readonly string[]): Result => ({
  exit: exits.refused,
  json: jsonOf(proposal, []),
  text: [
    `${present.join(' and ')} ${present.length === 1 ? 'is' : 'are'} there already, so nothing is written`,
    ...(present.includes(proposal.manifest.file) ? ['  `convoy init --check` compares it with the repository'] : []),
    ...(present.includes(proposal.workflow.file) ? ['  --workflow NAME writes the new one beside it'] : []),
    '  --dry-run prints all files, --force writes over what is there',
  ].join('\n'),
});

export const init = verb({
  inputs: {
    manifest: placeInputs.manifest,
    check: z.boolean().optional().describe('Write nothing: compare manifest, workflows and repository'),
    'dry-run': z.boolean().optional().describe('Print all files, write none'),
    force: z.boolean().optional().describe('Write over files that are there'),
    workflow: z
      .string()
      .regex(/^[\w.-]+\.ya?ml$/, 'expects a file name such as deploy.yml')
      .default('deploy.yml')
      .describe("File of the caller's workflow in .github/workflows; default deploy.yml"),
    uses: z
      .string()
      .regex(/^[\w.-]+\/[\w.-]+@[\w./-]+$/, 'expects OWNER/REPO@REF')
      .default(defaultUses)
      .describe(`Whose reusable workflow it calls, OWNER/REPO@REF; default ${defaultUses}`),
  },
  run: async ({ manifest, check, 'dry-run': dry, force = false, workflow, uses }, around) => {
    const place = placeOf({ manifest }, around);
    if (check) return (await import('../init/check/all.ts')).check(place);
    const proposal = await propose(place, { workflow, uses });
    const files = [proposal.manifest, proposal.workflow, proposal.monitoring];
    if (dry) {
      const text = files.map((one) => `# ${one.file}\n${one.text}`).join('---\n');
      around.note(report(proposal, false));
      return { exit: exits.done, quotes: true, text: text.trimEnd(), json: jsonOf(proposal, []) };
    }
    await insistUsable(proposal);
    const present = (await presentAmong(place.root, files)).map(({ file }) => file);
    if (present.length > 0 && !force) return refused(proposal, present);
    await write(place.root, files, force);
    const written = files.map(({ file }) => file);
    return { exit: exits.done, text: report(proposal, true), json: jsonOf(proposal, written) };
  },
});
