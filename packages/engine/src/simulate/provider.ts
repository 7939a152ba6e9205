import type { Found, Provider } from '@convoy/model/ports';
import type { Release } from '@convoy/model/release';
import type { Slot } from './chronicle.ts';
import type { Life } from './life.ts';
import type { FaultKind } from './trouble.ts';
import type { Work, Works } from './work.ts';
import { candidateUrl, holds, traitsOf, type World } from './world.ts';

/** What hangs gives itself up this long after its time limit, in case nobody stops it before. */
const overtimeMs = 5_000;

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
  const goBack = (to: Release | null, key: string): boolean => {
    if (to === null ? slots.live === null : holds(slots.live, to)) return false;
    const ready = holds(slots.idle, to) ? slots.idle : null;
    world.serve(service, to === null ? null : (ready ?? world.fill(service, to, key)), true);
    return true;
  };
  const limitMs = scenario.settings.services[service]?.timeoutMs ?? 0;
  const deploying = (): Pick<Work, 'ms' | 'failure'> => {
    if (trouble.strikes('deploy-hangs', service))
      return { ms: limitMs + overtimeMs, failure: { code: 'GAVE_UP', applies: false } };
    const fails = failing('deploy-fails', 'DEPLOY_FAILED', false);
    return { ms: deployMs, ...(fails.failure ? fails : failing('deploy-lies', 'DEPLOY_FAILED', true)) };
  };

  return {
    capabilities,
    deploy: async ({ key, signal }, release) => {
      await works.run(
        { kind: 'deploy', subject: service, key, apply: () => place(release, key), ...deploying() },
        life,
        signal,
      );
      const found = [slots.idle, slots.live].find((slot) => slot?.key === key);
      return {
        release: found?.release ?? release,
        url,
        ...(found && found !== slots.live ? { candidate: candidateUrl(service, found) } : {}),
      };
    },
    shift: async ({ key, signal }, release) =>
      works.run(
        {
          ...{ kind: 'shift', subject: service, key, ms: chance.int(50, 2000), apply: () => switchTo(release) },
          ...failing('shift-fails', 'SHIFT_FAILED'),
        },
        life,
        signal,
      ),
    rollback: async ({ key, signal }, _, to) =>
      works.run(
        {
          ...{ kind: 'rollback', subject: service, key, ms: chance.int(50, 3000), apply: () => goBack(to, key) },
          ...failing('rollback-fails', 'ROLLBACK_FAILED'),
        },
        life,
        signal,
      ),
    retire: async ({ key, signal }, release) =>
      works.run(
        {
          ...{ kind: 'retire', subject: service, key, ms: chance.int(50, 1000) },
          apply: () => {
            if (!holds(slots.idle, release)) return false;
            slots.idle = null;
            return true;
          },
        },
        life,
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
          ...(slot === slots.live ? {} : { url: candidateUrl(service, slot) }),
        };
      return { live: found(slots.live), idle: found(slots.idle), url };
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
