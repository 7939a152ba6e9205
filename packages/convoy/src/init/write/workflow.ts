import type { Draft } from '../draft/draft.ts';
import { type Read, readsOf } from '../draft/reads.ts';
import type { Store } from '../draft/variables.ts';
import { block, put, textOf, YAMLMap } from './yaml.ts';

/** What a caller's workflow calls, unless `--uses` says something else. */
export const defaultUses = 'convoy-suite/convoy@v1';

const calledFile = '.github/workflows/coordinated-deployment.yml';

export interface CallerOptions {
  /** `OWNER/REPO@REF`. */
  readonly uses: string;
  /** The manifest, relative to the top. */
  readonly manifest: string;
  /** The branch that deploys on push where no workflow tells. */
  readonly branch: string;
}

const mapOf = (entries: Readonly<Record<string, unknown>>): YAMLMap => {
  const map = new YAMLMap();
  for (const [key, value] of Object.entries(entries)) put(map, key, value);
  return map;
};

const expression = (text: string): string => `\${{ ${text} }}`;

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const first = (draft: Draft): string =>
  (draft.environments.find(({ value }) => value === 'staging') ?? draft.environments[0])?.value ?? 'staging';

const pushesOf = (draft: Draft, branch: string): Draft['branches'] =>
  draft.branches.length > 0
    ? draft.branches
    : [{ branch, environment: first(draft), because: `DECIDE: no workflow tells what a push to ${branch} deploys to` }];

/** By hand what was chosen, else what the branch deploys to: of a pull request, the one it asks to go into. */
const environmentOf = (pushes: Draft['branches']): string => {
  const [main, ...others] = pushes;
  const of = others.map(
    ({ branch, environment }) =>
      `(github.base_ref || github.ref_name) == ${literal(branch)} && ${literal(environment)}`,
  );
  return expression(['inputs.environment', ...of, literal(main?.environment ?? 'staging')].join(' || '));
};

const inputsOf = (draft: Draft, chosen: string): YAMLMap =>
  mapOf({
    environment: mapOf({ type: 'choice', options: draft.environments.map(({ value }) => value), default: chosen }),
    services: mapOf({ type: 'string', description: 'Services, separated by blanks; empty: what changed' }),
    operation: mapOf({ type: 'choice', options: ['deploy', 'rollback', 'resume', 'plan'], default: 'deploy' }),
    reason: mapOf({ type: 'string', description: 'Why; kept in the journal' }),
    'dry-run': mapOf({ type: 'boolean', default: false, description: 'Say what would happen, and do nothing' }),
    override: mapOf({ type: 'string', description: 'Reason to go past a freeze or a refusal; needs the right to' }),
  });

const linesOf = (reads: readonly Read[], store: Store): string =>
  reads.flatMap((one) => (one.store === store ? [`${one.name}=${expression(`${store}.${one.name}`)}\n`] : [])).join('');

const permissionsOf = ({ idToken }: Draft): YAMLMap => {
  const map = new YAMLMap();
  put(map, 'contents', 'write', { behind: 'the head of an environment: branch convoy/ENVIRONMENT' });
  put(map, 'actions', 'read', { behind: 'journals of former runs are their artifacts' });
  put(map, 'deployments', 'write', { behind: 'the public record of what is deployed' });
  put(map, 'pull-requests', 'write', { behind: 'the plan, as a comment' });
  // A called workflow may ask for no more than its caller has, whether or not a script needs it.
  const why = idToken === null ? 'for scripts that sign in by OIDC' : `OIDC, as in ${idToken}`;
  put(map, 'id-token', 'write', { behind: why });
  return map;
};

const withOf = (draft: Draft, pushes: Draft['branches'], { manifest }: CallerOptions): YAMLMap => {
  const map = mapOf({
    environment: environmentOf(pushes),
    services: expression("inputs.services || ''"),
    operation: expression("github.event_name == 'pull_request' && 'plan' || inputs.operation || 'deploy'"),
    reason: expression("inputs.reason || ''"),
    'dry-run': expression('inputs.dry-run || false'),
    override: expression("inputs.override || ''"),
    ...(manifest === '.github/convoy.yml' ? {} : { manifest }),
  });
  const vars = linesOf(readsOf(draft), 'vars');
  if (vars !== '')
    put(map, 'env', block(vars), {
      above: ['What the manifest and its scripts read: variables of the repository.'],
    });
  return map;
};

const jobOf = (draft: Draft, pushes: Draft['branches'], options: CallerOptions): YAMLMap => {
  const [repository, ref] = options.uses.split('@');
  const map = new YAMLMap();
  put(map, 'permissions', permissionsOf(draft));
  put(map, 'uses', `${repository}/${calledFile}@${ref}`);
  put(map, 'with', withOf(draft, pushes, options));
  const secrets = linesOf(readsOf(draft), 'secrets');
  if (secrets !== '')
    put(map, 'secrets', mapOf({ env: block(secrets) }), {
      above: [
        'One line each: of a value with several lines store the base64, and let the script decode it.',
        "An environment's own secrets are not seen from here: where it has any, put all of these lines, with their values, into one secret ENV of that environment. It takes the place of this one.",
      ],
    });
  return map;
};

/** The workflow that calls Convoy's. No expression stands where a shell would read it. */
export const workflowText = (draft: Draft, options: CallerOptions): string => {
  const pushes = pushesOf(draft, options.branch);
  const branches = pushes.map(({ branch }) => branch);
  const on = mapOf({ workflow_dispatch: mapOf({ inputs: inputsOf(draft, first(draft)) }) });
  put(on, 'push', mapOf({ branches }), {
    above: pushes.map(({ branch, environment, because }) => `${branch} to ${environment}: ${because}`),
  });
  put(on, 'pull_request', mapOf({ branches }), { above: ['A plan only, as a comment.'] });
  const root = mapOf({ name: 'Coordinated deployment', on });
  put(root, 'permissions', mapOf({}), { above: ['Nothing but what the job asks for.'] });
  put(root, 'jobs', mapOf({ deploy: jobOf(draft, pushes, options) }));
  return textOf(root, [
    'Written by `convoy init`: calls Convoy, which deploys what .github/convoy.yml says. `convoy init --check` compares the two.',
  ]);
};
