import type { Message, Told } from '../channel-ports.ts';
import type { AlertFact, DeliveryFact } from './facts.ts';
import { foldAlerts } from './fold.ts';
import { fingerprintOf, type Labels } from './labels.ts';
import { withLast, without } from './last.ts';
import type { ReportFact } from './reports.ts';
import type { AlertSettings } from './settings.ts';
import { type Alerting, noAlerts } from './state.ts';

/** A message that its channel has not got yet. */
export interface Pending {
  readonly channel: string;
  readonly message: Omit<Message, 'handle'>;
  readonly tries: number;
  /** It is not tried before, ms since the epoch. */
  readonly notBefore: number;
  /** Why the last try failed; empty: there was none. */
  readonly reason: string;
}

/** A message that nobody gets. */
export interface DeadLetter {
  readonly notification: string;
  readonly channel: string;
  readonly at: number;
  readonly reason: string;
}

/** Why a channel wants nothing more. */
export interface Disabled {
  readonly reason: string;
  /** A digest of its address then; absent: nobody knows. */
  readonly address?: string;
}

export interface Outbox {
  /** By notification, the oldest first. */
  readonly pending: ReadonlyMap<string, Pending>;
  /** What each channel knows the last message of a thread by. */
  readonly handles: ReadonlyMap<string, string>;
  /** When each channel was tried within the last minute before its last try. */
  readonly tried: ReadonlyMap<string, readonly number[]>;
  /** The last address, by channel, at which nothing more is wanted. */
  readonly disabled: ReadonlyMap<string, Disabled>;
  /** The newest, of which there may be more. */
  readonly dead: readonly DeadLetter[];
  /** When each report, by its key, was due last, or asked for first; ms since the epoch. */
  readonly reported: ReadonlyMap<string, number>;
}

/** All that is known of alerts and of who was told of them. */
export interface Telling {
  readonly alerting: Alerting;
  readonly outbox: Outbox;
}

export const nothingTold = (settings: AlertSettings): Telling => ({
  alerting: noAlerts(settings),
  outbox: {
    pending: new Map(),
    handles: new Map(),
    tried: new Map(),
    disabled: new Map(),
    dead: [],
    reported: new Map(),
  },
});

export const handleKey = (channel: string, thread: string): string => `${channel} ${thread}`;

/** So many dead letters are kept, and handles: threads that nothing was told of for longest are forgotten. */
const [keptDead, keptHandles, keptReports] = [100, 1000, 1000];
const minuteMs = 60_000;

const toldOf = ({ alerts }: Alerting, all: readonly Labels[]): Told[] =>
  all.map((labels) => {
    const notes = alerts.get(fingerprintOf(labels))?.notes;
    return { labels, ...(notes && { notes }) };
  });

const pendingOf = (alerting: Alerting, fact: Extract<AlertFact, { type: 'notification.decided' }>): Pending => {
  const { notification, channel, occasion, at, labels, thread, conversation } = fact;
  const [firing, resolved] = [toldOf(alerting, fact.firing), toldOf(alerting, fact.resolved)];
  const talk = conversation === undefined ? {} : { conversation };
  const message = { notification, occasion, at, labels, thread, ...talk, firing, resolved };
  return { channel, message, tries: 0, notBefore: at, reason: '' };
};

/** A report is told once, whoever decided it again. */
const reported = (outbox: Outbox, fact: ReportFact): Outbox => {
  const known = outbox.reported.get(fact.report);
  if (fact.type === 'report.awaited')
    return known === undefined ? { ...outbox, reported: withLast(outbox.reported, fact.report, fact.at) } : outbox;
  const { report, to, notification, conversation, due, written, health, at } = fact;
  if (known !== undefined && known >= due) return outbox;
  const message: Pending['message'] = {
    ...{ notification, occasion: 'report', at, thread: notification, firing: [], resolved: [] },
    ...{ labels: { environment: health.environment, report: written }, report: { due, written, health } },
    ...(conversation !== undefined && { conversation }),
  };
  const pending: Pending = { channel: to, message, tries: 0, notBefore: at, reason: '' };
  return {
    ...{ ...outbox, pending: withLast(outbox.pending, notification, pending) },
    reported: withLast(outbox.reported, report, due, keptReports),
  };
};

const triedAt = ({ tried }: Outbox, channel: string, at: number): Outbox['tried'] =>
  withLast(tried, channel, [...(tried.get(channel) ?? []).filter((before) => before > at - minuteMs), at]);

const sent = (outbox: Outbox, { notification, channel, handle, at }: Fact<'notification.sent'>): Outbox => {
  const { pending, handles } = outbox;
  const thread = pending.get(notification)?.message.thread;
  return {
    ...{ ...outbox, pending: without(pending, notification), tried: triedAt(outbox, channel, at) },
    ...(thread !== undefined &&
      handle !== undefined && { handles: withLast(handles, handleKey(channel, thread), handle, keptHandles) }),
  };
};

const failed = (outbox: Outbox, { notification, channel, reason, again, at }: Fact<'notification.failed'>): Outbox => {
  const known = outbox.pending.get(notification);
  const next = { ...outbox, tried: triedAt(outbox, channel, at) };
  if (!known) return next;
  const pending = new Map(outbox.pending);
  pending.set(notification, { ...known, tries: known.tries + 1, notBefore: again, reason });
  return { ...next, pending };
};

const dropped = (outbox: Outbox, { notification, channel, reason, at }: Fact<'notification.dropped'>): Outbox => ({
  ...{ ...outbox, pending: without(outbox.pending, notification) },
  dead: [...outbox.dead, { notification, channel, at, reason }].slice(-keptDead),
});

const disabled = (outbox: Outbox, { channel, reason, address }: Fact<'channel.disabled'>): Outbox => ({
  ...outbox,
  disabled: withLast(outbox.disabled, channel, { reason, ...(address !== undefined && { address }) }),
});

type Fact<T extends DeliveryFact['type']> = Extract<DeliveryFact, { type: T }>;

const delivered = (outbox: Outbox, fact: DeliveryFact): Outbox => {
  switch (fact.type) {
    case 'notification.sent':
      return sent(outbox, fact);
    case 'notification.failed':
      return failed(outbox, fact);
    case 'notification.dropped':
      return dropped(outbox, fact);
    case 'channel.disabled':
      return disabled(outbox, fact);
  }
};

type AnyFact = AlertFact | DeliveryFact | ReportFact;

const isReport = (fact: AnyFact): fact is ReportFact => fact.type === 'report.awaited' || fact.type === 'report.due';

const isDelivery = (fact: Exclude<AnyFact, ReportFact>): fact is DeliveryFact =>
  fact.type === 'channel.disabled' || /^notification\.(sent|failed|dropped)$/.test(fact.type);

/** What is known after more facts, in the order in which they happened. */
export const foldTelling = (state: Telling, facts: readonly AnyFact[]): Telling => {
  let { alerting, outbox } = state;
  /** Folded together, for each folding copies all that is known: in a storm thousands come at once. */
  let waiting: AlertFact[] = [];
  /** Of what waits something is no notification: what a notification says of alerts may change by it. */
  let isNews = false;
  let added: Pending[] = [];
  const settle = (): void => {
    if (waiting.length > 0) alerting = foldAlerts(alerting, waiting);
    [waiting, isNews] = [[], false];
  };
  const enqueue = (): void => {
    if (added.length === 0) return;
    const pending = new Map(outbox.pending);
    for (const one of added) {
      pending.delete(one.message.notification);
      pending.set(one.message.notification, one);
    }
    outbox = { ...outbox, pending };
    added = [];
  };
  for (const fact of facts) {
    if (isReport(fact) || isDelivery(fact)) {
      enqueue();
      outbox = isReport(fact) ? reported(outbox, fact) : delivered(outbox, fact);
      continue;
    }
    if (fact.type === 'notification.decided') {
      if (isNews) settle();
      added.push(pendingOf(alerting, fact));
    } else isNews = true;
    waiting.push(fact);
  }
  settle();
  enqueue();
  return { alerting, outbox };
};
