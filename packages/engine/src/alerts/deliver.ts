import type { DeliveryFact } from '@convoy/model/alerting/facts';
import type { Outbox, Pending } from '@convoy/model/alerting/outbox';

/** How a channel may be used. */
export interface ChannelLimits {
  /** Tries in any minute. */
  readonly perMinute: number;
  /** A digest by which its address is told from others that it had; absent: nobody knows it. */
  readonly address?: string;
}

export interface Deliveries {
  /** What is not tried any more. */
  readonly dropped: readonly Extract<DeliveryFact, { type: 'notification.dropped' }>[];
  /** At most one of each channel. */
  readonly sends: readonly Pending[];
  /** When to decide again, ms since the epoch; null: when something happens. */
  readonly wake: number | null;
}

/** What nobody could be told for so long is no news. */
const longestMs = 86_400_000;
const minuteMs = 60_000;

const deadBecause = (
  { channel, message, tries, reason }: Pending,
  { disabled }: Outbox,
  limits: Readonly<Record<string, ChannelLimits>>,
  now: number,
): string | null => {
  if (!Object.hasOwn(limits, channel)) return `there is no channel ${channel} any more`;
  const closed = disabled.get(channel);
  // At another address somebody else answers.
  if (closed && closed.address === limits[channel]?.address)
    return `${channel} takes no messages any more: ${closed.reason}`;
  if (now - message.at < longestMs) return null;
  return tries === 0 ? 'it was not sent within a day' : `it was not taken within a day, ${tries} tries: ${reason}`;
};

/** From when on a channel may be tried once more. */
const freeAt = ({ tried }: Outbox, channel: string, { perMinute }: ChannelLimits): number => {
  const nth = tried.get(channel)?.at(-perMinute);
  return nth === undefined ? Number.NEGATIVE_INFINITY : nth + minuteMs;
};

/**
 * What to send now. Each channel by itself, so that none holds another back; messages of a thread one after the other, so that
 * nobody hears of an end before the beginning, and of other threads though one is stuck.
 */
export const decideDeliveries = (
  outbox: Outbox,
  limits: Readonly<Record<string, ChannelLimits>>,
  busy: ReadonlySet<string>,
  now: number,
): Deliveries => {
  const dropped: Deliveries['dropped'][number][] = [];
  const sends = new Map<string, Pending>();
  const begun = new Set<string>();
  let wake = Number.POSITIVE_INFINITY;
  for (const pending of outbox.pending.values()) {
    const { channel, message, notBefore } = pending;
    if (busy.has(channel)) continue;
    const reason = deadBecause(pending, outbox, limits, now);
    if (reason !== null) {
      dropped.push({ type: 'notification.dropped', at: now, notification: message.notification, channel, reason });
      continue;
    }
    const thread = `${channel} ${message.thread}`;
    if (begun.has(thread)) continue;
    begun.add(thread);
    const due = Math.max(notBefore, freeAt(outbox, channel, limits[channel] as ChannelLimits));
    wake = Math.min(wake, message.at + longestMs);
    if (due > now) wake = Math.min(wake, due);
    else if (!sends.has(channel)) sends.set(channel, pending);
  }
  return { dropped, sends: [...sends.values()], wake: Number.isFinite(wake) ? wake : null };
};
