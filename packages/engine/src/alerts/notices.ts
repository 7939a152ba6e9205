import { lookAfter } from '@convoy/model/alerting/routes';
import type { Route } from '@convoy/model/alerting/settings';
import type { Alert, Alerting, Group } from '@convoy/model/alerting/state';
import { freezeAt } from '../authorize/freeze.ts';
import type { Telling } from './look.ts';

/** The look at its group that a notice is told at: the first one since it came. */
const lookOf = ({ firedAt }: Alert, { openedAt }: Group, route: Route): number =>
  lookAfter(route, openedAt, firedAt - 1);

const membersOf = ({ alerts }: Alerting, { members }: Group): [string, Alert][] =>
  [...members].flatMap((fingerprint): [string, Alert][] => {
    const alert = alerts.get(fingerprint);
    return alert ? [[fingerprint, alert]] : [];
  });

/**
 * What channels are told of a group of notices: each once. One that was silenced, explained by something else or within a mute
 * time at its look is told to nobody, for it does not last until that is over.
 */
export const noticesOf = (
  state: Alerting,
  group: Group,
  route: Route,
  heldAt: (ms: number) => (alert: Alert) => boolean,
  look: number,
): (Telling & { readonly channel: string; readonly look: number })[] => {
  const due = membersOf(state, group).filter(([, alert]) => {
    const at = lookOf(alert, group, route);
    return at <= look && freezeAt(route.mute, at) === null && !heldAt(at)(alert);
  });
  return route.to.flatMap((channel) => {
    const told = group.told.get(channel)?.firing;
    const firing = due.filter(([fingerprint]) => !told?.has(fingerprint)).map(([, { labels }]) => labels);
    return firing.length === 0 ? [] : [{ occasion: 'noticed' as const, channel, look, firing, resolved: [] }];
  });
};

/** When one is due next, ms since the epoch; null: none is. */
export const nextNotice = (state: Alerting, group: Group, route: Route, now: number): number | null => {
  const looks = membersOf(state, group).map(([, alert]) => lookOf(alert, group, route));
  const coming = looks.filter((look) => look > now);
  return coming.length === 0 ? null : Math.min(...coming);
};
