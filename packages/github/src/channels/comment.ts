import { reportOf } from '@convoy/drivers/channels/report';
import { channelKeys } from '@convoy/manifest/schema/channel';
import { type Labels, labelOf } from '@convoy/model/alerting/labels';
import type { Channel, Message, Sending } from '@convoy/model/channel-ports';
import type { Client } from '../client.ts';
import { keepComment } from '../comments.ts';
import { markdownOf } from './markdown.ts';
import { keyOf } from './marks.ts';
import { type GithubChannelOptions, once } from './once.ts';

/** What the alerts of one message say of it, in the first that says anything. */
const said = ({ labels, firing, resolved }: Message, name: string, pattern: RegExp): string | undefined => {
  const all: Labels[] = [labels, ...[...firing, ...resolved].flatMap((alert) => [alert.labels, alert.notes ?? {}])];
  return all.map((one) => labelOf(one, name)).find((value) => pattern.test(value));
};

/** The pull request that a commit came by: the merged one where there are several. */
const pullOf = async ({ owner, repo, request }: Client, commit: string): Promise<number | null> => {
  const named = { owner, repo, commit_sha: commit };
  const { data } = await request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', named);
  return (data.find(({ merged_at }) => merged_at) ?? data[0])?.number ?? null;
};

/** By what the channel gave back before, by the label or note `pull`, or by that of its `commit`. */
const pullFor = async (client: Client, message: Message): Promise<number | null> => {
  const number = /^\d{1,10}$/.test(message.handle ?? '') ? message.handle : said(message, 'pull', /^\d{1,10}$/);
  if (number !== undefined) return Number(number);
  const commit = said(message, 'commit', /^[0-9a-f]{40}$/);
  return commit === undefined ? null : pullOf(client, commit);
};

/**
 * One comment for each thread on the pull request that it is about, kept up to date. An alert that names neither pull request
 * nor commit is about none: there is nothing to write, and that is no failure.
 */
export const createComment = (options: GithubChannelOptions, settings: unknown): Channel => {
  channelKeys.comment.parse(settings);
  return {
    send: (message, signal) =>
      once(options, signal, async (client): Promise<Sending> => {
        const pull = await client.doing(
          'finding the pull request of an alert',
          () => pullFor(client, message),
          'pull_requests=read',
        );
        if (pull === null) return { outcome: 'sent' };
        await keepComment(client, pull, `alerts ${keyOf(message.thread)}`, markdownOf(reportOf(message)));
        return { outcome: 'sent', handle: String(pull) };
      }),
  };
};
