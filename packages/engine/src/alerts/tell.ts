import type { AlertFact, DeliveryFact } from '@convoy/model/alerting/facts';
import type { Telling } from '@convoy/model/alerting/outbox';
import type { Channel } from '@convoy/model/channel-ports';
import type { Clock, Random } from '@convoy/model/ports';
import type { Inbox } from '../inbox.ts';
import { decideAlerts } from './decide.ts';
import { type ChannelLimits, decideDeliveries } from './deliver.ts';
import { send } from './send.ts';

export type TellingFact = AlertFact | DeliveryFact;

/** Facts about alerts of one environment, which nobody else writes. */
export interface TellingJournal {
  readonly state: Telling;
  /** Folds facts once they would survive a crash. */
  append(facts: readonly TellingFact[]): Promise<void>;
}

/** One process that tells people. */
export interface Teller {
  readonly journal: TellingJournal;
  /** Alerts that begin and end, and what people ask for. */
  readonly inbox: Inbox<TellingFact>;
  /** Every channel of the settings, by its name, and how much of it may be used. */
  readonly channels: Readonly<Record<string, { readonly channel: Channel; readonly limits: ChannelLimits }>>;
  readonly clock: Clock;
  readonly random: Random;
  /** Begins ids where the journal names nothing that does: those of older journals. */
  readonly prefix: string;
  /** One round: it ends when nothing is due any more that can be sent by then, ms since the epoch. Absent: it goes on. */
  readonly until?: number;
  /** Abort it to stop: what is being sent ends, nothing new is begun. */
  readonly stop: AbortSignal;
}

/** Who begins a try gives it so long, in milliseconds. */
const shortestTryMs = 1_000;

const earliest = (...times: readonly (number | null)[]): number | null => {
  const known = times.filter((time) => time !== null);
  return known.length > 0 ? Math.min(...known) : null;
};

/**
 * Decides who is told what, journals it, and only then sends, until it is stopped. Whatever was decided and not sent when its
 * process died is sent by the next one, under the same id; rejects where the journal cannot be written.
 */
export const tell = async (teller: Teller): Promise<void> => {
  const { journal, inbox, channels, clock, random, prefix, stop, until } = teller;
  const limits = Object.fromEntries(Object.entries(channels).map(([name, { limits: of }]) => [name, of]));
  // Until what became of it is folded: before that it is still to be sent, by all that is known.
  const busy = new Set<string>();
  let since: number | null = null;

  const decide = async (): Promise<number | null> => {
    const now = clock.now();
    const { notifications, wake } = decideAlerts(journal.state.alerting, now, { prefix, since });
    since = now;
    if (notifications.length === 0) return wake;
    await journal.append(notifications);
    return decideAlerts(journal.state.alerting, now, { prefix, since }).wake;
  };

  const begin = (of: Parameters<typeof send>[0]): void => {
    const { channel, limits: how } = channels[of.channel] as Teller['channels'][string];
    busy.add(of.channel);
    const most = until === undefined ? {} : { limitMs: Math.max(shortestTryMs, until - clock.now()) };
    void send(of, journal.state.outbox, { channel, clock, random, address: how.address, ...most }).then(inbox.put);
  };

  for (;;) {
    const facts = inbox.drain();
    if (facts.length > 0) await journal.append(facts);
    for (const fact of facts) if ('channel' in fact) busy.delete(fact.channel);
    const wake = await decide();
    const due = decideDeliveries(journal.state.outbox, limits, busy, clock.now());
    if (due.dropped.length > 0) {
      await journal.append(due.dropped);
      continue;
    }
    const isOver = stop.aborted || (until !== undefined && clock.now() >= until);
    if (!isOver) due.sends.forEach(begin);
    const isIdle = busy.size === 0 && inbox.isEmpty();
    if (isIdle && (isOver || (until !== undefined && (due.wake ?? Number.POSITIVE_INFINITY) > until))) return;
    // Behind its end a round waits for nothing but what is being sent.
    const last = isOver ? null : earliest(due.wake, until ?? null);
    const next = until === undefined ? earliest(wake, due.wake) : last;
    await inbox.wait(clock, next, busy.size === 0 ? stop : undefined);
  }
};
