import type { Escalation } from '@convoy/model/alerting/settings';
import type { Group } from '@convoy/model/alerting/state';
import { needsNobody, type Seen } from './look.ts';

/** Channels of steps whose time has come and which have not been told since: nobody has reacted, and something still fires and is not well. */
export const dueSteps = (
  steps: readonly Escalation[],
  { told, firstToldAt }: Group,
  seen: Seen,
  now: number,
): readonly string[] => {
  if (firstToldAt === null || seen.firing.size === 0 || needsNobody(seen)) return [];
  const due = steps.flatMap(({ afterMs, to }) => {
    const at = firstToldAt + afterMs;
    return now < at ? [] : to.filter((channel) => (told.get(channel)?.at ?? Number.NEGATIVE_INFINITY) < at);
  });
  return [...new Set(due)];
};

/** When the next step is due, ms since the epoch. */
export const nextStep = (steps: readonly Escalation[], { firstToldAt }: Group, now: number): number =>
  Math.min(
    Number.POSITIVE_INFINITY,
    ...(firstToldAt === null ? [] : steps.map(({ afterMs }) => firstToldAt + afterMs).filter((at) => at > now)),
  );
