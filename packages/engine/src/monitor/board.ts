import { advance, type Health, isFlapping, statusAt, unseen } from '@convoy/judge/status/endpoint';
import { serviceStatus } from '@convoy/judge/status/service';
import type { Sight } from '@convoy/judge/status/sight';
import type { Rolled } from '@convoy/model/monitoring/rolled';
import type { Grade, Status } from '@convoy/model/monitoring/status';
import { createRollups, type KeptRollups, type Rollups } from './rollups.ts';
import type { Endpoint } from './targets.ts';

/**
 * One look as it is kept beside the journal until a snapshot has it: no body, no reason. `isApart`: somebody worked on the
 * service meanwhile; `isConfirming`: it was one between those of the intervals.
 */
export type Sample = readonly [
  key: string,
  at: number,
  grade: Grade,
  code: string,
  ms: number | null,
  isApart?: boolean,
  isConfirming?: boolean,
];

/** One endpoint as a snapshot keeps it. */
export interface KeptEndpoint {
  readonly key: string;
  readonly health: Health;
  readonly rollups: KeptRollups;
}

/** What the looks of this process, and those before it, have shown of one endpoint. */
export interface Watched {
  readonly endpoint: Endpoint;
  readonly health: Health;
  readonly rollups: Rollups;
  /** The latest look that said anything of it. */
  readonly last: Pick<Sight, 'code' | 'reason'>;
  /** When this process had looked at it last, whatever came of it, ms since the epoch; null: it has not yet. */
  readonly lookedAt: number | null;
  /** When a look that this process knows of did not fail, ms since the epoch; null: it knows of none. */
  readonly servedAt: number | null;
  /** The latest look of this process that failed, or that was slow or ailing where it was not down; null: there was none. */
  readonly ill: (Pick<Sight, 'code' | 'reason'> & { readonly at: number }) | null;
}

/** All endpoints of an environment, in memory: bounded, whatever happens. */
export interface Board {
  readonly watched: readonly Watched[];
  /**
   * One look at the endpoint of this index, at its end, ms since the epoch; `isApart`: somebody works on the service;
   * `isConfirming`: its status hears of it, roll-ups do not, in which all looks stand for the same time. Returns the day that it
   * ended, if it did.
   */
  look(index: number, sight: Sight, at: number, isApart?: boolean, isConfirming?: boolean): Rolled | null;
  /** A look that was kept, unless what is known already has it. */
  recall(sample: Sample): void;
  status(index: number, now: number): Exclude<Status, 'maintenance'>;
  isFlapping(index: number, now: number): boolean;
  /** Indices of a service's endpoints. */
  of(service: string): readonly number[];
  readonly services: readonly string[];
  serviceStatus(service: string, now: number): Exclude<Status, 'maintenance'>;
  kept(index: number): KeptEndpoint;
}

type Slot = { -readonly [K in keyof Watched]: Watched[K] };

/** Of what took no time at all, for there was no answer, the time says nothing. */
const answeredIn = ({ grade, ms }: Sight): number | null => (grade === 'good' || grade === 'poor' ? ms : null);

export const createBoard = (endpoints: readonly Endpoint[], kept: ReadonlyMap<string, KeptEndpoint>): Board => {
  const slots = endpoints.map((endpoint): Slot => {
    const known = kept.get(endpoint.key);
    return {
      ...{ endpoint, health: known?.health ?? unseen, rollups: createRollups(known?.rollups) },
      ...{ last: { code: 'NOT_SEEN', reason: 'nothing was seen of it yet' }, ill: null },
      ...{ lookedAt: null, servedAt: null },
    };
  });
  const byKey = new Map(endpoints.map(({ key }, index) => [key, index]));
  const byService = new Map<string, number[]>();
  for (const [index, { service }] of endpoints.entries())
    byService.set(service, [...(byService.get(service) ?? []), index]);
  const slotOf = (index: number): Slot => slots[index] as Slot;

  const take = (slot: Slot, [, at, grade, , ms, isApart, isConfirming = false]: Sample): Rolled | null => {
    slot.health = advance(slot.health, { grade, at }, slot.endpoint.rule);
    if (grade === 'good' || grade === 'poor') slot.servedAt = at;
    return isConfirming ? slot.rollups.pass(at) : slot.rollups.add(at, grade, ms, isApart);
  };
  const status: Board['status'] = (index, now) => {
    const { health, endpoint } = slotOf(index);
    return statusAt(health, now, endpoint.rule);
  };
  return {
    watched: slots,
    services: [...byService.keys()],
    of: (service) => byService.get(service) ?? [],
    look: (index, sight, at, isApart = false, isConfirming = false) => {
      const slot = slotOf(index);
      const { grade, code, reason } = sight;
      slot.lookedAt = at;
      if (grade !== 'none') slot.last = { code, reason };
      const day = take(slot, [slot.endpoint.key, at, grade, code, answeredIn(sight), isApart, isConfirming]);
      if (grade === 'bad' || (grade === 'poor' && slot.health.level !== 'down')) slot.ill = { code, reason, at };
      return day;
    },
    recall: (sample) => {
      const [key, at, grade, code] = sample;
      const index = byKey.get(key);
      if (index === undefined) return;
      const slot = slotOf(index);
      if (at <= slot.rollups.lastAt()) return;
      if (grade !== 'none') slot.last = { code, reason: code };
      take(slot, sample);
    },
    status,
    isFlapping: (index, now) => {
      const { health, endpoint } = slotOf(index);
      return isFlapping(health, now, endpoint.rule);
    },
    serviceStatus: (service, now) =>
      serviceStatus(
        Object.fromEntries(
          (byService.get(service) ?? []).map((index) => [slotOf(index).endpoint.name, status(index, now)]),
        ),
      ),
    kept: (index) => {
      const { endpoint, health, rollups } = slotOf(index);
      return { key: endpoint.key, health, rollups: rollups.kept() };
    },
  };
};
