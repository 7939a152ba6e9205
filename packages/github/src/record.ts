import type { Client } from './client.ts';

/** What the public record says of a deployment. */
export interface Told {
  /** Convoy's id of it. */
  readonly deployment: string;
  readonly environment: string;
  /** The commit; null: what the default branch has. */
  readonly ref: string | null;
  readonly state: 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';
  readonly description: string;
  /** Where people see it at work. */
  readonly logUrl: string | null;
  /** Where the environment is reached. */
  readonly environmentUrl: string | null;
}

/** How a deployment ends. After an error a person is needed, and then it goes on. */
const ended: ReadonlySet<string> = new Set<Told['state']>(['success', 'failure', 'inactive']);

const perPage = 100;
/** GitHub cuts nothing here: it refuses a longer one. */
const longestDescription = 140;

interface Known {
  readonly id: number;
}

/** The Deployment of this id; those of an environment are listed newest first, and ours is among the last ones. */
const find = async (client: Client, { deployment, environment }: Told): Promise<Known | null> => {
  const { owner, repo } = client;
  const { data } = await client.request('GET /repos/{owner}/{repo}/deployments', {
    ...{ owner, repo, environment, per_page: perPage },
  });
  const isOurs = (payload: unknown): boolean => {
    const read = typeof payload === 'string' ? payload : JSON.stringify(payload ?? {});
    return read.includes(`"${deployment}"`);
  };
  const found = data.find(({ payload }) => isOurs(payload));
  return found ? { id: Number(found.id) } : null;
};

const create = async (client: Client, { deployment, environment, ref, description }: Told): Promise<Known | null> => {
  const { owner, repo } = client;
  const at = ref ?? (await client.request('GET /repos/{owner}/{repo}', { owner, repo })).data.default_branch;
  const { data } = await client.request('POST /repos/{owner}/{repo}/deployments', {
    ...{ owner, repo, environment, ref: at, description: description.slice(0, longestDescription) },
    task: 'convoy',
    payload: { convoy: deployment },
    auto_merge: false,
    required_contexts: [],
  });
  return 'id' in data ? { id: Number(data.id) } : null;
};

/**
 * Brings the public record of a deployment to a state: found by its id or made, so that whoever goes on with a deployment
 * also goes on with its record. Saying a state twice says it once, and what has ended is under way no more: a process
 * that was taken over and says so late is not heard. One that is `inactive` and not known is not made.
 */
export const tell = (client: Client, told: Told): Promise<void> =>
  client.doing(`recording deployment ${told.deployment}`, async () => {
    const { owner, repo } = client;
    // Of what never began there is nothing to tell, unless someone began to.
    const known = (await find(client, told)) ?? (told.state === 'inactive' ? null : await create(client, told));
    if (!known) return;
    const its = { owner, repo, deployment_id: known.id };
    const { data } = await client.request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      ...its,
      per_page: 1,
    });
    const now = data[0]?.state;
    if (now === told.state || (told.state === 'in_progress' && ended.has(now ?? ''))) return;
    await client.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      ...{ ...its, state: told.state, description: told.description.slice(0, longestDescription) },
      ...(told.logUrl === null ? {} : { log_url: told.logUrl }),
      ...(told.environmentUrl === null ? {} : { environment_url: told.environmentUrl }),
    });
  });
