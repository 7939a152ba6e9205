import { providerSchemas } from '@convoy/drivers/providers';
import { parseManifest } from '@convoy/manifest/parse';
import type { Manifest } from '@convoy/manifest/schema/manifest';
import { compare } from '../../src/init/check/compare.ts';
import type { Drift } from '../../src/init/check/drift.ts';
import { gather } from '../../src/init/gather.ts';
import { type Proposal, proposalOf } from '../../src/init/proposal.ts';
import type { Repository } from '../../src/init/repository.ts';
import type { Sample } from './samples.ts';

export const manifestFile = '.github/convoy.yml';

/** A repository that is nowhere but here. */
const inMemory = (files: Sample): Repository => ({
  ...{ files: Object.keys(files).sort(), submodules: new Set(), branch: 'main', remote: 'shop', notes: [] },
  read: async (path) => {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    return text === undefined ? null : { text, executable: true };
  },
});

const factsOf = (files: Sample) => gather(inMemory(files), '/work/shop');

/** What init draws from these files. */
export const draw = async (files: Sample): Promise<Proposal> =>
  proposalOf(await factsOf(files), manifestFile, { workflow: 'convoy.yml', uses: 'owner/convoy@v1' });

/** What was drawn, as a manifest; throws where `validate` would refuse it. */
export const manifestOf = async ({ manifest: { text } }: Proposal): Promise<Manifest> => {
  const { manifest, diagnostics } = parseManifest(Buffer.from(text), {
    file: manifestFile,
    providers: await providerSchemas(),
  });
  if (manifest === null) throw new Error(`${JSON.stringify(diagnostics, null, 2)}\n${text}`);
  return manifest;
};

/** The same files with what init writes beside them. */
export const withWritten = async (files: Sample): Promise<Sample> => {
  const { manifest, workflow, monitoring } = await draw(files);
  return { ...files, ...Object.fromEntries([manifest, workflow, monitoring].map(({ file, text }) => [file, text])) };
};

/** What `init --check` says about files that hold a manifest. */
export const drifts = async (files: Sample): Promise<readonly Drift[]> =>
  (await compare(await factsOf(files), { file: manifestFile, text: files[manifestFile] ?? '' }, inMemory(files).read))
    .drifts;
