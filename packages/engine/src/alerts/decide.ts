import type { AlertFact } from '@convoy/model/alerting/facts';
import { fingerprintOf, type Labels, labelOf } from '@convoy/model/alerting/labels';
import { lookAfter, lookBy } from '@convoy/model/alerting/routes';
import type { Route } from '@convoy/model/alerting/settings';
import { type Alert, type Alerting, firesAt, type Group } from '@convoy/model/alerting/state';
import { checksum } from '@convoy/model/checksum';
import { freezeAt } from '../authorize/freeze.ts';
import { asOne, type Beside, createConversing } from './beside.ts';
import { dueSteps, nextStep } from './escalate.ts';
import { heldIn } from './held.ts';
import { labelsOf, seenAt, stillBeside, type Telling, tellingOf } from './look.ts';
import { nextNotice, noticesOf } from './notices.ts';

export type Decided = Extract<AlertFact, { type: 'notification.decided' }>;

/** Who is told what now, and when to decide again, ms since the epoch; null: when something happens. */
export interface AlertDecision {
  readonly notifications: readonly Decided[];
  readonly wake: number | null;
}

/** Held back or not, worked out once for each time. */
const heldWithin = (state: Alerting): ((ms: number) => (alert: Alert) => boolean) => {
  const known = new Map<number, (alert: Alert) => boolean>();
  const heldAt = heldIn(state);
  return (ms) => {
    const found = known.get(ms) ?? heldAt(ms);
    known.set(ms, found);
    return found;
  };
};

/** What a group's channels are told at its last look, and what others are when nobody reacts. */
const tellingsOf = (
  state: Alerting,
  group: Group,
  route: Route,
  heldAtTime: ReturnType<typeof heldWithin>,
  { besideOf, parts }: { readonly besideOf: (channel: string) => Beside; readonly parts: readonly Group[] },
  { now, since: done }: { readonly now: number; readonly since: number | null },
): (Telling & { readonly channel: string; readonly look: number })[] => {
  const look = lookBy(route, group.openedAt, now);
  if (look === null) return [];
  // A look of this very moment is taken again: what came after it in the same millisecond belongs to it.
  const isDone = done !== null && look <= done && look < now;
  if (group.isOfNotices) return isDone ? [] : noticesOf(state, group, route, heldAtTime, look);
  const seen = seenAt(state, group, heldAtTime(look), look);
  const whole = asOne(group, parts);
  const channels = new Set([...route.to, ...whole.told.keys()]);
  const told = (isDone ? [] : [...channels]).flatMap((channel) => {
    const telling = tellingOf(group, route, channel, seen, look, besideOf(channel));
    return telling ? [{ ...telling, channel, look }] : [];
  });
  if (freezeAt(route.mute, now) !== null) return told;
  const since = whole.firstToldAt ?? (told.length > 0 ? look : null);
  if (since === null) return told;
  const current = seenAt(state, whole, heldAtTime(now), now);
  const called = dueSteps(state.settings.escalate, { ...whole, firstToldAt: since }, current, now)
    .filter((channel) => !told.some((one) => one.channel === channel))
    .map((channel) => ({
      ...({ occasion: 'escalated', channel, look: now, resolved: [] } as const),
      firing: labelsOf([...current.firing.values(), ...stillBeside(besideOf(channel), current, now)]),
    }));
  return [...told, ...called];
};

/** When something may be told of a group again; null: not before something happens. */
const wakeOf = (state: Alerting, group: Group, route: Route, now: number): number | null => {
  if (group.isOfNotices) return nextNotice(state, group, route, now);
  const isAlive = group.members.values().some((fingerprint) => {
    const alert = state.alerts.get(fingerprint);
    return alert !== undefined && (firesAt(alert, now) || isUntold(group, fingerprint));
  });
  if (!isAlive) return null;
  return Math.min(lookAfter(route, group.openedAt, now), nextStep(state.settings.escalate, group, now));
};

const isUntold = ({ told }: Group, fingerprint: string): boolean =>
  told.values().some(({ firing }) => firing.has(fingerprint));

/** Of a group's labels those that all share that is told with it. */
const sharedBy = ({ labels }: Group, { firing, resolved }: Telling): Labels =>
  Object.fromEntries(
    Object.entries(labels).filter(([name, value]) =>
      [...firing, ...resolved].every((of) => labelOf(of, name) === value),
    ),
  );

/** Who decides. */
export interface Decider {
  /** Begins the ids of its notifications where the journal names nothing that does. */
  readonly prefix: string;
  /** When it decided last: looks up to then are done with. Null: it has just begun, and the last look may have been missed. */
  readonly since: number | null;
}

/** By its opening a group, or a conversation, is told from one of the same labels that was before. */
const threadOf = (prefix: string, key: string, { openedAt, conversation }: Group): string =>
  conversation
    ? `${prefix}-${checksum(`conversation ${conversation.name}`)}-${conversation.since.toString(36)}`
    : `${prefix}-${checksum(key)}-${openedAt.toString(36)}`;

/** The same whenever that trouble comes again; of what is of no one trouble, whenever such alerts come together again. */
const conversationOf = (prefix: string, { conversation, labels }: Group): string =>
  `${prefix} ${conversation?.name ?? `labels ${fingerprintOf(labels)}`}`;

/** Which notifications there are to be at a time, each with an id that no other one has. */
export const decideAlerts = (state: Alerting, now: number, { prefix: usual, since }: Decider): AlertDecision => {
  const { routes } = state.settings;
  const prefix = state.prefix ?? usual;
  const held = heldWithin(state);
  let wake: number | null = null;
  const notifications: Decided[] = [];
  const conversing = createConversing(state);
  for (const [key, before] of state.groups) {
    const group = conversing.now(key, before);
    const route = routes[group.route] as Route;
    const around = { besideOf: conversing.besideOf(key), parts: conversing.partsOf(key, route) };
    for (const { channel, look, ...telling } of tellingsOf(state, group, route, held, around, { now, since })) {
      conversing.tell(key, { channel, look, ...telling });
      notifications.push({
        ...{
          type: 'notification.decided',
          at: now,
          group: key,
          labels: sharedBy(group, telling),
          channel,
          look,
          ...telling,
        },
        thread: threadOf(prefix, key, group),
        conversation: conversationOf(prefix, group),
        notification: `${prefix}-${state.notified + notifications.length + 1}`,
      });
    }
    const next = wakeOf(state, asOne(group, around.parts), route, now);
    wake = next === null ? wake : Math.min(wake ?? next, next);
  }
  return { notifications, wake };
};
