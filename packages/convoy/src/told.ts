import { readFile, rename, writeFile } from 'node:fs/promises';

import { type Told, toldOf } from '@convoy/judge/risk/past';
import { toldFile } from './folders.ts';
import type { Place } from './place.ts';
import { deploymentIds, journalOf } from './session/history.ts';

/** Newest deployments that are learnt from. */
const most = 500;
/** Journals read in one call: the others are for the next one, so that nobody waits for all that ever was. */
const mostRead = 40;
/** Another one than that of this version is passed over. */
const format = 1;

type Kept = Readonly<Record<string, Told>>;

const keptIn = async (file: string): Promise<Kept> => {
  try {
    const read = JSON.parse(await readFile(file, 'utf8'));
    return read.format === format ? read.told : {};
  } catch {
    return {};
  }
};

/** Beside the journals, for the next call; where it cannot be written they are read again. */
const keep = async (file: string, told: Kept): Promise<void> => {
  const draft = `${file}.${process.pid}`;
  try {
    await writeFile(draft, JSON.stringify({ format, told }), { mode: 0o600 });
    await rename(draft, file);
  } catch {
    // What it holds can be had from the journals at any time.
  }
};

/**
 * What the newest deployments of an environment tell, oldest first. What one that has ended tells is kept in a file, for a
 * journal takes milliseconds to read; a journal that is damaged tells nothing.
 */
export const toldIn = async (place: Place, environment: string): Promise<Told[]> => {
  const file = toldFile(place, environment);
  const ids = (await deploymentIds(place, environment)).slice(-most).reverse();
  const kept = ids.length === 0 ? {} : await keptIn(file);
  const ended: Record<string, Told> = {};
  const all: Told[] = [];
  let read = 0;
  for (const id of ids) {
    const known = Object.hasOwn(kept, id) ? kept[id] : undefined;
    if (known) ended[id] = known;
    else if (read >= mostRead) continue;
    read += known ? 0 : 1;
    const events = known ? [] : await journalOf(place, environment, id).catch(() => []);
    const told = known ?? toldOf(events);
    if (events.some(({ type }) => type === 'deployment.finished')) ended[id] = told;
    all.push(told);
  }
  if (Object.keys(ended).some((id) => !Object.hasOwn(kept, id))) await keep(file, ended);
  return all.reverse();
};
