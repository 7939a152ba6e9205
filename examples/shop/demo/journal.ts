import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readJournal } from '@convoy/drivers/stores/journal-file';
import type { Event, FactType } from '@convoy/model/events';
import type { Folders } from './command.ts';

const folderOf = ({ state }: Folders): string => join(state, 'staging', 'deployments');

/** Ids of the deployments so far, oldest first. */
export const ids = (folders: Folders): string[] =>
  existsSync(folderOf(folders)) ? readdirSync(folderOf(folders)).sort() : [];

export const journalOf = (folders: Folders, id: string): string => join(folderOf(folders), id, 'journal');

export const eventsOf = (folders: Folders, id: string): Promise<Event[]> => readJournal(journalOf(folders, id));

type Of<T extends FactType> = Extract<Event, { readonly type: T }>;

/** Narrows to one type of event. */
export const only = <T extends FactType>(events: readonly Event[], type: T): Of<T>[] =>
  events.filter((event): event is Of<T> => event.type === type);

/** Waits until a deployment that was not there before has journalled an event of this type. */
export const waitFor = async (
  folders: Folders,
  known: readonly string[],
  type: FactType,
  limitMs: number,
  signal: AbortSignal,
): Promise<Event> => {
  for (let waited = 0; waited < limitMs; waited += 5) {
    const id = ids(folders).find((name) => !known.includes(name));
    const [found] = id === undefined ? [] : only(await eventsOf(folders, id), type);
    if (found) return found;
    await sleep(5, undefined, { signal });
  }
  throw new Error(`no ${type} within ${limitMs} ms`);
};
