import type { Slot } from './chronicle.ts';
import type { Evidence } from './evidence.ts';
import type { World } from './world.ts';

/** What served a service just before a tick. */
export const servedAt = (world: World, service: string, tick: number): Slot | null => {
  const last = world.traffic.findLast((one) => one.service === service && one.tick < tick);
  return last ? last.slot : (world.first.get(service) ?? null);
};

/** When a slot first came into service other than by a rollback. */
export const firstShift = (world: World, service: string) =>
  world.traffic.find((one) => one.service === service && one.slot !== null && !one.restored);

/** When a slot first had traffic other than by a rollback, be it a canary's share of it; null: none had. */
export const firstTraffic = (world: World, service: string): { readonly tick: number; readonly slot: Slot } | null => {
  const share = world.weights.find((one) => one.service === service && one.slot !== null && one.share > 0);
  const shift = firstShift(world, service);
  const first = share && (!shift || share.tick < shift.tick) ? share : shift;
  return first?.slot ? { tick: first.tick, slot: first.slot } : null;
};

/** When it began to serve, by count and by the world's time; null: it has served from the beginning. */
export const servesSince = (world: World, service: string, slot: Slot) =>
  world.traffic.findLast((one) => one.service === service && one.slot === slot) ?? null;

/**
 * The first tick after `from` at which a slot had given one process as many healthy answers in a row as the gate asks
 * for, each with the version that is there where the manifest wants it named; null: it never did.
 */
export const provedAt = ({ world }: Evidence['trial'], service: string, { serial }: Slot, from: number) => {
  const { gate, health } = world.scenario.settings.services[service] ?? {};
  const runs = new Map<string, number>();
  for (const { tick, agent, isHealthy, isNamed, ...seen } of world.sights) {
    if (seen.service !== service || seen.serial !== serial || tick < from) continue;
    const isGood = isHealthy && (isNamed || health?.version === undefined);
    const run = isGood ? (runs.get(agent) ?? 0) + 1 : 0;
    runs.set(agent, run);
    if (run >= (gate?.successes ?? 1)) return tick;
  }
  return null;
};
