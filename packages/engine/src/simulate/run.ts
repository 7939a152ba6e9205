import { emptyHead } from '@convoy/model/head';
import type { Parts } from './agent.ts';
import { chanceOf } from './chance.ts';
import type { Life } from './life.ts';
import type { Scenario } from './scenario.ts';
import { createStores, type Stores } from './stores.ts';
import { type Told, tell } from './story.ts';
import { createTime } from './time.ts';
import { createTrouble, type Fault, type Trouble } from './trouble.ts';
import { createWorks } from './work.ts';
import { createWorld, type World } from './world.ts';

/** Lets everything happen that needs no time to pass: microtasks run dry before it resolves. */
export type YieldTurn = () => Promise<void>;

/** One simulated deployment, with all that is known of it afterwards. */
export interface Trial {
  readonly scenario: Scenario;
  readonly faults: readonly Fault[];
  readonly world: World;
  readonly stores: Stores;
  readonly trouble: Trouble;
  readonly parts: Parts;
  /** Null when it never came to an end. */
  readonly told: Told | null;
  /** Why it did not: an exception, or nothing that could still happen. */
  readonly stuck: string | null;
}

/** 1 January 2026; no run takes longer than a week of its own time, or more moments than it may have. */
const startMs = 1_767_225_600_000;
const longestMs = 7 * 24 * 3_600_000;

/** A look is two moments, and a service is looked at by a gate on the way there and back, and by a watch: twice that. */
const mostMomentsOf = ({ settings: { services, care } }: Scenario): number =>
  Object.values(services).reduce(
    (most, { gate, watchMs, canary = [] }) =>
      most +
      (8 *
        (gate.timeoutMs +
          (watchMs ?? 0) * (care?.watch ?? 1) +
          canary.reduce((sum, { forMs }) => sum + 2 * forMs, 0))) /
        gate.intervalMs,
    30_000,
  );

/** Runs one deployment of a scenario with these faults, in time of its own. */
export const runTrial = async (
  seed: number,
  scenario: Scenario,
  faults: readonly Fault[],
  yieldTurn: YieldTurn,
  parts: Parts = {},
): Promise<Trial> => {
  const chance = chanceOf(seed);
  const time = createTime(startMs);
  let ticks = 0;
  const tick = (): number => {
    ticks += 1;
    return ticks;
  };
  const trouble = createTrouble(faults);
  const { base } = scenario;
  const stores = createStores({ ...emptyHead, ...base }, time, chance.split(), tick);
  const world = createWorld(scenario, { time, chance: chance.split(), trouble, tick });
  const around = {
    ...{ world, stores, parts, deployment: `d${seed}` },
    works: createWorks(world),
    lives: new Map<string, Life>(),
  };

  let told: Told | null = null;
  let stuck: string | null = null;
  let isOver = false;
  const story = tell(around, faults, chance.split()).then(
    (end) => {
      told = end;
      isOver = true;
    },
    (thrown: unknown) => {
      stuck = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
      isOver = true;
    },
  );
  void story;
  const mostMoments = mostMomentsOf(scenario);
  for (let moment = 0; ; moment += 1) {
    await yieldTurn();
    if (isOver) break;
    if (moment > mostMoments || time.now() > startMs + longestMs || !time.advance()) {
      stuck = `it never ended: ${moment} moments, ${(time.now() - startMs) / 1000} s of its own time`;
      break;
    }
  }
  return { scenario, faults, world, stores, trouble, parts, told, stuck };
};
