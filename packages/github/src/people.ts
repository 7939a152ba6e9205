import { type Permission, permissions } from '@convoy/model/access';
import type { Client } from './client.ts';
import { refusalOf } from './fault.ts';

const isPermission = (text: string): text is Permission => (permissions as readonly string[]).includes(text);

/**
 * What someone may do in the repository. A custom role counts as the standard one that GitHub says it is based on; someone
 * unknown may do nothing.
 */
export const permissionOf = (client: Client, login: string): Promise<Permission> =>
  client.doing(`asking for the permission of ${login}`, async () => {
    const { owner, repo } = client;
    try {
      const { data } = await client.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
        ...{ owner, repo, username: login },
      });
      return isPermission(data.role_name) ? data.role_name : isPermission(data.permission) ? data.permission : 'none';
    } catch (thrown) {
      if (refusalOf(thrown).status === 404) return 'none';
      throw thrown;
    }
  });

/** Whose token it is. */
export const loginOf = (client: Client): Promise<string> =>
  client.doing('asking whose token it is', async () => {
    const { viewer } = await client.graphql<{ viewer: { login: string } }>('query { viewer { login } }', {});
    return viewer.login;
  });
