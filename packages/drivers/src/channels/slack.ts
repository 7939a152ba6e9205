import { channelKeys } from '@convoy/manifest/schema/channel';
import type { Channel, Message, Sending } from '@convoy/model/channel-ports';
import { expandAll } from '@convoy/model/expand';
import { sendingOf } from './answer.ts';
import { type ChannelOptions, urlIn, usualTimeoutMs } from './options.ts';
import { isAnswer, post } from './post.ts';
import { reportOf } from './report.ts';
import { call, type Slack } from './slack/api.ts';
import { blocksOf, summaryOf } from './slack/blocks.ts';
import { faultOfWord, isGone, wordIn } from './slack/faults.ts';

/** Nothing that others wrote is made a mention or a link, and no page that is linked is shown. */
const asIs = { link_names: false, parse: 'none', unfurl_links: false, unfurl_media: false };

const contentOf = (message: Message) => {
  const report = reportOf(message);
  return { text: summaryOf(report), blocks: blocksOf(report) };
};

/** By an incoming webhook: each message is a new one, for it cannot change what it has posted. */
const byWebhook = (url: URL, { clock, timeoutMs = usualTimeoutMs }: ChannelOptions): Channel => ({
  send: async (message, signal) => {
    const body = JSON.stringify({ ...contentOf(message), ...asIs });
    const posted = await post('Slack', { url, body, reads: true }, timeoutMs, signal);
    if (!isAnswer(posted)) return posted;
    const word = posted.status >= 400 && posted.status < 500 && posted.status !== 429 ? wordIn(posted.body) : null;
    return word ? faultOfWord(word) : sendingOf('Slack', '`slack`', posted, clock.now());
  },
});

/** Where the first message of a thread stands. */
const placeIn = (handle: string | null): { channel: string; ts: string } | null => {
  const [, channel, ts] = /^([A-Z0-9]{1,40})\/(\d{1,20}\.\d{1,20})$/.exec(handle ?? '') ?? [];
  return channel && ts ? { channel, ts } : null;
};

/** So that who reads them by machine knows the same notification again. */
const metadataOf = ({ notification, thread }: Message) => ({
  metadata: { event_type: 'convoy_notification', event_payload: { notification, thread } },
});

const postNew = async (slack: Slack, channel: string, message: Message, signal: AbortSignal): Promise<Sending> => {
  const wish = { channel, ...contentOf(message), ...metadataOf(message), ...asIs };
  const made = await call(slack, 'chat.postMessage', wish, signal);
  return 'fault' in made ? made.fault : { outcome: 'sent', handle: `${made.channel}/${made.ts}` };
};

/** The message that stands in the channel says how it is now, and its thread what happened when. */
const moveOn = async (
  slack: Slack,
  place: { readonly channel: string; readonly ts: string },
  message: Message,
  signal: AbortSignal,
): Promise<Sending | null> => {
  const { channel, ts } = place;
  const content = contentOf(message);
  const { unfurl_links: _links, unfurl_media: _media, ...plain } = asIs;
  const updated = await call(
    slack,
    'chat.update',
    { channel, ts, ...content, ...metadataOf(message), ...plain },
    signal,
  );
  if ('fault' in updated) return updated.word !== null && isGone(updated.word) ? null : updated.fault;
  const reply = { channel, thread_ts: ts, ...content, ...metadataOf(message), ...asIs };
  const replied = await call(slack, 'chat.postMessage', reply, signal);
  return 'fault' in replied ? replied.fault : { outcome: 'sent', handle: `${channel}/${ts}` };
};

/** Slack: by the address of an incoming webhook, or as a bot that keeps one message for each thread up to date. */
export const createSlack = (options: ChannelOptions, settings: unknown): Channel => {
  const { slack: given } = expandAll(channelKeys.slack.parse(settings), options.lookup);
  if (typeof given === 'string') return byWebhook(urlIn(given, 'slack', ['https:', 'http:']), options);
  const { clock, timeoutMs = usualTimeoutMs } = options;
  const api = urlIn(given.api ?? 'https://slack.com/api', 'slack.api', ['https:', 'http:']);
  const slack: Slack = { ...{ api, clock, timeoutMs }, token: given.token };
  return {
    send: async (message, signal) => {
      const place = placeIn(message.handle);
      const moved = place && (await moveOn(slack, place, message, signal));
      return moved ?? postNew(slack, given.channel, message, signal);
    },
  };
};
