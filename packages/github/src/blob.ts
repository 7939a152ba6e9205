import type { Client } from './client.ts';

/** A file's text by the name that git has for it; answers about files leave out what is longer than a mebibyte. */
export const textOfBlob = async ({ owner, repo, request }: Client, sha: string): Promise<string> => {
  const { data } = await request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: sha });
  return Buffer.from(data.content, 'base64').toString('utf8');
};
