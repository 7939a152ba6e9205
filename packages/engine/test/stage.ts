import { type Agent, type Parts, type Surroundings, start } from '@convoy/engine/simulate/agent';
import { chanceOf } from '@convoy/engine/simulate/chance';
import { scenarioOf } from '@convoy/engine/simulate/given';
import { createLife, type Life } from '@convoy/engine/simulate/life';
import { createStores } from '@convoy/engine/simulate/stores';
import { createTime } from '@convoy/engine/simulate/time';
import { createTrouble, type Fault } from '@convoy/engine/simulate/trouble';
import { createWorks } from '@convoy/engine/simulate/work';
import { createWorld } from '@convoy/engine/simulate/world';
import type { Capabilities } from '@convoy/model/capabilities';
import type { Event, Fact, FactType } from '@convoy/model/events';
import { emptyHead } from '@convoy/model/head';
import { inForce } from '@convoy/model/in-force';
import { merge } from '@convoy/model/merge';
import type { PlanInput } from '@convoy/model/planner';
import { replay } from '@convoy/model/replay';
import type { ServiceSettings, Settings } from '@convoy/model/settings';
import type { State } from '@convoy/model/state';
import { plan as planOf } from '../../model/test/planning.ts';
import { able, service } from '../../model/test/settings.ts';
import { passing, passUntil } from './passing.ts';
import { confirmedBefore } from './table.ts';

/** One environment in virtual time, with simulated providers: whole processes run on it, and may die or race. */
export interface Stage extends Surroundings {
  /** Starts a process: it plans, where nothing is planned yet, else it goes on. */
  begin(how?: Partial<Start>): Agent;
  /** Lets time pass until this has come about. */
  until<T>(awaited: Promise<T>): Promise<T>;
  /** Lets time pass until the journal tells of it. */
  untilTold(isIt: (event: Event) => boolean): Promise<void>;
  /** Lets time pass until this effect is at work: `shift:web`. */
  untilAtWork(name: string): Promise<void>;
  readonly events: readonly Event[];
  readonly state: State;
  told<T extends FactType>(type: T): Event<T>[];
  /** Version that serves users, by service. */
  readonly live: Readonly<Record<string, string | undefined>>;
}

export interface Start {
  readonly takeOver: boolean;
  readonly host: string;
  /** At which of the points where it touches the outside it dies. */
  readonly diesAt: number | null;
  /** Journalled after the opening. */
  readonly says: readonly Fact[];
}

export interface Setting {
  readonly input?: Partial<PlanInput>;
  readonly faults?: readonly Fault[];
  readonly parts?: Parts;
  readonly seed?: number;
  readonly capabilities?: Readonly<Record<string, Capabilities>>;
}

/** A service as the world has them: seconds instead of milliseconds, and it says its version. */
export const real = (needs: readonly string[] = [], change: Partial<ServiceSettings> = {}): ServiceSettings =>
  service(needs, {
    timeoutMs: 60_000,
    gate: {
      intervalMs: 500,
      timeoutMs: 30_000,
      startupMs: 5000,
      successes: 2,
      failures: 3,
      errors: 4,
      inconclusive: 3,
    },
    health: { live: '/health', ready: '/ready', version: '[BODY].version' },
    ...change,
  });

const startMs = Date.UTC(2026, 0, 1);

export const stageOf = (
  settings: Settings,
  { input = {}, faults = [], parts = {}, seed = 1, capabilities }: Setting = {},
): Stage => {
  const base = input.base ?? confirmedBefore(settings);
  const { plan } = planOf(settings, { ...input, base, ...(capabilities ? { capabilities } : {}) });
  const scenario = {
    ...scenarioOf({ settings, plan, base, faults }),
    capabilities: capabilities ?? Object.fromEntries(Object.keys(settings.services).map((name) => [name, able])),
  };
  const chance = chanceOf(seed);
  const time = createTime(startMs);
  let ticks = 0;
  const tick = (): number => {
    ticks += 1;
    return ticks;
  };
  const stores = createStores({ ...emptyHead, ...base }, time, chance.split(), tick);
  const world = createWorld(scenario, { time, chance: chance.split(), trouble: createTrouble(faults), tick });
  const around: Surroundings = {
    ...{ world, stores, parts, deployment: `d${seed}`, works: createWorks(world), lives: new Map<string, Life>() },
  };
  const opening = (state: State, says: readonly Fact[]): Fact[] => {
    if (state.plan) return [{ type: 'deployment.resumed', actor: 'ada' }, ...says];
    return [
      { type: 'deployment.requested', operation: plan.operation, actor: 'ada' },
      { type: 'deployment.planned', plan, settings: scenario.settings, base },
      ...says,
    ];
  };
  const events = () => inForce(merge(stores.written.map(({ event }) => event)));
  return {
    ...around,
    begin: ({ takeOver = false, host = 'here', diesAt = null, says = [] } = {}) => {
      const life = createLife(`agent-${around.lives.size + 1}`, host, 0, diesAt);
      around.lives.set(life.name, life);
      return start(around, life, takeOver, (state) => opening(state, says));
    },
    until: (awaited) => passing(time, awaited),
    untilTold: (isIt) => passUntil(time, () => stores.written.some(({ event }) => isIt(event))),
    untilAtWork: (name) => passUntil(time, () => world.calls.some(({ key }) => key.endsWith(`/${name}:1`))),
    get events() {
      return events();
    },
    get state() {
      return replay(events());
    },
    told: <T extends FactType>(type: T) => events().filter((event) => event.type === type) as unknown as Event<T>[],
    get live() {
      const versionOf = (name: string) => world.slotsOf(name).live?.release.version;
      return Object.fromEntries(Object.keys(settings.services).map((name) => [name, versionOf(name)]));
    },
  };
};

/** A deployment by one process, from its beginning to its end. */
export const run = async (settings: Settings, setting: Setting = {}): Promise<Stage> => {
  const stage = stageOf(settings, setting);
  await stage.until(stage.begin().ending);
  return stage;
};

/** Whether this is the start of that command: `isStart('shift:web')`. */
export const isStart =
  (name: string) =>
  (event: Event): boolean =>
    event.type === 'command.started' && event.key === `${name}:1`;
