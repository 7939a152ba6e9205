import type { Found, Provider } from '@convoy/model/ports';
import type { Release } from '@convoy/model/release';
import { stoppingMs } from '../limits.ts';
import type { Slot } from './chronicle.ts';
import type { Life } from './life.ts';
import type { FaultKind } from './trouble.ts';
import type { Work, Works } from './work.ts';
import { candidateUrl, holds, traitsOf, type World } from './world.ts';

/** What hangs gives itself up this long after its time limit, in case nobody stops it before; nothing stops later than that. */
const overtimeMs = stoppingMs - 2_000;

/** How one service is deployed in the simulated world, as one process sees it. */
export const providerFor = (world: World, works: Works, life: Life, service: string): Provider => {
  const { scenario, time, chance, trouble } = world;
  const { hasSlots, keepsKeys, deployMs } = traitsOf(scenario, service);
  const capabilities = scenario.capabilities[service] ?? nothing;
  const slots = world.slotsOf(service);
  const url = `sim://${service}/live`;
  const failing = (kind: FaultKind, code: string, applies = chance.is(0.5)): Pick<Work, 'failure'> =>
    trouble.strikes(kind, service) ? { failure: { code, applies } } : {};

  const place = (release: Release, key: string): boolean => {
    if (keepsKeys && [slots.live, slots.idle].some((slot) => slot?.key === key)) return false;
    const slot = world.fill(service, release, key);
    if (hasSlots) slots.idle = slot;
    else world.serve(service, slot, false);
    return true;
  };
  const switchTo = (release: Release): boolean => {
    if (!holds(slots.idle, release)) return false;
    world.serve(service, slots.idle, false);
    return true;
  };
  const weigh = (release: Release, share: number): boolean => {
    if (!holds(slots.idle, release) || slots.share === share) return false;
    world.weigh(service, share);
    return true;
  };
  const goBack = (to: Release | null, key: string): boolean => {
    const isSplit = slots.share > 0;
    if (isSplit) world.weigh(service, 0);
    if (isSplit && holds(slots.live, to)) {
      world.restore(service);
      return true;
    }
    if (to === null ? slots.live === null : holds(slots.live, to)) return false;
    const ready = holds(slots.idle, to) ? slots.idle : null;
    world.serve(service, to === null ? null : (ready ?? world.fill(service, to, key)), true);
    return true;
  };
  const limitMs = scenario.settings.services[service]?.timeoutMs ?? 0;
  const run = (work: Pick<Work, 'kind' | 'key' | 'ms' | 'apply' | 'failure'>, signal: AbortSignal): Promise<void> => {
    const isLate = chance.is(0.4) && trouble.strikes('stops-late', service);
    const hanging = { ms: limitMs + overtimeMs, failure: { code: 'GAVE_UP', applies: chance.is(0.5) } };
    // One that says so much later than it acts is given up before.
    const mute = chance.is(0.3) ? 5 * stoppingMs : 0;
    const slow = isLate ? { ...hanging, late: { ms: chance.int(100, overtimeMs), mute } } : {};
    return works.run({ ...work, subject: service, ...slow }, life, signal);
  };
  const deploying = (): Pick<Work, 'ms' | 'failure'> => {
    if (trouble.strikes('deploy-hangs', service))
      return { ms: limitMs + overtimeMs, failure: { code: 'GAVE_UP', applies: false } };
    const fails = failing('deploy-fails', 'DEPLOY_FAILED', false);
    return { ms: deployMs, ...(fails.failure ? fails : failing('deploy-lies', 'DEPLOY_FAILED', true)) };
  };

  return {
    capabilities,
    deploy: async ({ key, signal }, release) => {
      await run({ kind: 'deploy', key, apply: () => place(release, key), ...deploying() }, signal);
      const found = [slots.idle, slots.live].find((slot) => slot?.key === key);
      return {
        release: found?.release ?? release,
        url,
        ...(found && found !== slots.live ? { candidate: candidateUrl(service, found) } : {}),
      };
    },
    shift: async ({ key, signal }, release) =>
      run(
        {
          ...{ kind: 'shift', key, ms: chance.int(50, 2000), apply: () => switchTo(release) },
          ...failing('shift-fails', 'SHIFT_FAILED'),
        },
        signal,
      ),
    weigh: async ({ key, signal }, release, share) =>
      run(
        {
          ...{ kind: 'weigh', key, ms: chance.int(50, 1000), apply: () => weigh(release, share) },
          ...failing('shift-fails', 'WEIGH_FAILED'),
        },
        signal,
      ),
    rollback: async ({ key, signal }, _, to) =>
      run(
        {
          ...{ kind: 'rollback', key, ms: chance.int(50, 3000), apply: () => goBack(to, key) },
          ...failing('rollback-fails', 'ROLLBACK_FAILED'),
        },
        signal,
      ),
    retire: async ({ key, signal }, release) =>
      run(
        {
          ...{ kind: 'retire', key, ms: chance.int(50, 1000) },
          apply: () => {
            if (!holds(slots.idle, release) || slots.share > 0) return false;
            slots.idle = null;
            return true;
          },
        },
        signal,
      ),
    describe: async () => {
      await time.sleep(chance.int(20, 300));
      await life.wake();
      world.inquiries.push({ tick: world.tick(), agent: life.name, service });
      const found = (slot: Slot | null): Found | null =>
        slot && {
          release: slot.release,
          ...(keepsKeys ? { key: slot.key } : {}),
          ...(slot === slots.live && slots.share === 0 ? {} : { url: candidateUrl(service, slot) }),
        };
      return { live: found(slots.live), idle: found(slots.idle), share: slots.share, url };
    },
    ...(traitsOf(scenario, service).isLocal
      ? {
          outlast: async (key: string) => {
            await works.outlast(key);
            await life.wake();
          },
        }
      : {}),
  };
};

const nothing = { shift: false, describe: false, rollback: false, retire: false };
