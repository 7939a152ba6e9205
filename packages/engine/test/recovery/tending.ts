import type { Standings } from '@convoy/engine/incidents/causes';
import { decideIncidents } from '@convoy/engine/incidents/decide';
import type { Ledger } from '@convoy/engine/ledger';
import { tend } from '@convoy/engine/recovery/tend';
import { graphOf } from '@convoy/model/graph';
import type { MonitorEvent, MonitorFact } from '@convoy/model/monitoring/facts';
import { monitorCodec } from '@convoy/model/monitoring/fields';
import { foldMonitoring } from '@convoy/model/monitoring/fold';
import { type Monitoring, nothingSeen } from '@convoy/model/monitoring/state';
import { seeded } from '@convoy/model/random';
import { createWorld, type Given, second, type World } from './world.ts';

export interface Tended {
  readonly world: World;
  readonly events: readonly MonitorEvent[];
  readonly state: Monitoring;
  readonly crashes: number;
}

const nowhere = nothingSeen({ routes: [], top: [], inhibit: [], escalate: [] });

/** How services are, and which do not serve. */
interface Sight {
  readonly standings: Standings;
  readonly failing: ReadonlySet<string>;
}

const seenIn = (world: World): Sight => ({ standings: world.standings(), failing: world.failing() });

/** What a former process saw, for one that has not looked yet. */
const left = ({ standings, failing }: Sight, now: number): Sight => ({
  failing,
  standings: new Map([...standings].map(([service, one]) => [service, { ...one, unseenSince: now }])),
});

/**
 * One process of a watch, which can die at each of its writes, before and after it. Until it looks itself, ms since the beginning,
 * it knows what the one before saw.
 */
const live = (world: World, disk: MonitorEvent[], dies: () => boolean, former: Sight, looksAt: number) => {
  const { time, given } = world;
  const seen = (): Sight => (time.now() < looksAt ? former : seenIn(world));
  const graph = graphOf(given.needs);
  let state = foldMonitoring(nowhere, disk);
  let isAlive = true;
  const stop = new AbortController();
  const never = new Promise<never>(() => undefined);
  let hasDied: () => void = () => undefined;
  const death = new Promise<void>((resolve) => (hasDied = resolve));
  const die = (): Promise<never> => {
    isAlive = false;
    hasDied();
    return never;
  };
  const mortal = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work;
    return isAlive ? done : never;
  };
  const ledger: Ledger<MonitorFact, Monitoring> = {
    get state() {
      return state;
    },
    push: () => undefined,
    append: async (facts) => {
      await mortal(time.sleep(5));
      if (dies()) return die();
      const at = new Date(time.now()).toISOString();
      const order = (index: number): MonitorEvent['order'] => [
        1,
        disk.length + index + 1,
        'a',
        disk.length + index + 1,
      ];
      const events = facts.map((fact, index) => ({
        ...fact,
        id: `${disk.length + index}`,
        at,
        order: order(index),
        environment: 'test',
      }));
      const lines = monitorCodec.encode(events as MonitorEvent[]).split('\n');
      disk.push(...events.map((_, index) => JSON.parse(lines[index] ?? '') as MonitorEvent));
      if (dies()) return die();
      state = foldMonitoring(state, events as MonitorEvent[]);
    },
  };
  const { hands } = world;
  const own: typeof hands = {
    ...hands,
    hold: async (recovery) => {
      const held = await hands.hold(recovery);
      // What a dead process held is free: others see that it is gone.
      if (!('refused' in held)) void death.then(() => held.release());
      await mortal(Promise.resolve());
      if ('refused' in held) return held;
      return { ...held, release: () => mortal(held.release()) };
    },
    restart: (service, recovery, signal) => mortal(hands.restart(service, recovery, signal)),
    rollback: (service, recovery, reason) => mortal(hands.rollback(service, recovery, reason)),
  };
  const watch = async (): Promise<void> => {
    while (isAlive && !stop.signal.aborted) {
      const scene = { graph, standings: seen().standings, now: time.now(), prefix: 'test' };
      const facts = decideIncidents(state.incidents, scene).map(({ at: _, ...fact }) => fact as MonitorFact);
      if (facts.length > 0) await ledger.append(facts);
      await mortal(time.sleep(second));
    }
  };
  const tending = tend({
    ...{ ledger, hands: own, clock: { now: time.now, sleep: (ms, signal) => mortal(time.sleep(ms, signal)) } },
    ...{ askMs: 5 * second, correcting: new Set<string>(), stop: stop.signal },
    seen: () => ({
      ...{ graph, ...seen(), differing: new Set<string>() },
      policies: new Map(Object.entries(given.policies)),
    }),
    onFacts: () => undefined,
    note: () => undefined,
  });
  return { death, stop, all: Promise.all([watch(), tending]), current: () => state };
};

/** One process after the other until a time, from a seed; none dies in the last half. */
export const tended = async (given: Given, seed: number, until: number, crashing = 0): Promise<Tended> => {
  const random = seeded(seed);
  const world = createWorld(given, (from, to) => from + Math.floor(random.next() * (to - from)));
  const { time } = world;
  const disk: MonitorEvent[] = [];
  let [crashes, over] = [0, false];
  const eyes = async (): Promise<void> => {
    while (!over) {
      world.look();
      await time.sleep(second / 2);
    }
  };
  const lives = async (): Promise<Monitoring> => {
    for (let former = seenIn(world); ; ) {
      const looksAt = crashes === 0 ? 0 : time.now() + Math.floor(random.next() * 4 * second);
      const dies = () => time.now() < until / 2 && random.next() < crashing;
      const process = live(world, disk, dies, left(former, time.now()), looksAt);
      const ended = await Promise.race([
        process.death.then(() => 'dead'),
        time.sleep(until - time.now()).then(() => 'over'),
      ]);
      process.stop.abort();
      if (ended === 'over') {
        await process.all;
        return process.current();
      }
      crashes += 1;
      former = seenIn(world);
      if (random.next() < 0.3) world.mend();
      await time.sleep(Math.floor(random.next() * 20 * second));
    }
  };
  let ended: Monitoring | null = null;
  void eyes();
  const living = lives().then((state) => {
    ended = state;
    over = true;
  });
  while (!over) {
    for (let turn = 0; turn < 30 && !over; turn += 1) await Promise.resolve();
    if (!over && !time.advance()) await new Promise<void>((resolve) => setImmediate(resolve));
  }
  await living;
  return { world, events: disk, state: ended ?? nowhere, crashes };
};
