import type { CanaryStep } from '@convoy/model/settings';
import type { Slot } from '../chronicle.ts';
import type { Evidence, Invariant } from '../evidence.ts';
import { firstTraffic } from '../sight.ts';
import type { World } from '../world.ts';

/** Whether the newest answers that its smoke check got of a slot, one for each request, were all good. */
const hasPassed = ({ verified }: World, { serial }: Slot, requests: number, before: number): boolean => {
  const last = verified.filter((one) => one.serial === serial && one.tick < before).slice(-requests);
  return last.length === requests && last.every(({ passed }) => passed);
};

/** Where a provider can shift, no traffic goes to a candidate whose smoke check did not pass, or was not made. */
export const checkedBeforeTraffic: Invariant = ({ trial: { world, scenario } }) => {
  for (const { service, recreate } of scenario.plan.steps) {
    const { smoke } = scenario.settings.services[service]?.verify ?? {};
    const first = recreate || !smoke ? null : firstTraffic(world, service);
    if (smoke && first && !hasPassed(world, first.slot, smoke.length, first.tick))
      return `${service} had traffic before its smoke check had passed`;
  }
  return null;
};

/** No traffic goes to a candidate that was slower than what serves, or not measured, where its performance is checked. */
export const slowerHasNoTraffic: Invariant = ({ trial: { world, scenario } }) => {
  for (const { service, recreate, from, to } of scenario.plan.steps) {
    const { performance } = scenario.settings.services[service]?.verify ?? {};
    // Of two with the same version the world does not tell which one a fault meets.
    if (!performance || recreate || from === null || from.version === to.version) continue;
    const first = firstTraffic(world, service);
    if (!first) continue;
    const { serial } = first.slot;
    const last = world.timed
      .filter((one) => one.serial === serial && one.tick < first.tick)
      .slice(-performance.samples);
    if (last.length < performance.samples) return `${service} had traffic before anybody had measured it`;
    if (last.every(({ slower }) => slower)) return `${service} had traffic though it was slower than what serves`;
  }
  return null;
};

/** What a candidate had of the traffic, and when it had the next share; null: it was taken away. */
interface Stage {
  readonly share: number;
  readonly at: number;
  readonly next: number | null;
}

/** Shares of one candidate as they came, up to all of the traffic. */
const stagesOf = (world: World, service: string, slot: Slot): Stage[] => {
  const shares = world.weights.filter((one) => one.service === service && one.slot === slot && one.share > 0);
  const shift = world.traffic.find((one) => one.service === service && one.slot === slot);
  return shares.map(({ share, at }, index) => ({ share, at, next: (shares[index + 1] ?? shift)?.at ?? null }));
};

const faultOf = (world: World, steps: readonly CanaryStep[], slot: Slot, stages: readonly Stage[]): string | null => {
  for (const [index, { share, at, next }] of stages.entries()) {
    const step = steps[index];
    if (step?.share !== share) return `got ${share} of the traffic where ${step?.share ?? 'all of it'} was planned`;
    if (next === null) continue;
    if (next < at + step.forMs) return `got more than ${share} of the traffic before that had lasted its time`;
    const isSeen = world.sights.some(
      (seen) => seen.serial === slot.serial && seen.isHealthy && seen.at >= at + step.forMs && seen.at <= next,
    );
    if (!isSeen) return `got more than ${share} of the traffic, and nobody saw it through that`;
  }
  return null;
};

/** The shares of a canary come as they were planned, and each lasts its time and is seen through, before there is more. */
export const sharesInOrder: Invariant = ({ trial: { world, scenario } }) => {
  for (const { service, phases } of scenario.plan.steps) {
    const first = phases.includes('canary') ? firstTraffic(world, service) : null;
    if (!first) continue;
    const { canary = [] } = scenario.settings.services[service] ?? {};
    const stages = stagesOf(world, service, first.slot);
    const isWhole = world.traffic.some((one) => one.service === service && one.slot === first.slot);
    const fault = faultOf(world, canary, first.slot, stages);
    if (fault) return `${service} ${fault}`;
    if (isWhole && stages.length < canary.length)
      return `${service} got all of the traffic after ${stages.length} of ${canary.length} shares`;
  }
  return null;
};

/** When a deployment is over, no candidate has a share of the traffic any more. */
export const noShareIsLeft: Invariant = ({ state, trial: { world } }: Evidence) => {
  if (!state.outcome) return null;
  const left = Object.keys(state.settings?.services ?? {}).find((service) => world.slotsOf(service).share > 0);
  return left === undefined ? null : `it is over, and a candidate of ${left} still has a share of the traffic`;
};
