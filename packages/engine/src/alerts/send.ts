import type { DeliveryFact } from '@convoy/model/alerting/facts';
import { handleKey, type Outbox, type Pending } from '@convoy/model/alerting/outbox';
import type { Channel, Sending } from '@convoy/model/channel-ports';
import { messageOf } from '@convoy/model/error';
import type { Clock, Random } from '@convoy/model/ports';

/** The first wait after a failure, and the longest one. */
const [firstMs, mostMs] = [5_000, 900_000];

/** So long a try may take, whatever the channel makes of it, in milliseconds. */
const tryMs = 30_000;

/** Twice as long after each failure, and half of it by chance (equal jitter: Brooker, AWS Architecture Blog, 2015). */
const waitOf = (tries: number, random: Random): number => {
  const whole = Math.min(mostMs, firstMs * 2 ** Math.min(tries, 20));
  return Math.round((whole * (1 + random.next())) / 2);
};

const tried = async (
  channel: Channel,
  message: Parameters<Channel['send']>[0],
  signal: AbortSignal,
): Promise<Sending> => {
  try {
    return await channel.send(message, signal);
  } catch (thrown) {
    return { outcome: 'failed', reason: messageOf(thrown), again: 'later' };
  }
};

/** One try of one message, and what is to be journalled of it. */
export const send = async (
  { channel: name, message, tries }: Pending,
  { handles }: Outbox,
  {
    channel,
    clock,
    random,
    address,
    limitMs = tryMs,
  }: {
    readonly channel: Channel;
    readonly clock: Clock;
    readonly random: Random;
    /** A digest of where the channel sends to. */
    readonly address?: string | undefined;
    readonly limitMs?: number;
  },
): Promise<readonly DeliveryFact[]> => {
  const handle = handles.get(handleKey(name, message.thread)) ?? null;
  const over = new AbortController();
  const late = new AbortController();
  const limit = clock.sleep(limitMs, over.signal).then(
    (): Sending => {
      late.abort();
      return { outcome: 'failed', reason: `no end of it within ${limitMs / 1000} s`, again: 'later' };
    },
    (): Sending => ({ outcome: 'failed', reason: 'it was called off', again: 'later' }),
  );
  const found = await Promise.race([tried(channel, { ...message, handle }, late.signal), limit]);
  over.abort();
  const at = clock.now();
  const of = { at, notification: message.notification, channel: name };
  if (found.outcome === 'sent')
    return [{ type: 'notification.sent', ...of, ...(found.handle !== undefined && { handle: found.handle }) }];
  const { reason, again, afterMs = 0 } = found;
  if (again === 'later')
    return [{ type: 'notification.failed', ...of, reason, again: at + Math.max(afterMs, waitOf(tries, random)) }];
  const known = address === undefined ? {} : { address };
  return [
    ...(again === 'disabled' ? [{ type: 'channel.disabled', at, channel: name, ...known, reason } as const] : []),
    { type: 'notification.dropped', ...of, reason },
  ];
};
