import type { Client } from './client.ts';
import { refusalOf } from './fault.ts';

const blobOf = async ({ owner, repo, request }: Client, sha: string) =>
  (await request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: sha })).data;

/** A file of the default branch as text; null where there is none. */
export const fileOfDefaultBranch = (client: Client, path: string): Promise<string | null> =>
  client.doing(`reading ${path} of the default branch`, async () => {
    const { owner, repo } = client;
    try {
      const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path });
      if (Array.isArray(data) || !('content' in data)) return null;
      // Of a file above a mebibyte this answer has everything but what is in it.
      const blob = data.encoding === 'base64' ? data : await blobOf(client, data.sha);
      return Buffer.from(blob.content, 'base64').toString('utf8');
    } catch (thrown) {
      if (refusalOf(thrown).status === 404) return null;
      throw thrown;
    }
  });
