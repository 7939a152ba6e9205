import { fingerprintOf, type Labels } from './labels.ts';
import type { Group } from './state.ts';

type Groups = ReadonlyMap<string, Group>;

/** Keys of groups by the name of their conversation, more than one where routes part what belongs together. */
export const conversationsOf = (groups: Groups): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>();
  for (const [key, { conversation }] of groups) if (conversation) noteTo(found, conversation.name, key);
  return found;
};

export const noteTo = (known: Map<string, Set<string>>, name: string, key: string): void => {
  const keys = known.get(name) ?? new Set();
  known.set(name, keys.add(key));
};

/** The other groups of a group's conversation. */
export const besides = (groups: Groups, known: ReadonlyMap<string, ReadonlySet<string>>, key: string) => {
  const conversation = groups.get(key)?.conversation;
  if (!conversation) return [];
  return [...(known.get(conversation.name) ?? [])].flatMap((other): [string, Group][] => {
    const group = groups.get(other);
    const isOne = other !== key && group?.conversation?.since === conversation.since;
    return isOne && group.conversation?.name === conversation.name ? [[other, group]] : [];
  });
};

/** What a channel was told at a look. */
export interface Heard {
  readonly channel: string;
  readonly look: number;
  readonly firing: readonly Labels[];
  readonly resolved: readonly Labels[];
}

const without = (believed: ReadonlySet<string> | undefined, ended: readonly Labels[]): Set<string> => {
  const left = new Set(believed);
  for (const labels of ended) left.delete(fingerprintOf(labels));
  return left;
};

/**
 * Groups after a channel was told of one of them: it believes what it is told to fire, whichever of them that is in, and what it
 * knew of that nobody speaks of now. The end of what another group of the conversation had told is told for that one too.
 */
export const heard = (
  group: Group,
  others: readonly [string, Group][],
  { channel, look, firing, resolved }: Heard,
): readonly [own: Group, others: [string, Group][]] => {
  const believed = without(group.told.get(channel)?.firing, resolved);
  for (const fingerprint of firing.map(fingerprintOf)) if (group.members.has(fingerprint)) believed.add(fingerprint);
  const told = new Map(group.told).set(channel, { at: look, firing: believed });
  const changed = others.flatMap(([key, other]): [string, Group][] => {
    const before = other.told.get(channel);
    const there = firing.map(fingerprintOf).filter((one) => other.members.has(one) && !group.members.has(one));
    const isEnd = resolved.length > 0 && (before?.firing.size ?? 0) > 0;
    if (!isEnd && there.every((one) => before?.firing.has(one))) return [];
    const after = { at: before?.at ?? look, firing: without(before?.firing, resolved) };
    for (const one of there) after.firing.add(one);
    return [[key, { ...other, told: new Map(other.told).set(channel, after) }]];
  });
  return [{ ...group, told, firstToldAt: group.firstToldAt ?? look }, changed];
};
