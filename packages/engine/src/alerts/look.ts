import type { Occasion } from '@convoy/model/alerting/facts';
import type { Labels } from '@convoy/model/alerting/labels';
import type { Route } from '@convoy/model/alerting/settings';
import { type Alert, type Alerting, firesAt, type Group } from '@convoy/model/alerting/state';
import { freezeAt } from '../authorize/freeze.ts';

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

export const seenAt = (
  { alerts }: Alerting,
  { members }: Group,
  isHeld: (labels: Labels) => boolean,
  ms: number,
): Seen => {
  const known = [...members].flatMap((fingerprint): [string, Alert][] => {
    const alert = alerts.get(fingerprint);
    return alert ? [[fingerprint, alert]] : [];
  });
  return {
    firing: new Map(known.filter(([, alert]) => firesAt(alert, ms) && !isHeld(alert.labels))),
    ended: new Map(known.filter(([, { resolvedAt }]) => resolvedAt !== null && resolvedAt <= ms)),
  };
};

const labelsOf = (alerts: Iterable<Alert>): Labels[] => [...alerts].map(({ labels }) => labels);

/** Whether all that fires has been taken on by somebody. */
export const isTaken = ({ firing }: Seen): boolean =>
  firing.values().every(({ acknowledged }) => acknowledged !== undefined);

/**
 * What a channel is to be told at a look; null: nothing. It is told of what newly fires, of the end of what it was told, and,
 * unless somebody has taken it on, again after a while. Of what ended before anybody was told nothing is said.
 */
export const tellingOf = (group: Group, route: Route, channel: string, seen: Seen, look: number): Telling | null => {
  if (freezeAt(route.mute, look) !== null) return null;
  const told = group.told.get(channel);
  const firing = labelsOf(seen.firing.values());
  // Whoever told it later, when nobody stayed to wait for this look, has told what was to be told at it.
  if (told && look < told.at) return null;
  if (!told) return firing.length > 0 ? { occasion: 'firing', firing, resolved: [] } : null;
  const ended = [...seen.ended].filter(([fingerprint]) => told.firing.has(fingerprint));
  const resolved = ended.map(([, { labels }]) => labels);
  // What it believes in and is held back now is neither new nor over.
  const isStill = told.firing.size > resolved.length;
  if (seen.firing.keys().some((fingerprint) => !told.firing.has(fingerprint)))
    return { occasion: told.firing.size > 0 ? 'changed' : 'firing', firing, resolved };
  if (resolved.length > 0) return { occasion: isStill ? 'changed' : 'resolved', firing, resolved };
  if (firing.length === 0 || isTaken(seen) || look - told.at < route.repeatMs) return null;
  return { occasion: 'repeated', firing, resolved };
};
