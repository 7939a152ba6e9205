import type { Accused } from './accused.ts';
import { reachOf } from './calls.ts';
import type { Scene } from './scene.ts';

/** A need that nobody measures is named for its callers when so many of them, and more than half of all, are accused. */
const fewest = 2;

/** Services that nobody measures after the moment, each with those who call it, over others of the kind too. */
const unseenOf = ({ callees, knownOf }: Scene): ReadonlyMap<string, readonly string[]> => {
  const callers = new Map<string, string[]>();
  for (const caller of callees.keys()) {
    if (knownOf(caller).length === 0) continue;
    for (const need of reachOf(callees, caller, (service) => knownOf(service).length === 0))
      callers.set(need, [...(callers.get(need) ?? []), caller]);
  }
  return callers;
};

/**
 * Puts what several of the accused share in their place, though nobody measures it: an `external:` dependency, or a service
 * that fell silent, for which one accused caller is enough. Alone, silence accuses nobody.
 */
export const withUnseen = (scene: Scene, accused: readonly Accused[]): readonly Accused[] => {
  let left = accused;
  const unseen = [...unseenOf(scene)].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  for (const [service, callers] of unseen) {
    const suffering = left.filter((one) => !one.isExcess && callers.includes(one.service));
    const enough = scene.silent.has(service) ? 1 : fewest;
    if (suffering.length < enough || suffering.length * 2 <= callers.length) continue;
    const [first] = suffering.toSorted((a, b) => b.lead.spreads - a.lead.spreads);
    if (!first) continue;
    const effects = new Set(suffering.flatMap((one) => [one.lead, ...one.effects]));
    left = [
      ...left.filter((one) => !suffering.includes(one)),
      { service, lead: first.lead, effects, isExcess: false, doubts: [] },
    ];
  }
  return left;
};
