import { admit } from '../admit.ts';
import { connect } from '../connect.ts';
import { withPolicy } from '../manifest.ts';
import type { Place } from '../place.ts';
import type { Result, Surroundings } from '../verb.ts';
import { refusedResult } from './outcome.ts';
import { actorOf } from './run.ts';
import type { Unfinished } from './unfinished.ts';

/** Whoever may not roll back stops nobody either: asked before the process that has it is. */
export const barred = async (
  place: Place,
  { id, settings: planned }: Unfinished,
  override: string | undefined,
  around: Surroundings,
): Promise<Result | null> => {
  const settings = await withPolicy(place, planned);
  if (!settings.access && override === undefined) return null;
  const { ports, close } = await connect(place, settings, id, around.env, around.note);
  close();
  const { refusals, notes } = await admit('rollback', [], override, settings, actorOf(around.env), ports);
  for (const { message } of notes) around.note(message);
  return refusals.length === 0 ? null : refusedResult(refusals);
};
