import { type Answer, type Call, created, noContent, notFound, ok, refused } from '../http/call.ts';
import { deployment, deploymentStatus } from '../show/deployment.ts';
import type { Deployment } from '../world/deployments.ts';
import { commitNamed, historyOf } from '../world/refs.ts';
import type { RestOperations } from './operation.ts';
import { page } from './page.ts';
import { addStatus, withDeployment } from './statuses.ts';

interface NewDeployment {
  readonly ref: string;
  readonly task?: string;
  readonly auto_merge?: boolean;
  readonly required_contexts?: readonly string[];
  readonly payload?: Deployment['payload'];
  readonly environment?: string;
  readonly description?: string | null;
  readonly transient_environment?: boolean;
  readonly production_environment?: boolean;
}

function create(call: Call): Answer {
  const { world, actor } = call;
  const { objects } = world;
  const { repository } = world.state();
  const body = call.body as NewDeployment;
  const sha = commitNamed(objects, world.state(), body.ref);
  if (sha === null) return refused(422, `No ref found for: ${body.ref}`);
  const base = commitNamed(objects, world.state(), repository.defaultBranch);
  if (body.auto_merge !== false && base !== null && !historyOf(objects, sha).includes(base))
    return refused(501, `The twin does not merge ${repository.defaultBranch} into ${body.ref}: send auto_merge false`);
  if ((body.required_contexts ?? []).length > 0)
    return refused(409, `Conflict: Commit status checks failed for ${body.ref}.`);
  const now = world.now();
  const environment = body.environment ?? 'production';
  const made: Deployment = {
    id: world.id(),
    sha,
    ref: body.ref,
    task: body.task ?? 'deploy',
    payload: body.payload ?? {},
    environment,
    description: body.description ?? null,
    transient: body.transient_environment ?? false,
    production: body.production_environment ?? environment === 'production',
    creator: actor?.login ?? '',
    createdAt: now,
    updatedAt: now,
    statuses: [],
  };
  world.change((state) => ({
    ...state,
    deployments: [...state.deployments, made],
    environments: state.environments.some(({ name }) => name === environment)
      ? state.environments
      : [...state.environments, { id: world.id(), name: environment, createdAt: now }],
  }));
  return created(deployment(call, made));
}

/** Newest first. */
function list(call: Call): Answer {
  const { sha, ref, task, environment } = call.query;
  const found = call.state.deployments
    .filter((one) => sha === undefined || one.sha === sha)
    .filter((one) => ref === undefined || one.ref === ref)
    .filter((one) => task === undefined || one.task === task)
    .filter((one) => environment === undefined || one.environment === environment)
    .toReversed();
  return page(call, found, (part) => part.map((one) => deployment(call, one)));
}

/** Only what is not active may be deleted, unless it is the only one. */
const remove = (call: Call, of: Deployment): Answer => {
  const active = of.statuses.length > 0 && of.statuses.at(-1)?.state !== 'inactive';
  if (active && call.world.state().deployments.length > 1)
    return refused(
      422,
      'We cannot delete an active deployment unless it is the only deployment in a given environment.',
    );
  call.world.change((state) => ({ ...state, deployments: state.deployments.filter(({ id }) => id !== of.id) }));
  return noContent;
};

export const deploymentOperations: RestOperations = {
  'GET /repos/{owner}/{repo}/deployments': { needs: ['deployments=read'], answer: list },
  'POST /repos/{owner}/{repo}/deployments': { needs: ['deployments=write'], answer: create },
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}': {
    needs: ['deployments=read'],
    answer: withDeployment((call, of) => ok(deployment(call, of))),
  },
  'DELETE /repos/{owner}/{repo}/deployments/{deployment_id}': {
    needs: ['deployments=write'],
    answer: withDeployment(remove),
  },
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': {
    needs: ['deployments=read'],
    answer: withDeployment((call, of) =>
      page(call, of.statuses.toReversed(), (part) => part.map((one) => deploymentStatus(call, of, one))),
    ),
  },
  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': {
    needs: ['deployments=write'],
    answer: withDeployment(addStatus),
  },
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses/{status_id}': {
    needs: ['deployments=read'],
    answer: withDeployment((call, of) => {
      const status = of.statuses.find(({ id }) => id === Number(call.params.status_id));
      return status ? ok(deploymentStatus(call, of, status)) : notFound;
    }),
  },
};
