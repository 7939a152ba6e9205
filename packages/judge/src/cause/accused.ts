import type { Deviation } from './deviation.ts';
import type { Explained } from './explaining.ts';
import type { Scene } from './scene.ts';

/** One that nothing else explains. */
export interface Accused {
  readonly service: string;
  /** What of it says so; of what nobody measures, what says so of those that call it. */
  readonly lead: Deviation;
  /** What comes from it. */
  readonly effects: ReadonlySet<Deviation>;
  /** Beside a fault of its own it suffers from a need. */
  readonly isExcess: boolean;
  /** Needs that it may suffer from nevertheless; so it is less certain than they are. */
  readonly doubts: readonly string[];
}

/** Everything that a deviation comes from, itself included. */
const originsOf = ({ by }: Explained, effect: Deviation): ReadonlySet<Deviation> => {
  const met = new Set([effect]);
  for (const one of met) for (const cause of by.get(one) ?? []) met.add(cause);
  return met;
};

/**
 * What is an anomaly by itself and is not explained is accused. What is only a hint is accused where something worse comes from
 * it that nobody who was accused explains: a weak cause may have strong effects.
 */
export const accusedOf = ({ strange, alarm }: Scene, explained: Explained): readonly Accused[] => {
  const { by, perhaps, excess } = explained;
  const accused = new Map<string, Accused>();
  const isRoot = (one: Deviation): boolean => by.get(one)?.length === 0;
  const accuse = (lead: Deviation): void => {
    const { service } = lead;
    if (accused.has(service)) return;
    const effects = strange.filter((effect) =>
      [...(by.get(effect) ?? []), ...(perhaps.get(effect) ?? [])].some((one) => one.service === service),
    );
    const doubts = [...new Set((perhaps.get(lead) ?? []).map((one) => one.service))].sort();
    accused.set(service, { service, lead, effects: new Set(effects), isExcess: excess.has(lead), doubts });
  };
  const alarming = strange.filter(({ spreads }) => spreads >= alarm);
  for (const one of alarming) if (isRoot(one)) accuse(one);
  for (const effect of alarming) {
    const origins = [...originsOf(explained, effect)].filter(isRoot).sort((a, b) => b.spreads - a.spreads);
    if (!origins.some(({ service }) => accused.has(service))) accuse(origins[0] as Deviation);
  }
  return [...accused.values()];
};
