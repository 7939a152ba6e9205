import { textOfBlob } from './blob.ts';
import type { Client } from './client.ts';
import { refusalOf } from './fault.ts';

/** A file of the default branch as text; null where there is none. */
export const fileOfDefaultBranch = (client: Client, path: string): Promise<string | null> =>
  client.doing(`reading ${path} of the default branch`, async () => {
    const { owner, repo } = client;
    try {
      const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', { owner, repo, path });
      if (Array.isArray(data) || !('content' in data)) return null;
      // Of a file above a mebibyte this answer has everything but what is in it.
      if (data.encoding !== 'base64') return await textOfBlob(client, data.sha);
      return Buffer.from(data.content, 'base64').toString('utf8');
    } catch (thrown) {
      if (refusalOf(thrown).status === 404) return null;
      throw thrown;
    }
  });
