import type { Client } from './client.ts';
import { refusalOf } from './fault.ts';

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

const task = 'convoy';
const perPage = 100;
/** A write whose answer was lost is asked after, and said again: so often, so many milliseconds apart. */
const mostTries = 4;
const betweenMs = 2_000;
/** GitHub cuts nothing here: it refuses a longer one. */
const longestDescription = 140;

interface Known {
  readonly id: number;
}

/** The Deployment of this id; those of an environment are listed newest first, and ours is among the last ones. */
const find = async (client: Client, { deployment, environment }: Told): Promise<Known | null> => {
  const { owner, repo } = client;
  const { data } = await client.request('GET /repos/{owner}/{repo}/deployments', {
    ...{ owner, repo, environment, task, per_page: perPage },
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
    task,
    payload: { convoy: deployment },
    auto_merge: false,
    required_contexts: [],
  });
  return 'id' in data ? { id: Number(data.id) } : null;
};

interface Said {
  readonly state: string;
  readonly description?: string | null;
  readonly log_url?: string;
  readonly environment_url?: string;
}

/** What was said last, newest first. */
const lastSaid = async ({ owner, repo, request }: Client, { id }: Known): Promise<readonly Said[]> => {
  const { data } = await request('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
    ...{ owner, repo, deployment_id: id, per_page: 2 },
  });
  return data;
};

const say = ({ owner, repo, request }: Client, { id }: Known, { state, description, log_url, environment_url }: Said) =>
  request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
    ...{ owner, repo, deployment_id: id, state: state as Told['state'] },
    description: (description ?? '').slice(0, longestDescription),
    ...(log_url ? { log_url } : {}),
    ...(environment_url ? { environment_url } : {}),
  });

/** Does what is not there yet, and does it again where its answer was lost and it is not there. */
const surely = async (
  { clock }: Client,
  isThere: () => Promise<boolean>,
  work: () => Promise<unknown>,
): Promise<void> => {
  for (let tries = 1; !(await isThere()); tries += 1)
    try {
      await work();
      return;
    } catch (thrown) {
      const { status } = refusalOf(thrown);
      if ((status !== 0 && status < 500) || tries === mostTries) throw thrown;
      await clock.sleep(tries * betweenMs);
    }
};

const made = async (client: Client, told: Told): Promise<Known | null> => {
  let known: Known | null = null;
  const isThere = async () => {
    known = await find(client, told);
    return known !== null;
  };
  const make = async () => {
    known = await create(client, told);
  };
  await surely(client, isThere, make);
  return known;
};

/**
 * Brings the public record of a deployment to a state: found by its id or made, so that whoever goes on with a deployment
 * also goes on with its record. Saying a state twice says it once, and what has ended is under way no more: a process
 * that was taken over and says so late is not heard.
 */
export const tell = (client: Client, told: Told): Promise<void> => {
  const work = async (): Promise<void> => {
    const one = await made(client, told);
    if (!one) return;
    const { state, description, logUrl, environmentUrl } = told;
    const isBeginning = state === 'in_progress';
    const isSaid = async () => {
      const now = (await lastSaid(client, one))[0]?.state ?? '';
      return now === state || (isBeginning && ended.has(now));
    };
    const said: Said = {
      ...{ state, description },
      ...(logUrl === null ? {} : { log_url: logUrl }),
      ...(environmentUrl === null ? {} : { environment_url: environmentUrl }),
    };
    await surely(client, isSaid, () => say(client, one, said));
    if (!isBeginning) return;
    // There is no compare-and-swap here: whoever ended it between our look and our word is given the last one again.
    const [now, before] = await lastSaid(client, one);
    if (now?.state === state && before && ended.has(before.state)) await say(client, one, before);
  };
  return client.doing(`recording deployment ${told.deployment}`, work, 'deployments=write');
};

/** The newest deployment of an environment, where the public record still has it under way: its last word was lost. */
export const unended = (client: Client, environment: string): Promise<string | null> =>
  client.doing(`looking at the record of ${environment}`, async () => {
    const { owner, repo } = client;
    const { data } = await client.request('GET /repos/{owner}/{repo}/deployments', {
      ...{ owner, repo, environment, task, per_page: 1 },
    });
    const [newest] = data;
    if (!newest) return null;
    const payload: unknown = typeof newest.payload === 'string' ? JSON.parse(newest.payload) : newest.payload;
    const { convoy } = (payload ?? {}) as { convoy?: unknown };
    const state = (await lastSaid(client, { id: Number(newest.id) }))[0]?.state;
    return typeof convoy === 'string' && (state === undefined || state === 'in_progress') ? convoy : null;
  });
