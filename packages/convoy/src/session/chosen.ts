import { ConvoyError } from '@convoy/model/error';
import type { Place } from '../place.ts';
import { newestFirst, type Recorded, record } from './history.ts';

/** Notes of a hold or a lift are deployments too, but nobody means them by "the newest". */
const moved = ({ state: { plan } }: Recorded): boolean =>
  plan !== null && plan.steps.length + plan.undo.length + plan.tasks.length > 0;

/** The named deployment, or the newest that moved something. Throws `UNKNOWN_DEPLOYMENT`. */
export const chosen = async (
  place: Place,
  environment: string,
  id: string | undefined,
  note: (line: string) => void,
): Promise<Recorded> => {
  if (id !== undefined) return record(place, environment, id, note);
  for await (const recorded of newestFirst(place, environment, note)) if (moved(recorded)) return recorded;
  throw new ConvoyError(
    'UNKNOWN_DEPLOYMENT',
    `nothing was deployed to ${environment} yet, as far as ${place.stateDir} knows: convoy deploy begins, or name another folder by --state-dir`,
  );
};
