import type { Ruled } from '@convoy/engine/authorize/access';
import type { Guarded } from '@convoy/model/access';
import { admit } from '../admit.ts';
import { peopleOf } from '../connect.ts';
import { ManifestError, policyOf } from '../manifest.ts';
import type { Place } from '../place.ts';
import type { Result, Surroundings } from '../verb.ts';
import { refusedResult } from './outcome.ts';
import { actorOf } from './run.ts';

/** What is said by now; where that cannot be read, what was said when it was planned, for a way out must stay one. */
const ruledBy = async (place: Place, planned: Ruled, note: (line: string) => void): Promise<Ruled> => {
  const { environment } = planned;
  try {
    const policy = await policyOf(place, environment);
    return policy ? { environment, ...(policy.access ? { access: policy.access } : {}) } : planned;
  } catch (thrown) {
    if (!(thrown instanceof ManifestError)) throw thrown;
    note(`\`access\` is taken as it was when this was planned: ${thrown.message}`);
    return planned;
  }
};

/** Whoever may not do it stops nobody either: asked before the process that has it is. */
export const barred = async (
  place: Place,
  planned: Ruled,
  operation: Guarded,
  around: Surroundings,
  override?: string,
): Promise<Result | null> => {
  const ruled = await ruledBy(place, planned, around.note);
  if (!ruled.access && override === undefined) return null;
  const people = peopleOf(place, around.env);
  const { refusals, notes } = await admit(operation, [], override, ruled, actorOf(around.env), people);
  for (const { message } of notes) around.note(message);
  return refusals.length === 0 ? null : refusedResult(refusals);
};
