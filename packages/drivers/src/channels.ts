import { channelKeys } from '@convoy/manifest/schema/channel';
import type { Channel } from '@convoy/model/channel-ports';
import type { ZodType } from 'zod';
import type { ChannelOptions } from './channels/options.ts';
import { withoutSecrets } from './channels/secrets.ts';

interface Row {
  /** Schema of the channel's keys; the row's name is the one by which it is known. */
  readonly schema: ZodType;
  /** Throws `UNSET_VARIABLE`, or `CHANNEL_SETTINGS` where what a variable holds is of no use; reasons show no secret. */
  readonly create: (options: ChannelOptions, settings: unknown) => Promise<Channel>;
}

type Maker = (options: ChannelOptions, settings: unknown) => Channel;

const row = (schema: ZodType, load: () => Promise<Maker>): Row => ({
  schema,
  create: async (options, settings) => withoutSecrets((await load())(options, settings), options.lookup, settings),
});

/** A new channel is one file and one row, and its keys in the manifest's table of them. */
export const channels: Readonly<Record<string, Row>> = {
  email: row(channelKeys.email, async () => (await import('./channels/email.ts')).createEmail),
  slack: row(channelKeys.slack, async () => (await import('./channels/slack.ts')).createSlack),
  webhook: row(channelKeys.webhook, async () => (await import('./channels/webhook.ts')).createWebhook),
  pagerduty: row(channelKeys.pagerduty, async () => (await import('./channels/pagerduty.ts')).createPagerduty),
};
