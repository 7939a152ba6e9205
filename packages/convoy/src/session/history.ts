import { namesIn } from '@convoy/drivers/stores/folder';
import { readJournal } from '@convoy/drivers/stores/journal-file';
import { ConvoyError } from '@convoy/model/error';
import type { Event } from '@convoy/model/events';
import { replay } from '@convoy/model/replay';
import type { State } from '@convoy/model/state';
import { deploymentsDir, journalDir } from '../folders.ts';
import type { Place } from '../place.ts';

/** One deployment as its journal tells it. */
export interface Recorded {
  readonly id: string;
  readonly events: readonly Event[];
  readonly state: State;
}

/** What a watch and restarts by hand ask of providers leaves its output beside deployments, under this name; it is none. */
export const besideDeployments = 'watch';

/** Ids of those deployments whose journals are on this machine, oldest first: they begin with their time. */
export const idsHere = async (place: Place, environment: string): Promise<string[]> => {
  const names = await namesIn(deploymentsDir(place, environment));
  return names.filter((name) => name !== besideDeployments).sort();
};

/** Ids of an environment's deployments, oldest first. */
export const deploymentIds = async (place: Place, environment: string): Promise<string[]> => {
  await place.stores.history(environment);
  return idsHere(place, environment);
};

/** Events of one deployment, in causal order; none where there is no such. */
export const journalOf = (
  place: Place,
  environment: string,
  id: string,
  note?: (line: string) => void,
): Promise<Event[]> => readJournal(journalDir(place, environment, id), note);

export const record = async (
  place: Place,
  environment: string,
  id: string,
  note: (line: string) => void,
): Promise<Recorded> => {
  await place.stores.history(environment);
  const events = await journalOf(place, environment, id, note);
  if (events.length === 0) {
    const known = await deploymentIds(place, environment);
    const fix = known.length > 0 ? `the newest is ${known.at(-1)}` : 'there is none yet';
    throw new ConvoyError('UNKNOWN_DEPLOYMENT', `${environment} has no deployment ${id}: ${fix}`);
  }
  return { id, events, state: replay(events) };
};

const raise = (thrown: unknown): never => {
  throw thrown;
};

/**
 * All deployments, newest first, one at a time: whoever looks for one need not read them all. `onDamage` is for whoever
 * can do without a journal that cannot be read.
 */
export async function* newestFirst(
  place: Place,
  environment: string,
  note: (line: string) => void,
  onDamage: (thrown: unknown) => void = raise,
): AsyncGenerator<Recorded> {
  for (const id of (await deploymentIds(place, environment)).reverse()) {
    const events = await journalOf(place, environment, id, note).catch((thrown): Event[] => {
      onDamage(thrown);
      return [];
    });
    if (events.length > 0) yield { id, events, state: replay(events) };
  }
}
