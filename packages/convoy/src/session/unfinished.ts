import { readJournal } from '@convoy/drivers/stores/journal-file';
import type { HeadRecord } from '@convoy/model/head';
import { replay } from '@convoy/model/replay';
import type { Settings } from '@convoy/model/settings';
import type { State } from '@convoy/model/state';
import { agent, processOf } from '../agent.ts';
import { journalDir, type Place } from '../place.ts';
import { headOf } from './open.ts';

/** The deployment that has begun and not ended. */
export interface Unfinished {
  readonly id: string;
  readonly settings: Settings;
  readonly state: State;
}

/**
 * Finds what is to be resumed. A process that died between its claim and its plan began nothing: its claim is taken
 * away, and there is nothing to resume.
 */
export const unfinishedOf = async (
  place: Place,
  environment: string,
  record: HeadRecord,
  note: (line: string) => void,
): Promise<Unfinished | null> => {
  const { unfinished, owner } = record;
  if (unfinished === null) return null;
  const events = await readJournal(journalDir(place, environment, unfinished), note);
  const state = replay(events);
  if (state.settings) return { id: unfinished, settings: state.settings, state };
  if (owner && processOf(owner) !== null) return null;
  const head = headOf(place, environment);
  const { record: now, revision } = await head.read();
  if (now.epoch === record.epoch)
    await head.write(
      { ...now, owner: null, unfinished: null },
      revision,
      `${unfinished}: cleared by ${agent}, nothing was begun`,
    );
  note(`${unfinished} had not begun anything and was cleared`);
  return null;
};
