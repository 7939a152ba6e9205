import { channelKeys } from '@convoy/manifest/schema/channel';
import type { Channel } from '@convoy/model/channel-ports';
import type { ZodType } from 'zod';
import type { GithubChannelOptions } from './channels/once.ts';

interface Row {
  /** Schema of the channel's keys; the row's name is the one by which it is known. */
  readonly schema: ZodType;
  readonly create: (options: GithubChannelOptions, settings: unknown) => Promise<Channel>;
}

/** Channels that are GitHub's own; the others are the drivers'. */
export const githubChannels: Readonly<Record<string, Row>> = {
  issue: {
    schema: channelKeys.issue,
    create: async (...of) => (await import('./channels/issue.ts')).createIssue(...of),
  },
  comment: {
    schema: channelKeys.comment,
    create: async (...of) => (await import('./channels/comment.ts')).createComment(...of),
  },
};
