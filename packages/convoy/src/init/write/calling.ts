import type { Draft } from '../draft/draft.ts';
import { type Read, readsOf } from '../draft/reads.ts';
import type { Store } from '../draft/variables.ts';
import { block, put, YAMLMap } from './yaml.ts';

export interface CallerOptions {
  /** `OWNER/REPO@REF`. */
  readonly uses: string;
  /** The manifest, relative to the top. */
  readonly manifest: string;
  /** The branch that deploys on push where no workflow tells. */
  readonly branch: string;
}

export const mapOf = (entries: Readonly<Record<string, unknown>>): YAMLMap => {
  const map = new YAMLMap();
  for (const [key, value] of Object.entries(entries)) put(map, key, value);
  return map;
};

export const expression = (text: string): string => `\${{ ${text} }}`;

const linesOf = (reads: readonly Read[], store: Store): string =>
  reads.flatMap((one) => (one.store === store ? [`${one.name}=${expression(`${store}.${one.name}`)}\n`] : [])).join('');

/** What each permission is for. */
type Permissions = Readonly<Record<string, readonly [level: 'read' | 'write', why: string]>>;

const permissionsOf = ({ idToken }: Draft, permissions: Permissions): YAMLMap => {
  const map = new YAMLMap();
  for (const [name, [level, why]] of Object.entries(permissions)) put(map, name, level, { behind: why });
  // A called workflow may ask for no more than its caller has, whether or not a script needs it.
  const why = idToken === null ? 'for scripts that sign in by OIDC' : `OIDC, as in ${idToken}`;
  put(map, 'id-token', 'write', { behind: why });
  return map;
};

interface Calling {
  /** Name of the workflow's file in `.github/workflows` of Convoy. */
  readonly file: string;
  readonly permissions: Permissions;
  readonly inputs: YAMLMap;
  /** What to do with secrets of an environment, which the job that calls does not see. */
  readonly ownSecrets: string;
}

/** A job that calls a workflow of Convoy's, and passes on what the manifest and its scripts read. */
export const jobCalling = (
  draft: Draft,
  { uses, manifest }: CallerOptions,
  { file, permissions, inputs, ownSecrets }: Calling,
): YAMLMap => {
  const [repository, ref] = uses.split('@');
  const reads = readsOf(draft);
  const map = new YAMLMap();
  put(map, 'permissions', permissionsOf(draft, permissions));
  put(map, 'uses', `${repository}/.github/workflows/${file}@${ref}`);
  if (manifest !== '.github/convoy.yml') put(inputs, 'manifest', manifest);
  const vars = linesOf(reads, 'vars');
  if (vars !== '')
    put(inputs, 'env', block(vars), {
      above: ['What the manifest and its scripts read: variables of the repository.'],
    });
  put(map, 'with', inputs);
  const secrets = linesOf(reads, 'secrets');
  if (secrets !== '')
    put(map, 'secrets', mapOf({ env: block(secrets) }), {
      above: [
        'One line each: of a value with several lines store the base64, and let the script decode it.',
        `An environment's own secrets are not seen from here: where it has any, put all of these lines, with their values, into one secret ENV of ${ownSecrets}. It takes the place of this one.`,
      ],
    });
  return map;
};
