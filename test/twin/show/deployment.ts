import type { Call } from '../http/call.ts';
import type { Deployment, DeploymentStatus, Environment } from '../world/deployments.ts';
import { home, pages, when } from './place.ts';
import { simpleUser } from './user.ts';

export const deployment = (call: Call, of: Deployment): object => ({
  url: `${home(call)}/deployments/${of.id}`,
  id: of.id,
  node_id: `DE_${of.id}`,
  sha: of.sha,
  ref: of.ref,
  task: of.task,
  payload: of.payload,
  environment: of.environment,
  original_environment: of.environment,
  description: of.description,
  transient_environment: of.transient,
  production_environment: of.production,
  creator: simpleUser(call, of.creator),
  created_at: when(of.createdAt),
  updated_at: when(of.updatedAt),
  statuses_url: `${home(call)}/deployments/${of.id}/statuses`,
  repository_url: home(call),
});

export const deploymentStatus = (call: Call, { id: of }: Deployment, status: DeploymentStatus): object => ({
  url: `${home(call)}/deployments/${of}/statuses/${status.id}`,
  id: status.id,
  node_id: `DES_${status.id}`,
  state: status.state,
  creator: simpleUser(call, status.creator),
  description: status.description,
  environment: status.environment,
  environment_url: status.environmentUrl,
  log_url: status.logUrl,
  target_url: status.logUrl,
  created_at: when(status.createdAt),
  updated_at: when(status.createdAt),
  deployment_url: `${home(call)}/deployments/${of}`,
  repository_url: home(call),
});

export const environment = (call: Call, { id, name, createdAt }: Environment): object => ({
  id,
  node_id: `EN_${id}`,
  name,
  url: `${home(call)}/environments/${encodeURIComponent(name)}`,
  html_url: `${pages(call)}/deployments/activity_log?environments_filter=${encodeURIComponent(name)}`,
  created_at: when(createdAt),
  updated_at: when(createdAt),
  protection_rules: [],
  deployment_branch_policy: null,
});
