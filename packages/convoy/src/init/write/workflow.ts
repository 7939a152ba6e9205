import type { Draft } from '../draft/draft.ts';
import { type CallerOptions, expression, jobCalling, mapOf } from './calling.ts';
import { put, textOf, type YAMLMap } from './yaml.ts';

/** What a caller's workflow calls, unless `--uses` says something else. */
export const defaultUses = 'convoy-suite/convoy@v1';

/** By this name monitoring knows what ended. */
export const callerName = 'Coordinated deployment';

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

const inputsOfJob = (pushes: Draft['branches']): YAMLMap =>
  mapOf({
    environment: environmentOf(pushes),
    services: expression("inputs.services || ''"),
    operation: expression("github.event_name == 'pull_request' && 'plan' || inputs.operation || 'deploy'"),
    reason: expression("inputs.reason || ''"),
    'dry-run': expression('inputs.dry-run || false'),
    override: expression("inputs.override || ''"),
  });

const jobOf = (draft: Draft, pushes: Draft['branches'], options: CallerOptions): YAMLMap =>
  jobCalling(draft, options, {
    file: 'coordinated-deployment.yml',
    permissions: {
      contents: ['write', 'the head of an environment: branch convoy/ENVIRONMENT'],
      actions: ['read', 'journals of former runs are their artifacts'],
      deployments: ['write', 'the public record of what is deployed'],
      'pull-requests': ['write', 'the plan, as a comment'],
    },
    inputs: inputsOfJob(pushes),
    ownSecrets: 'that environment',
  });

/** The workflow that calls Convoy's. No expression stands where a shell would read it. */
export const workflowText = (draft: Draft, options: CallerOptions): string => {
  const pushes = pushesOf(draft, options.branch);
  const branches = pushes.map(({ branch }) => branch);
  const on = mapOf({ workflow_dispatch: mapOf({ inputs: inputsOf(draft, first(draft)) }) });
  put(on, 'push', mapOf({ branches }), {
    above: pushes.map(({ branch, environment, because }) => `${branch} to ${environment}: ${because}`),
  });
  put(on, 'pull_request', mapOf({ branches }), { above: ['A plan only, as a comment.'] });
  const root = mapOf({ name: callerName, on });
  put(root, 'permissions', mapOf({}), { above: ['Nothing but what the job asks for.'] });
  put(root, 'jobs', mapOf({ deploy: jobOf(draft, pushes, options) }));
  return textOf(root, [
    'Written by `convoy init`: calls Convoy, which deploys what .github/convoy.yml says. `convoy init --check` compares the two.',
  ]);
};
