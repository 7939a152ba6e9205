import type { Profile } from '@convoy/model/checks';
import { ConvoyError, messageOf } from '@convoy/model/error';
import type { Base, Event } from '@convoy/model/events';
import { few } from '@convoy/model/few';
import type { HeadRecord } from '@convoy/model/head';
import type { Release, Vector } from '@convoy/model/release';
import type { RollbackInput } from '@convoy/model/rollback-input';
import { affectedOf, undoOf } from '@convoy/model/state';
import type { Place } from '../place.ts';
import { newestFirst, record as recorded } from './history.ts';

/** A version vector to return to. */
export interface Goal {
  readonly name: string;
  readonly releases: Readonly<Record<string, Release | null>>;
  readonly profiles: Readonly<Record<string, Profile>>;
  readonly ordinal: number;
}

const releasesOf = (vector: Vector): Record<string, Release> =>
  Object.fromEntries(Object.entries(vector).map(([service, { release }]) => [service, release]));

const profilesOf = (vector: Vector): Record<string, Profile> =>
  Object.fromEntries(Object.entries(vector).flatMap(([service, { profile }]) => (profile ? [[service, profile]] : [])));

/** Services that have a marker now and had none then were not there: going back takes them away. */
const goal = (name: string, then: Vector, ordinal: number, now: Vector): Goal => {
  const gone = Object.keys(now).map((service): [string, null] => [service, null]);
  const releases = { ...Object.fromEntries(gone), ...releasesOf(then) };
  return { name, ordinal, releases, profiles: profilesOf(then) };
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
    if (!state.confirmed) {
      const reason = `${to} never confirmed anything: name another deployment${await goalsIn(place, environment, note)}`;
      return { code: 'NOT_CONFIRMED', reason };
    }
    return goal(to, state.markers, state.ordinal, markers);
  }
  // A journal of something else that cannot be read is no reason to stay with a bad release.
  const damage: unknown[] = [];
  for await (const { id, events, state } of newestFirst(place, environment, note, (thrown) => damage.push(thrown))) {
    if (!state.confirmed || state.ordinal !== ordinal) continue;
    if (state.plan?.operation === 'rollback')
      return {
        code: 'IS_A_ROLLBACK',
        reason: `the last change, ${id}, was a rollback: say where to by --to DEPLOYMENT${await goalsIn(place, environment, note)}`,
      };
    const before = baseOf(events);
    return goal(`the versions before ${id}`, before.markers, before.ordinal, markers);
  }
  if (damage.length > 0) throw damage[0];
  const confirmed = [...new Set(Object.values(markers).map(({ deployment }) => deployment))];
  if (confirmed.length > 0)
    throw new ConvoyError(
      'STATE_INCOMPLETE',
      `what was confirmed before ${few(confirmed)} in ${environment} is not known any more, for the journal of it is lost: deploy the former versions by --version`,
    );
  return {
    code: 'NOTHING_CONFIRMED',
    reason: `nothing is confirmed in ${environment}: there is nothing to go back from`,
  };
};

/** Deployments that `--to` may name, the newest first, for the end of a sentence. */
export const goalsIn = async (place: Place, environment: string, note: (line: string) => void): Promise<string> => {
  const ids: string[] = [];
  for await (const { id, state } of newestFirst(place, environment, note, () => undefined))
    if (state.confirmed) ids.push(id);
  // The newest is what is in force.
  const others = ids.slice(1);
  return others.length === 0 ? '' : ` (confirmed were ${few(others)})`;
};

/** What was confirmed when a deployment was planned: it would not have begun on anything else. */
const baseOf = (events: readonly Event[]): Pick<Base, 'markers' | 'ordinal'> =>
  events.find((event) => event.type === 'deployment.planned')?.base ?? { markers: {}, ordinal: 0 };

/** What the journals tell of the confirmations before: all vectors, and in which order services shifted above `ordinal`. */
export const confirmedPast = async (
  place: Place,
  environment: string,
  ordinal: number,
  note: (line: string) => void,
): Promise<Pick<RollbackInput, 'confirmed' | 'shifts'>> => {
  const confirmed: Record<string, Release>[] = [];
  const shifts: string[] = [];
  const passOver = (thrown: unknown) => note(`${messageOf(thrown)}\n  it is passed over here`);
  for await (const { state } of newestFirst(place, environment, note, passOver)) {
    if (!state.confirmed) continue;
    confirmed.push(releasesOf(state.markers));
    if (state.ordinal <= ordinal) continue;
    const back = affectedOf(state);
    const isRollback = state.plan?.operation === 'rollback';
    const order = isRollback ? undoOf(state).map(({ service }) => service) : state.shifted;
    shifts.push(...order.filter((service) => isRollback || !back.has(service)).reverse());
  }
  return { confirmed, shifts };
};
