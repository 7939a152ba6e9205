import { type Gate, observe, openGate, timeOut } from '@convoy/judge/gate';
import type { Observation, Verdict } from '@convoy/model/look';
import type { Clock } from '@convoy/model/ports';
import type { GateSettings } from '@convoy/model/settings';
import { dueIn } from './pace.ts';

/** Looks at an interval until the gate's rule has a verdict or its time is over. `lookAt` is told how many ms are left. */
export const untilVerdict = async (
  settings: GateSettings,
  clock: Clock,
  signal: AbortSignal,
  lookAt: (leftMs: number) => Promise<Observation>,
  seen: (observation: Observation) => void,
): Promise<Verdict> => {
  const startedAt = clock.now();
  const endsAt = startedAt + settings.timeoutMs;
  let open: Gate = openGate(settings, startedAt);
  for (;;) {
    const beganAt = clock.now();
    const observation = await lookAt(endsAt - beganAt);
    seen(observation);
    const next = observe(open, observation, clock.now());
    if (next.verdict) return next.verdict;
    open = next.gate;
    const waitMs = dueIn(clock, settings.intervalMs, beganAt);
    if (clock.now() + waitMs >= endsAt) return timeOut(open);
    await clock.sleep(waitMs, signal);
  }
};
