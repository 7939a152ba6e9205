import { besides, conversationsOf, type Heard, heard } from '@convoy/model/alerting/conversing';
import type { Route } from '@convoy/model/alerting/settings';
import type { Alert, Alerting, Group, Told } from '@convoy/model/alerting/state';

/** What a channel was told by other groups of the same conversation. */
export interface Beside {
  /** The last look that it was told by, ms since the epoch. */
  readonly at: number;
  /** What it believes to fire by them, by fingerprint. */
  readonly believed: ReadonlyMap<string, Alert>;
}

/** A group with others as one: whoever is to be called is called once of them all. */
export const asOne = (group: Group, parts: readonly Group[]): Group => {
  if (parts.length === 0) return group;
  const all = [group, ...parts];
  const told = new Map<string, Told>();
  for (const [channel, { at, firing }] of all.flatMap((one) => [...one.told])) {
    const known = told.get(channel);
    told.set(channel, { at: Math.max(at, known?.at ?? at), firing: new Set([...firing, ...(known?.firing ?? [])]) });
  }
  const times = all.flatMap(({ firstToldAt }) => firstToldAt ?? []);
  return {
    ...{ ...group, told, firstToldAt: times.length > 0 ? Math.min(...times) : null },
    members: new Set(all.flatMap(({ members }) => [...members])),
  };
};

const nothingBeside: Beside = { at: Number.NEGATIVE_INFINITY, believed: new Map() };

/** Groups while it is decided what they are told of: each knows what others of its conversation have just told. */
export const createConversing = ({ groups, alerts }: Alerting) => {
  const known = conversationsOf(groups);
  const parted = new Map([...known].filter(([, keys]) => keys.size > 1));
  const now = new Map(parted.size > 0 ? groups : []);
  const others = (key: string): [string, Group][] => besides(now, parted, key);
  return {
    /** How a group is by now. */
    now: (key: string, group: Group): Group => now.get(key) ?? group,
    besideOf: (key: string): ((channel: string) => Beside) => {
      const all = others(key);
      if (all.length === 0) return () => nothingBeside;
      return (channel) => {
        const told = all.flatMap(([, group]) => group.told.get(channel) ?? []);
        const believed = told.flatMap(({ firing }) =>
          [...firing].flatMap((fingerprint): [string, Alert][] => {
            const alert = alerts.get(fingerprint);
            return alert ? [[fingerprint, alert]] : [];
          }),
        );
        return { at: Math.max(Number.NEGATIVE_INFINITY, ...told.map(({ at }) => at)), believed: new Map(believed) };
      };
    },
    /** The other groups that a route without `group-by` makes of the same conversation. */
    partsOf: (key: string, { groupBy }: Route): readonly Group[] =>
      groupBy === null ? others(key).flatMap(([, group]) => (group.route === now.get(key)?.route ? group : [])) : [],
    tell: (key: string, what: Heard): void => {
      const group = now.get(key);
      if (!group) return;
      const [own, changed] = heard(group, others(key), what);
      for (const [other, after] of [[key, own] as const, ...changed]) now.set(other, after);
    },
  };
};
