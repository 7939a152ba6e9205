import { type Answer, type Call, created, notFound } from '../http/call.ts';
import { deploymentStatus } from '../show/deployment.ts';
import type { Deployment, DeploymentState, DeploymentStatus } from '../world/deployments.ts';

/** What an operation on one deployment does where there is one. */
export const withDeployment =
  (answer: (call: Call, of: Deployment) => Answer) =>
  (call: Call): Answer => {
    const found = call.state.deployments.find(({ id }) => id === Number(call.params.deployment_id));
    return found ? answer(call, found) : notFound;
  };

interface NewStatus {
  readonly state: DeploymentState;
  readonly target_url?: string;
  readonly log_url?: string;
  readonly description?: string;
  readonly environment?: string;
  readonly environment_url?: string;
  readonly auto_inactive?: boolean;
}

/** A success makes earlier ones of its environment inactive, but for those that are transient or in production. */
export const addStatus = (call: Call, of: Deployment): Answer => {
  const { world, actor } = call;
  const body = call.body as NewStatus;
  const now = world.now();
  const creator = actor?.login ?? '';
  const status: DeploymentStatus = {
    id: world.id(),
    state: body.state,
    description: body.description ?? '',
    environment: body.environment ?? of.environment,
    environmentUrl: body.environment_url ?? '',
    logUrl: body.log_url ?? body.target_url ?? '',
    creator,
    createdAt: now,
  };
  const next = (one: Deployment): Deployment => {
    if (one.id === of.id)
      return { ...one, environment: status.environment, updatedAt: now, statuses: [...one.statuses, status] };
    return body.state === 'success' && body.auto_inactive !== false && isSuperseded(one, of, status.environment)
      ? {
          ...one,
          updatedAt: now,
          statuses: [...one.statuses, { ...status, id: world.id(), state: 'inactive', description: '' }],
        }
      : one;
  };
  world.change((state) => ({ ...state, deployments: state.deployments.map(next) }));
  return created(deploymentStatus(call, of, status));
};

const isSuperseded = (one: Deployment, by: Deployment, environment: string): boolean =>
  one.environment === environment &&
  one.id < by.id &&
  !one.transient &&
  !one.production &&
  one.statuses.at(-1)?.state === 'success';
