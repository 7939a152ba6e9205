import type { Occasion } from '@convoy/model/alerting/facts';
import type { Labels } from '@convoy/model/alerting/labels';
import type { Route } from '@convoy/model/alerting/settings';
import { type Alert, type Alerting, firesAt, type Group } from '@convoy/model/alerting/state';
import { freezeAt } from '../authorize/freeze.ts';
import type { Beside } from './beside.ts';

/** What a channel is to be told of a group. */
export interface Telling {
  readonly occasion: Occasion;
  readonly firing: readonly Labels[];
  readonly resolved: readonly Labels[];
}

/** What of a group's members there is to tell at a time. */
export interface Seen {
  /** Those that fire and are not held back, by fingerprint. */
  readonly firing: ReadonlyMap<string, Alert>;
  /** Those that have ended. */
  readonly ended: ReadonlyMap<string, Alert>;
}

const isEnded = ({ resolvedAt }: Alert, ms: number): boolean => resolvedAt !== null && resolvedAt <= ms;

export const seenAt = (
  { alerts }: Alerting,
  { members }: Group,
  isHeld: (alert: Alert) => boolean,
  ms: number,
): Seen => {
  const known = [...members].flatMap((fingerprint): [string, Alert][] => {
    const alert = alerts.get(fingerprint);
    return alert ? [[fingerprint, alert]] : [];
  });
  return {
    firing: new Map(known.filter(([, alert]) => firesAt(alert, ms) && !isHeld(alert))),
    ended: new Map(known.filter(([, alert]) => isEnded(alert, ms))),
  };
};

export const labelsOf = (alerts: Iterable<Alert>): Labels[] => [...alerts].map(({ labels }) => labels);

/** Whether nobody is needed for what fires: all of it has been taken on by somebody, or is well for now. */
export const needsNobody = ({ firing }: Seen): boolean =>
  firing.values().every(({ acknowledged, isCalm = false }) => isCalm || acknowledged !== undefined);

/** What still fires of what a channel was told by other groups of the conversation, and is not this group's too. */
export const stillBeside = ({ believed }: Beside, { firing }: Seen, look: number): Alert[] =>
  [...believed].flatMap(([fingerprint, alert]) => (isEnded(alert, look) || firing.has(fingerprint) ? [] : [alert]));

/**
 * What a channel is to be told at a look; null: nothing. It is told of what newly fires, of the end of what it was told, and,
 * unless somebody has taken it on or all is well, again after a while. Of what ended before anybody was told nothing is said. Whatever other
 * groups of the conversation told the same channel counts: what it knows is no news, what ended is said with this, and what
 * still fires is no end.
 */
export const tellingOf = (
  group: Group,
  route: Route,
  channel: string,
  seen: Seen,
  look: number,
  beside: Beside,
): Telling | null => {
  if (freezeAt(route.mute, look) !== null) return null;
  const told = group.told.get(channel);
  // Whoever told it later, when nobody stayed to wait for this look, has told what was to be told at it.
  if (told && look < told.at) return null;
  const believed = new Map([...(told?.firing ?? [])].map((one) => [one, seen.ended.get(one)]));
  const still = stillBeside(beside, seen, look);
  const firing = labelsOf([...seen.firing.values(), ...still]);
  const own = [...believed.values()].filter((alert) => alert !== undefined);
  const there = [...beside.believed].filter(([one, alert]) => isEnded(alert, look) && !believed.has(one));
  const resolved = labelsOf([...own, ...there.map(([, alert]) => alert)]);
  const isKnown = (one: string): boolean => believed.has(one) || beside.believed.has(one);
  if (!seen.firing.keys().every(isKnown))
    return { occasion: believed.size + beside.believed.size > 0 ? 'changed' : 'firing', firing, resolved };
  if (!told) return null;
  // What it believes in and is held back now is neither new nor over.
  const isStill = believed.size > own.length || firing.length > 0;
  if (own.length > 0) return { occasion: isStill ? 'changed' : 'resolved', firing, resolved };
  const toldAt = Math.max(told.at, beside.at);
  if (seen.firing.size === 0 || needsNobody(seen) || look - toldAt < route.repeatMs) return null;
  return { occasion: 'repeated', firing, resolved };
};
