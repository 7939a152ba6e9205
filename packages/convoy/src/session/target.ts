import { messageOf } from '@convoy/model/error';
import type { HeadRecord } from '@convoy/model/head';
import type { Release, Vector } from '@convoy/model/release';
import type { Place } from '../place.ts';
import { newestFirst, record as recorded } from './history.ts';

/** A version vector to return to. */
export interface Goal {
  readonly name: string;
  readonly releases: Readonly<Record<string, Release | null>>;
  readonly ordinal: number;
}

const releasesOf = (vector: Vector): Record<string, Release> =>
  Object.fromEntries(Object.entries(vector).map(([service, { release }]) => [service, release]));

/** Services that have a marker now and had none then were not there: going back takes them away. */
const goal = (name: string, then: Vector, ordinal: number, now: Vector): Goal => {
  const gone = Object.keys(now).map((service): [string, null] => [service, null]);
  return { name, ordinal, releases: { ...Object.fromEntries(gone), ...releasesOf(then) } };
};

/**
 * Where to go back to: what the named deployment confirmed, or what was confirmed before the last deployment. After a
 * rollback there is no such default: a rollback is never rolled back.
 */
export const targetOf = async (
  place: Place,
  environment: string,
  { markers, ordinal }: HeadRecord,
  to: string | undefined,
  note: (line: string) => void,
): Promise<Goal | { readonly code: string; readonly reason: string }> => {
  if (to !== undefined) {
    const { state } = await recorded(place, environment, to, note);
    if (!state.confirmed)
      return { code: 'NOT_CONFIRMED', reason: `${to} never confirmed anything: name another deployment` };
    return goal(to, state.markers, state.ordinal, markers);
  }
  for await (const { id, state } of newestFirst(place, environment, note)) {
    if (!state.confirmed || state.ordinal !== ordinal) continue;
    if (state.plan?.operation === 'rollback')
      return {
        code: 'IS_A_ROLLBACK',
        reason: `the last change, ${id}, was a rollback: say where to by --to DEPLOYMENT`,
      };
    const before = await stateBefore(place, environment, ordinal, note);
    return goal(`the versions before ${id}`, before?.markers ?? {}, before?.ordinal ?? 0, markers);
  }
  return {
    code: 'NOTHING_CONFIRMED',
    reason: `nothing is confirmed in ${environment}: there is nothing to go back from`,
  };
};

const stateBefore = async (place: Place, environment: string, ordinal: number, note: (line: string) => void) => {
  for await (const { state } of newestFirst(place, environment, note))
    if (state.confirmed && state.ordinal < ordinal) return state;
  return null;
};

/** Every version vector that was ever confirmed together. */
export const vectorsOf = async (
  place: Place,
  environment: string,
  note: (line: string) => void,
): Promise<Record<string, Release>[]> => {
  const vectors: Record<string, Release>[] = [];
  const passOver = (thrown: unknown) => note(`${messageOf(thrown)}\n  it is passed over here`);
  for await (const { state } of newestFirst(place, environment, note, passOver))
    if (state.confirmed) vectors.push(releasesOf(state.markers));
  return vectors;
};
