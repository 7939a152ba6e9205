import { relative } from 'node:path';
import { providerSchemas } from '@convoy/drivers/providers';
import { format } from '@convoy/manifest/diagnostic';
import { parseManifest } from '@convoy/manifest/parse';
import { ConvoyError } from '@convoy/model/error';
import type { Place } from '../place.ts';
import { gather } from './gather.ts';
import { type Proposal, type Proposed, type ProposeOptions, proposalOf } from './proposal.ts';
import { openRepository } from './repository.ts';

/** What init never writes: a manifest that `convoy validate` refuses. */
const refuseFaults = async ({ file, text }: Proposed): Promise<void> => {
  const { diagnostics } = parseManifest(Buffer.from(text), { file, providers: await providerSchemas() });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new ConvoyError(
      'INIT_FAULTY',
      `what was drawn from this repository is no valid manifest, so nothing is written; --dry-run prints it:\n${errors.map(format).join('\n')}`,
    );
};

/** Draws all files from the repository at the manifest's root. */
export const propose = async (place: Place, options: ProposeOptions): Promise<Proposal> => {
  const facts = await gather(await openRepository(place.root), place.root);
  return proposalOf(facts, relative(place.root, place.manifest), options);
};

/** Throws `NOTHING_TO_DEPLOY` or `INIT_FAULTY` where the files of a proposal cannot be used. */
export const insistUsable = async ({ draft, manifest }: Proposal): Promise<void> => {
  if (draft.services.length > 0) return refuseFaults(manifest);
  const idle = draft.idle.map(({ name, sources }) => `  ${name} (${sources.slice(0, 3).join(', ')})`);
  throw new ConvoyError(
    'NOTHING_TO_DEPLOY',
    [
      idle.length === 0
        ? 'nothing here looks like a service, so nothing is written'
        : `nothing here deploys what looks like a service, so nothing is written:\n${idle.slice(0, 20).join('\n')}`,
      'looked for: deploy*.sh, Dockerfiles, compose files, firebase.json, `deploy` in package.json, services/*, apps/*, and jobs of .github/workflows that deploy',
      ...draft.notes.map((line) => `note: ${line}`),
      `  fix: write a script that deploys one service${idle.length === 0 ? ' (services/NAME/deploy.sh)' : `, for example ${draft.idle[0]?.folder || '.'}/deploy.sh`}, and give \`convoy init\` again; docs/providers.md tells what it gets`,
    ].join('\n'),
  );
};
