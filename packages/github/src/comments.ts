import type { Client } from './client.ts';
import { loginOf } from './people.ts';

const perPage = 100;

/** Hidden in a comment's first line: by it we find our own again. */
const markOf = (key: string): string => `<!-- convoy: ${key.replaceAll(/[^\w-]/g, '-')} -->`;

/** GitHub's limit for a comment is 65,536 characters. */
const longest = 60_000;

/** GraphQL names a bot without the ending by which REST knows it. */
export const sameLogin = (a: string, b: string): boolean => a.replace(/\[bot\]$/, '') === b.replace(/\[bot\]$/, '');

/**
 * Keeps one comment of ours on an issue or pull request: updated where it is there, however many pages of others there are.
 * One that someone else wrote with our mark in it is never touched.
 */
export const keepComment = (client: Client, issue: number, key: string, markdown: string): Promise<void> =>
  client.doing(`commenting on #${issue}`, async () => {
    const { owner, repo } = client;
    const mark = markOf(key);
    const body = `${mark}\n${markdown.length > longest ? `${markdown.slice(0, longest)}\n…` : markdown}`;
    const me = await loginOf(client);
    for (let page = 1; ; page += 1) {
      const { data } = await client.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...{ owner, repo, issue_number: issue, per_page: perPage, page },
      });
      const ours = data.find((comment) => comment.body?.startsWith(mark) && sameLogin(comment.user?.login ?? '', me));
      if (ours) {
        if (ours.body === body) return;
        const update = { owner, repo, comment_id: ours.id, body };
        await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', update);
        return;
      }
      if (data.length < perPage) break;
    }
    await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      ...{ owner, repo, issue_number: issue, body },
    });
  });
