import { needsOf, type Standing, type Standings } from '@convoy/engine/incidents/causes';
import type { Ended, Hands } from '@convoy/engine/recovery/hands';
import type { Policy } from '@convoy/engine/recovery/scene';
import { createTime, type Time } from '@convoy/engine/simulate/time';
import { graphOf } from '@convoy/model/graph';

/** What ails a service: so many restarts help, and a rollback does or does not. */
export interface Fault {
  readonly service: string;
  /** Ms since the beginning. */
  readonly at: number;
  readonly restarts: number;
  readonly rollbackHelps: boolean;
}

/** From when to when somebody deploys, ms. */
export type Deploying = readonly [from: number, to: number];

export interface Given {
  readonly needs: Readonly<Record<string, readonly string[]>>;
  readonly policies: Readonly<Record<string, Policy>>;
  readonly faults: readonly Fault[];
  readonly deploying: readonly Deploying[];
  /** How long a restart takes, ms; up to two seconds by chance where it is not said. */
  readonly restartMs?: number;
  /** A deployment that waits for a person. */
  readonly unfinished?: string;
}

export const second = 1_000;

/** How long a service must fail, and serve, until it is told of. */
const [downMs, upMs] = [6 * second, 4 * second];

/** Services that need each other, fail by themselves or through what they need, and are helped by what is done. */
export interface World {
  readonly time: Time;
  readonly given: Given;
  standings(): Standings;
  failing(): ReadonlySet<string>;
  /** Takes what is seen into account; to be called each second. */
  look(): void;
  owner(): string | null;
  /** Somebody deploys what ends all that has failed so far. */
  mend(): void;
  /** Ends once the deployment that is under way does. */
  readonly hands: Hands;
  readonly broken: string[];
  /** Keys of restarts that came about. */
  readonly done: Set<string>;
  readonly calls: Map<string, number>;
}

export const createWorld = (given: Given, between: (from: number, to: number) => number): World => {
  const time = createTime(0);
  const services = Object.keys(given.needs);
  const left = new Map<Fault, number>(given.faults.map((fault) => [fault, fault.restarts]));
  const status = new Map(
    services.map((one) => [one, { status: 'up' as Standing['status'], since: -3600_000, turnedAt: 0, bad: false }]),
  );
  const [done, calls, broken] = [new Set<string>(), new Map<string, number>(), [] as string[]];
  const graph = graphOf(given.needs);

  const isIll = (service: string): boolean =>
    [...left].some(([fault, restarts]) => fault.service === service && fault.at <= time.now() && restarts > 0);
  const isBad = (service: string): boolean =>
    isIll(service) || (graph.needs.get(service) ?? []).some((need) => isBad(need));
  const owner = (): string | null =>
    given.deploying.some(([from, to]) => from <= time.now() && time.now() < to) ? 'a deployment' : null;

  const act = async (service: string, cure: (fault: Fault, restarts: number) => number): Promise<void> => {
    await time.sleep(given.restartMs ?? between(10, 2 * second));
    for (const [fault, restarts] of left)
      if (fault.service === service && fault.at <= time.now()) left.set(fault, cure(fault, restarts));
  };
  let held = false;
  /** Those that began, by their keys: they go on without who asked for them. */
  const rollbacks = new Map<string, Promise<Ended>>();
  const working = new Set<string>();
  /** Whom something is done for, as often as it is, and whom it is done for alone. */
  const acting: string[] = [];
  let alone: string | null = null;

  const during = async (service: string, isAlone: boolean, work: () => Promise<void>): Promise<void> => {
    if (acting.includes(service)) broken.push(`two things were done for ${service} at the same time`);
    for (const other of acting)
      if (needsOf(graph, service).has(other) || needsOf(graph, other).has(service))
        broken.push(`something was done for ${service} beside ${other}`);
    if (alone !== null || (isAlone && acting.length > 0)) broken.push(`something was done beside ${alone ?? service}`);
    acting.push(service);
    if (isAlone) alone = service;
    try {
      await work();
    } finally {
      acting.splice(acting.indexOf(service), 1);
      if (isAlone) alone = null;
    }
  };

  const hands: Hands = {
    hold: async () => {
      if (owner() !== null) return { refused: 'a deployment has it' };
      if (held) broken.push('it was held twice');
      held = true;
      const lost = new AbortController();
      const watching = setUntil(() => owner() !== null, lost);
      return {
        lost: lost.signal,
        release: async () => {
          await time.sleep(50);
          held = false;
          watching.stop();
        },
      };
    },
    // What a dead process began may go on without it.
    outlast: async (_, key, signal) => {
      signal.throwIfAborted();
      while (working.has(key)) {
        await time.sleep(50);
        signal.throwIfAborted();
      }
    },
    restart: async (service, key, signal) => {
      calls.set(key, (calls.get(key) ?? 0) + 1);
      const told = status.get(service);
      if (!told?.bad) broken.push(`${service} was restarted and serves`);
      if (owner() !== null) broken.push(`${service} was restarted while a deployment had it`);
      for (const need of graph.needs.get(service) ?? [])
        if (status.get(need)?.status !== 'up') broken.push(`${service} was restarted before ${need} was up`);
      working.add(key);
      try {
        await during(service, false, async () => {
          if (!done.has(key)) await act(service, (_, restarts) => restarts - 1);
        });
        signal.throwIfAborted();
        done.add(key);
      } finally {
        working.delete(key);
      }
    },
    rollback: async (service, key): Promise<Ended> => {
      if (owner() !== null) return { outcome: 'deferred', code: 'LOCKED', reason: 'a deployment has it' };
      if (!status.get(service)?.bad) broken.push(`${service} was taken back and serves`);
      const goingBack = during(service, true, () =>
        act(service, (fault, restarts) => (fault.rollbackHelps ? 0 : restarts)),
      ).then((): Ended => ({ outcome: 'done', code: 'ROLLED_BACK', reason: 'it went back' }));
      rollbacks.set(key, goingBack);
      return goingBack;
    },
    correct: async () => ({ outcome: 'failed', code: 'NOT_HERE', reason: 'nothing drifts here' }),
    unfinished: async () => given.unfinished ?? null,
    settle: async (key) => (await rollbacks.get(key)) ?? null,
  };

  /** A deployment that comes takes the environment over at once. */
  const setUntil = (holds: () => boolean, lost: AbortController) => {
    let over = false;
    const watch = async (): Promise<void> => {
      while (!over && !holds()) await time.sleep(100);
      if (!over) lost.abort(new Error('it was taken over'));
    };
    void watch();
    return { stop: () => (over = true) };
  };

  return {
    ...{ time, given, hands, broken, done, calls, owner },
    mend: () => {
      for (const [fault] of left) if (fault.at <= time.now()) left.set(fault, 0);
    },
    look: () => {
      for (const service of services) {
        const one = status.get(service);
        if (!one) continue;
        const bad = isBad(service);
        if (bad !== one.bad) Object.assign(one, { bad, turnedAt: time.now() });
        const to = bad ? 'down' : 'up';
        const isPast = time.now() - one.turnedAt >= (bad ? downMs : upMs);
        if (to !== one.status && isPast) Object.assign(one, { status: to, since: time.now() });
      }
    },
    standings: () =>
      new Map(
        [...status].map(([service, { status: is, since, bad }]) => {
          const standing: Standing = {
            status: bad && is === 'up' ? 'pending' : is,
            since,
            lookedAt: time.now(),
            reason: 'no answer',
            intervalMs: 2 * second,
          };
          return [service, standing];
        }),
      ),
    failing: () => new Set(services.filter((service) => status.get(service)?.bad)),
  };
};
