import { codeOf } from '@convoy/model/error';
import type { Client } from '../client.ts';
import { createBranch } from './branch.ts';

const family = 'refs/heads/convoy/';

/** The branch of an environment's head. */
export const headBranch = (client: Client, environment: string) =>
  createBranch(client, `convoy/${environment}`, 'head.json');

/** The branch of the head of an environment's watch: a family of its own, for any name may be an environment's. */
export const watchBranch = (client: Client, environment: string) =>
  createBranch(client, `convoy-watch/${environment}`, 'head.json');

/** Environments that have a head. A branch of that family without one is somebody's own. */
export const headsIn = async (client: Client): Promise<readonly string[]> => {
  const names = await client.doing('listing the branches of environments', async () => {
    const { owner, repo } = client;
    const { data } = await client.request('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
      ...{ owner, repo, ref: 'heads/convoy/' },
    });
    return data.map(({ ref }) => ref.slice(family.length));
  });
  const hasHead = async (name: string): Promise<boolean> => {
    try {
      return (await headBranch(client, name).read()) !== null;
    } catch (thrown) {
      if (codeOf(thrown, '') === 'HEAD_GONE') return false;
      throw thrown;
    }
  };
  const found = await Promise.all(names.map(async (name) => ((await hasHead(name)) ? [name] : [])));
  return found.flat();
};
