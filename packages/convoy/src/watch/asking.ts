import { systemClock } from '@convoy/drivers/clock';
import { ConvoyError } from '@convoy/model/error';
import { lookAtDeployments } from './deployments.ts';
import type { Follower } from './following.ts';
import type { Running } from './running.ts';

/** Whether a deployment is under way, and whether this process is still the writer, is asked so often; where things answer seldomer. */
const askMs = 2_000;
const remoteAskMs = 30_000;
const aimMs = 60_000;

/** Asks again and again until it is stopped. Rejects with `FENCED` once another process watches. */
export const asking = async (
  running: Running,
  holds: () => Promise<boolean>,
  follower: Follower,
  signal: AbortSignal,
): Promise<void> => {
  const { place, aims } = running;
  const everyMs = place.github ? remoteAskMs : askMs;
  let aimedAt = systemClock.now();
  for (;;) {
    await systemClock.sleep(everyMs, signal);
    if (!(await holds()))
      throw new ConvoyError('FENCED', 'another process watches this environment now: this one stops');
    await lookAtDeployments(running);
    await follower.refresh();
    if (systemClock.now() - aimedAt < aimMs) continue;
    aimedAt = systemClock.now();
    await aims.refresh(signal);
  }
};
