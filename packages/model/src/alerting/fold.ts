import { besides, conversationsOf, heard, noteTo } from './conversing.ts';
import type { AlertFact, AlertFacts } from './facts.ts';
import { fingerprintOf, type Labels, matches } from './labels.ts';
import { isOpen, type Kept, tidy } from './lasting.ts';
import { groupOf, lookBy, routesOf } from './routes.ts';
import type { Route } from './settings.ts';
import type { Alert, Alerting, Group } from './state.ts';

/** Copied once for all facts that are folded together: thousands may come at the same time. */
interface Draft extends Kept {
  /** Groups whose members are this draft's own. */
  readonly own: Map<string, Set<string>>;
  /** Keys of groups by conversation, once they are asked for. */
  conversations: Map<string, Set<string>> | null;
  notified: number;
  prefix: string | null;
}

type Row<T extends keyof AlertFacts> = (draft: Draft, fact: Extract<AlertFact, { type: T }>) => void;

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

/**
 * A group that a route without `group-by` has made of a conversation, and that is still to be told first: what comes now is told
 * with it. Those that are over are left out: who comes back, and was in one of them, does not begin that one again.
 */
const waitingBeside = (draft: Draft, index: number, name: string | undefined, at: number): string | undefined => {
  const route = draft.settings.routes[index] as Route;
  if (name === undefined || route.groupBy !== null) return undefined;
  let found: string | undefined;
  for (const key of conversationsIn(draft).get(name) ?? []) {
    const group = draft.groups.get(key);
    if (group?.route !== index || group.conversation?.name !== name) continue;
    if (!isOpen(draft, group, at)) draft.groups.delete(key);
    // A look at the very same time is yet to come.
    else if (group.firstToldAt === null && lookBy(route, group.openedAt, at - 1) === null) found ??= key;
  }
  return found;
};

type Joining = Pick<Alert, 'labels' | 'conversation'> & { readonly at: number; readonly isOfNotices?: true };

/** The group that an alert belongs to on a route; of one that is over a new one is opened. */
const joined = (draft: Draft, index: number, { labels, conversation, at, isOfNotices }: Joining): Set<string> => {
  const route = draft.settings.routes[index] as Route;
  const { key: alike, labels: shared } = groupOf(index, route, labels, conversation);
  const usual = isOfNotices ? `notices ${alike}` : alike;
  const waiting = waitingBeside(draft, index, conversation, at);
  const key = isOpen(draft, draft.groups.get(usual), at) ? usual : (waiting ?? usual);
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

const firing: Row<'alert.firing'> = (draft, { labels, notes, conversation, by, at }) => {
  const fingerprint = fingerprintOf(labels);
  if (draft.alerts.get(fingerprint)?.resolvedAt === null) return;
  // It joins while its former end is still known: that tells whether its group is over.
  const about = { labels, ...(conversation !== undefined && { conversation }) };
  for (const index of routesOf(draft.settings, labels)) joined(draft, index, { ...about, at }).add(fingerprint);
  const more = { ...(notes && { notes }), ...(by && { explainedBy: by.map(fingerprintOf) }) };
  draft.alerts.set(fingerprint, { ...about, ...more, firedAt: at, resolvedAt: null });
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

const prefixed: Row<'notification.prefixed'> = (draft, { prefix }) => {
  draft.prefix ??= prefix;
};

const rows: { readonly [T in keyof AlertFacts]: Row<T> } = {
  'alert.firing': firing,
  'alert.explained': (draft, { labels, by }) => altered(draft, labels, { explainedBy: by.map(fingerprintOf) }),
  'alert.noted': (draft, { labels, notes }) => altered(draft, labels, { notes }),
  'alert.calmed': (draft, { labels, isCalm }) => altered(draft, labels, { isCalm }),
  'alert.resolved': resolved,
  'alert.noticed': noticed,
  'alert.acknowledged': acknowledged,
  'alert.silenced': silenced,
  'notification.prefixed': prefixed,
  'notification.decided': decided,
};

/** What is known after more facts, in the order in which they happened: the same however they are parted. */
export const foldAlerts = (state: Alerting, facts: readonly AlertFact[]): Alerting => {
  const { settings, alerts, groups, silences, notified, prefix } = state;
  const draft: Draft = {
    ...{ settings, alerts: new Map(alerts), groups: new Map(groups), silences: new Map(silences) },
    ...{ own: new Map(), conversations: null, notified, prefix },
  };
  for (const fact of facts) (rows[fact.type] as Row<typeof fact.type>)(draft, fact as never);
  const last = facts.findLast(({ type }) => type === 'notification.decided');
  if (last) tidy(draft, last.at);
  const { own: _, conversations: __, ...rest } = draft;
  return rest;
};
