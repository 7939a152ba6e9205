import { besides, conversationsOf, heard, noteTo } from './conversing.ts';
import type { AlertFact, AlertFacts } from './facts.ts';
import { fingerprintOf, type Labels, matches } from './labels.ts';
import { groupOf, lookBy, routesOf } from './routes.ts';
import type { AlertSettings, Route } from './settings.ts';
import type { Alert, Alerting, Group, Silence } from './state.ts';

/** Copied once for all facts that are folded together: thousands may come at the same time. */
interface Draft {
  readonly settings: AlertSettings;
  readonly alerts: Map<string, Alert>;
  readonly groups: Map<string, Group>;
  readonly silences: Map<string, Silence>;
  /** Groups whose members are this draft's own. */
  readonly own: Map<string, Set<string>>;
  /** Keys of groups by conversation, once they are asked for. */
  conversations: Map<string, Set<string>> | null;
  notified: number;
}

type Row<T extends keyof AlertFacts> = (draft: Draft, fact: Extract<AlertFact, { type: T }>) => void;

const isBelieved = ({ told }: Group, fingerprint: string): boolean =>
  told.values().some(({ firing }) => firing.has(fingerprint));

/** What nobody could be told for so long is no news, in milliseconds. */
const newsMs = 86_400_000;

/** Whether a channel has yet to hear of a notice. */
const isNews = (
  { alerts, settings: { routes } }: Pick<Draft, 'alerts' | 'settings'>,
  { route, told }: Group,
  fingerprint: string,
  at: number,
) => {
  const { firedAt } = alerts.get(fingerprint) ?? { firedAt: Number.NEGATIVE_INFINITY };
  return at - firedAt < newsMs && (routes[route] as Route).to.some((name) => !told.get(name)?.firing.has(fingerprint));
};

/** Whether a member is looked at on: what had ended by the last look is done with, unless a channel believes in it. */
const lasts = (draft: Draft, group: Group, fingerprint: string, at: number): boolean => {
  const {
    alerts,
    settings: { routes },
  } = draft;
  if (group.isOfNotices) return isNews(draft, group, fingerprint, at);
  if (isBelieved(group, fingerprint)) return true;
  const ended = alerts.get(fingerprint)?.resolvedAt ?? null;
  const look = lookBy(routes[group.route] as Route, group.openedAt, at);
  return ended === null || look === null || ended > look;
};

const isOpen = (draft: Draft, group: Group | undefined, at: number): group is Group =>
  // A look at the very same time is yet to come: it sees what is folded here.
  group?.members.values().some((fingerprint) => lasts(draft, group, fingerprint, at - 1)) ?? false;

const conversationsIn = (draft: Draft): Map<string, Set<string>> => {
  draft.conversations ??= conversationsOf(draft.groups);
  return draft.conversations;
};

/** A conversation that goes on in another group, or begins. */
const conversationOf = (
  draft: Draft,
  key: string,
  name: string | undefined,
  at: number,
): Pick<Group, 'conversation'> => {
  if (name === undefined) return {};
  const known = conversationsIn(draft);
  const others = [...(known.get(name) ?? [])].map((other) => draft.groups.get(other));
  const open = others.find((other) => other?.conversation?.name === name && isOpen(draft, other, at));
  noteTo(known, name, key);
  return { conversation: { name, since: open?.conversation?.since ?? at } };
};

/** A group that is of one conversation and gets what is of another before anybody was told is of none. */
const mixed = (group: Group, name: string | undefined): Group => {
  const { conversation, ...rest } = group;
  return conversation && conversation.name !== name && group.firstToldAt === null ? rest : group;
};

type Joining = Pick<Alert, 'labels' | 'conversation'> & { readonly at: number; readonly isOfNotices?: true };

/** The group that an alert belongs to on a route; of one that is over a new one is opened. */
const joined = (draft: Draft, index: number, { labels, conversation, at, isOfNotices }: Joining): Set<string> => {
  const route = draft.settings.routes[index] as Route;
  const { key: alike, labels: shared } = groupOf(index, route, labels, conversation);
  const key = isOfNotices ? `notices ${alike}` : alike;
  const known = draft.groups.get(key);
  if (isOpen(draft, known, at)) {
    const members = draft.own.get(key) ?? new Set(known.members);
    draft.groups.set(key, mixed({ ...known, members }, conversation));
    draft.own.set(key, members);
    return members;
  }
  const members = new Set<string>();
  draft.groups.set(key, {
    ...{ route: index, labels: shared, openedAt: at, told: new Map(), firstToldAt: null, members },
    ...{ ...conversationOf(draft, key, conversation, at), ...(isOfNotices && { isOfNotices }) },
  });
  draft.own.set(key, members);
  return members;
};

const firing: Row<'alert.firing'> = (draft, { labels, notes, conversation, at }) => {
  const fingerprint = fingerprintOf(labels);
  if (draft.alerts.get(fingerprint)?.resolvedAt === null) return;
  // It joins while its former end is still known: that tells whether its group is over.
  const about = { labels, ...(conversation !== undefined && { conversation }) };
  for (const index of routesOf(draft.settings, labels)) joined(draft, index, { ...about, at }).add(fingerprint);
  draft.alerts.set(fingerprint, { ...about, ...(notes && { notes }), firedAt: at, resolvedAt: null });
};

/** Of an alert something else is known from now on. */
const altered = ({ alerts }: Draft, labels: Labels, to: Partial<Alert>): void => {
  const known = alerts.get(fingerprintOf(labels));
  if (known) alerts.set(fingerprintOf(known.labels), { ...known, ...to });
};

const noticed: Row<'alert.noticed'> = (draft, { labels, notes, at }) => {
  const fingerprint = fingerprintOf(labels);
  if (draft.alerts.has(fingerprint)) return;
  draft.alerts.set(fingerprint, { labels, ...(notes && { notes }), firedAt: at, resolvedAt: at, isNotice: true });
  for (const index of routesOf(draft.settings, labels))
    joined(draft, index, { labels, at, isOfNotices: true }).add(fingerprint);
};

const resolved: Row<'alert.resolved'> = ({ alerts }, { labels, notes, at }) => {
  const fingerprint = fingerprintOf(labels);
  const known = alerts.get(fingerprint);
  if (known?.resolvedAt !== null) return;
  alerts.set(fingerprint, { ...known, ...(notes && { notes: { ...known.notes, ...notes } }), resolvedAt: at });
};

const acknowledged: Row<'alert.acknowledged'> = ({ alerts }, { match, actor }) => {
  for (const [fingerprint, alert] of alerts)
    if (alert.resolvedAt === null && matches(alert.labels, match))
      alerts.set(fingerprint, { ...alert, acknowledged: actor });
};

const silenced: Row<'alert.silenced'> = ({ silences }, { silence, match, until, actor, reason, at }) => {
  silences.set(silence, { match, from: silences.get(silence)?.from ?? at, until, actor, reason });
};

const decided: Row<'notification.decided'> = (draft, { group: key, ...what }) => {
  draft.notified += 1;
  const group = draft.groups.get(key);
  if (!group) return;
  const [own, others] = heard(group, besides(draft.groups, conversationsIn(draft), key), what);
  for (const [other, after] of [[key, own] as const, ...others]) draft.groups.set(other, after);
};

const rows: { readonly [T in keyof AlertFacts]: Row<T> } = {
  'alert.firing': firing,
  'alert.explained': (draft, { labels, by }) => altered(draft, labels, { explainedBy: by.map(fingerprintOf) }),
  'alert.noted': (draft, { labels, notes }) => altered(draft, labels, { notes }),
  'alert.resolved': resolved,
  'alert.noticed': noticed,
  'alert.acknowledged': acknowledged,
  'alert.silenced': silenced,
  'notification.decided': decided,
};

/** Of notices nobody believes anything: a channel has had those that are still looked at. */
const toldOf = ({ told }: Group, members: ReadonlySet<string>): Group['told'] =>
  new Map(
    [...told].map(([channel, { at, firing: had }]) => [
      channel,
      { at, firing: new Set([...had].filter((one) => members.has(one))) },
    ]),
  );

/** Leaves out what nothing can come of any more. */
const tidy = (draft: Draft, at: number): void => {
  const wanted = new Set<string>();
  for (const [key, group] of draft.groups) {
    const members = new Set([...group.members].filter((fingerprint) => lasts(draft, group, fingerprint, at)));
    if (members.size === 0) draft.groups.delete(key);
    else draft.groups.set(key, { ...group, members, ...(group.isOfNotices && { told: toldOf(group, members) }) });
    for (const fingerprint of members) wanted.add(fingerprint);
  }
  for (const [fingerprint, { resolvedAt }] of draft.alerts)
    if (resolvedAt !== null && !wanted.has(fingerprint)) draft.alerts.delete(fingerprint);
  for (const [id, { until }] of draft.silences) if (until <= at) draft.silences.delete(id);
};

/** What is known after more facts, in the order in which they happened: the same however they are parted. */
export const foldAlerts = (state: Alerting, facts: readonly AlertFact[]): Alerting => {
  const { settings, alerts, groups, silences, notified } = state;
  const draft: Draft = {
    ...{ settings, alerts: new Map(alerts), groups: new Map(groups), silences: new Map(silences) },
    ...{ own: new Map(), conversations: null, notified },
  };
  for (const fact of facts) (rows[fact.type] as Row<typeof fact.type>)(draft, fact as never);
  const last = facts.findLast(({ type }) => type === 'notification.decided');
  if (last) tidy(draft, last.at);
  const { own: _, conversations: __, ...rest } = draft;
  return rest;
};
