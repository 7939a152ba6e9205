import type { Release } from '@convoy/model/release';
import type { Chance } from './chance.ts';
import { type Chronicle, createChronicle, type Slot } from './chronicle.ts';
import type { Scenario } from './scenario.ts';
import type { Tick } from './stores.ts';
import type { Time } from './time.ts';
import type { Trouble } from './trouble.ts';

export interface Slots {
  live: Slot | null;
  idle: Slot | null;
  /** What of the traffic the idle one gets. */
  share: number;
}

/** What there is beside Convoy. */
export interface World extends Chronicle {
  readonly time: Time;
  readonly chance: Chance;
  readonly trouble: Trouble;
  readonly scenario: Scenario;
  readonly tick: Tick;
  /** Tasks that were carried out, as often as they were. */
  readonly tasks: Map<string, number>;
  slotsOf(service: string): Slots;
  /** Makes a slot serve; what served until now is idle where there are two slots. */
  serve(service: string, slot: Slot | null, restored: boolean): void;
  /** What serves gets all of it again. */
  restore(service: string): void;
  /** Sends a share of the traffic to what is idle. */
  weigh(service: string, share: number): void;
  fill(service: string, release: Release, key: string): Slot;
}

export const createWorld = (scenario: Scenario, parts: Pick<World, 'time' | 'chance' | 'trouble' | 'tick'>): World => {
  const { time, tick } = parts;
  let serial = 0;
  const slots = new Map<string, Slots>();
  const chronicle = createChronicle();
  const fill = (service: string, release: Release, key: string): Slot => {
    serial += 1;
    const { hasSlots } = traitsOf(scenario, service);
    return {
      release: hasSlots ? { ...release, handle: `slot-${serial}` } : release,
      key,
      serial,
      since: time.now(),
      liveSince: time.now(),
      restored: false,
      looks: 0,
    };
  };
  const before = (service: string, release: Release): Slot => ({
    ...fill(service, release, 'before'),
    release,
    since: 0,
    liveSince: 0,
  });
  const slotsOf = (service: string): Slots => {
    const known = slots.get(service);
    if (known) return known;
    const made: Slots = { live: null, idle: null, share: 0 };
    slots.set(service, made);
    return made;
  };
  const weigh = (service: string, share: number): void => {
    const own = slotsOf(service);
    own.share = share;
    chronicle.weights.push({ tick: tick(), at: time.now(), service, slot: own.idle, share });
  };
  for (const [service, { release }] of Object.entries(scenario.base.markers)) {
    const slot = before(service, release);
    slotsOf(service).live = slot;
    chronicle.first.set(service, slot);
  }
  for (const { service, to } of scenario.plan.undo)
    if (to && traitsOf(scenario, service).hasSlots && parts.chance.is(0.7)) slotsOf(service).idle = before(service, to);
  return {
    ...parts,
    ...chronicle,
    scenario,
    tasks: new Map(),
    slotsOf,
    fill,
    weigh,
    restore: (service) => {
      const slot = slotsOf(service).live;
      if (slot) slot.restored = true;
      chronicle.traffic.push({ tick: tick(), at: time.now(), service, slot, restored: true });
    },
    serve: (service, slot, restored) => {
      const own = slotsOf(service);
      if (own.share > 0) weigh(service, 0);
      const former = own.live;
      own.live = slot;
      own.idle = traitsOf(scenario, service).hasSlots ? former : null;
      if (slot) Object.assign(slot, { liveSince: time.now(), restored });
      chronicle.traffic.push({ tick: tick(), at: time.now(), service, slot, restored });
    },
  };
};

export const traitsOf = ({ traits }: Scenario, service: string): Scenario['traits'][string] =>
  (traits[service] ?? plain) as Scenario['traits'][string];

const plain = { hasSlots: false, keepsKeys: false, deployMs: 1000, warmUpMs: 0 };

/** Whether a slot holds this release: by its handle where both have one. */
export const holds = (slot: Slot | null, release: Release | null): slot is Slot =>
  slot !== null &&
  release !== null &&
  (slot.release.handle !== undefined && release.handle !== undefined
    ? slot.release.handle === release.handle
    : slot.release.version === release.version);

/** Where a slot answers that takes no traffic. */
export const candidateUrl = (service: string, { serial }: Slot): string => `sim://${service}/slot/${serial}`;
