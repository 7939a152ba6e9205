import { channelKeys } from '@convoy/manifest/schema/channel';
import type { Channel } from '@convoy/model/channel-ports';
import { expandAll } from '@convoy/model/expand';
import { type ChannelOptions, urlIn, usualTimeoutMs } from './options.ts';
import { isAnswer, post } from './post.ts';
import { publicLookup } from './public.ts';
import { sendingOfHook } from './webhook/answer.ts';
import { payloadOf } from './webhook/payload.ts';
import { keyOf, signed } from './webhook/sign.ts';

/**
 * Any HTTP receiver, by Standard Webhooks 1.0.0: known again by `webhook-id`, signed with each secret. Only over TLS and to
 * addresses of the public internet, unless `allow-private`.
 */
export const createWebhook = (
  { lookup, clock, timeoutMs = usualTimeoutMs, resolve = publicLookup() }: ChannelOptions & Resolving,
  settings: unknown,
): Channel => {
  const given = expandAll(channelKeys.webhook.parse(settings), lookup);
  const isPrivate = given['allow-private'] ?? false;
  const url = urlIn(given.webhook, 'webhook', isPrivate ? ['https:', 'http:'] : ['https:']);
  const keys = [...(given.secret === undefined ? [] : [given.secret]), ...(given.secrets ?? [])].map(keyOf);
  const who = `the webhook at ${url.host}`;
  return {
    send: async (message, signal) => {
      const body = payloadOf(message);
      const headers = signed(keys, message.notification, clock.now(), body);
      const guard = isPrivate ? {} : { lookup: resolve };
      const posted = await post(who, { url, headers, body, reads: false, ...guard }, timeoutMs, signal);
      return isAnswer(posted) ? sendingOfHook(who, posted, clock.now()) : posted;
    },
  };
};

interface Resolving {
  /** How a host's public addresses are found. */
  readonly resolve?: ReturnType<typeof publicLookup>;
}
