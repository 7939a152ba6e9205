import type { Place } from '../place.ts';
import { newestFirst } from './history.ts';

/** Whether a version of a service was ever planned for an environment or recorded there, as far as journals are readable. */
export const wasSeen = async (
  place: Place,
  environment: string,
  service: string,
  version: string,
): Promise<boolean> => {
  const passOver = () => undefined;
  for await (const { state } of newestFirst(place, environment, passOver, passOver)) {
    const planned = [...(state.plan?.steps ?? []), ...(state.plan?.undo ?? [])].filter(
      (step) => step.service === service,
    );
    const releases = [state.markers[service]?.release, ...planned.flatMap(({ from, to }) => [from, to])];
    if (releases.some((release) => release?.version === version)) return true;
  }
  return false;
};
