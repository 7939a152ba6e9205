import { lookBy } from './routes.ts';
import type { AlertSettings, Route } from './settings.ts';
import type { Alert, Group, Silence } from './state.ts';

/** What is known while facts are folded. */
export interface Kept {
  readonly settings: AlertSettings;
  readonly alerts: Map<string, Alert>;
  readonly groups: Map<string, Group>;
  readonly silences: Map<string, Silence>;
}

const isBelieved = ({ told }: Group, fingerprint: string): boolean =>
  told.values().some(({ firing }) => firing.has(fingerprint));

/** What nobody could be told for so long is no news, in milliseconds. */
const newsMs = 86_400_000;

/** Whether a channel has yet to hear of a notice. */
const isNews = (
  { alerts, settings: { routes } }: Pick<Kept, 'alerts' | 'settings'>,
  { route, told }: Group,
  fingerprint: string,
  at: number,
) => {
  const { firedAt } = alerts.get(fingerprint) ?? { firedAt: Number.NEGATIVE_INFINITY };
  return at - firedAt < newsMs && (routes[route] as Route).to.some((name) => !told.get(name)?.firing.has(fingerprint));
};

/** Whether a member is looked at on: what had ended by the last look is done with, unless a channel believes in it. */
const lasts = (kept: Kept, group: Group, fingerprint: string, at: number): boolean => {
  const {
    alerts,
    settings: { routes },
  } = kept;
  if (group.isOfNotices) return isNews(kept, group, fingerprint, at);
  if (isBelieved(group, fingerprint)) return true;
  const ended = alerts.get(fingerprint)?.resolvedAt ?? null;
  const look = lookBy(routes[group.route] as Route, group.openedAt, at);
  return ended === null || look === null || ended > look;
};

export const isOpen = (kept: Kept, group: Group | undefined, at: number): group is Group =>
  // A look at the very same time is yet to come: it sees what is folded here.
  group?.members.values().some((fingerprint) => lasts(kept, group, fingerprint, at - 1)) ?? false;

/** Of notices nobody believes anything: a channel has had those that are still looked at. */
const toldOf = ({ told }: Group, members: ReadonlySet<string>): Group['told'] =>
  new Map(
    [...told].map(([channel, { at, firing: had }]) => [
      channel,
      { at, firing: new Set([...had].filter((one) => members.has(one))) },
    ]),
  );

/** Leaves out what nothing can come of any more. */
export const tidy = (kept: Kept, at: number): void => {
  const wanted = new Set<string>();
  for (const [key, group] of kept.groups) {
    const members = new Set([...group.members].filter((fingerprint) => lasts(kept, group, fingerprint, at)));
    if (members.size === 0) kept.groups.delete(key);
    else kept.groups.set(key, { ...group, members, ...(group.isOfNotices && { told: toldOf(group, members) }) });
    for (const fingerprint of members) wanted.add(fingerprint);
  }
  for (const [fingerprint, { resolvedAt }] of kept.alerts)
    if (resolvedAt !== null && !wanted.has(fingerprint)) kept.alerts.delete(fingerprint);
  for (const [id, { until }] of kept.silences) if (until <= at) kept.silences.delete(id);
};
