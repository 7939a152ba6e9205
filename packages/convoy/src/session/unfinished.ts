import { ConvoyError, codeOf, messageOf } from '@convoy/model/error';
import type { HeadRecord } from '@convoy/model/head';
import { replay } from '@convoy/model/replay';
import type { Settings } from '@convoy/model/settings';
import type { State } from '@convoy/model/state';
import { agent } from '../agent.ts';
import type { Place } from '../place.ts';
import { unfinishedJournal } from './complete.ts';
import { headOf } from './open.ts';
import { withdraw } from './record.ts';

/** The deployment that has begun and not ended. */
export interface Unfinished {
  readonly id: string;
  readonly settings: Settings;
  readonly state: State;
}

/** All that a deployment deploys or takes back. */
export const servicesIn = ({ state: { plan } }: Pick<Unfinished, 'state'>): string[] =>
  [...(plan?.steps ?? []), ...(plan?.undo ?? [])].map(({ service }) => service);

/** What has begun and not ended, and was planned; this only reads. */
export const seenOf = async (
  place: Place,
  environment: string,
  record: HeadRecord,
  note: (line: string) => void,
): Promise<Unfinished | null> => {
  const { unfinished } = record;
  if (unfinished === null) return null;
  const state = replay(await unfinishedJournal(place, environment, record, note));
  return state.settings ? { id: unfinished, settings: state.settings, state } : null;
};

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
  const seen = await seenOf(place, environment, record, note);
  if (unfinished === null || seen) return seen;
  if (owner && (await place.stores.isAlive(owner))) return null;
  await clear(place, environment, record, 'nothing was begun');
  note(`${unfinished} had not begun anything and was cleared`);
  return null;
};

/** Whether the journal of what is under way cannot be had, whole, any more. */
export const isJournalLost = (thrown: unknown): boolean =>
  ['STATE_INCOMPLETE', 'JOURNAL_DAMAGED'].includes(codeOf(thrown, ''));

/** The same as `seenOf`; null also where its journal is lost: for whoever can do without. */
export const seenUnlessLost = async (...asked: Parameters<typeof seenOf>): Promise<Unfinished | null> => {
  try {
    return await seenOf(...asked);
  } catch (thrown) {
    if (!isJournalLost(thrown)) throw thrown;
    return null;
  }
};

/** A deployment whose journal is lost cannot be gone on with: whoever records what is in place gives it up. */
export const giveUpLost = async (place: Place, environment: string, note: (line: string) => void): Promise<void> => {
  const { record } = await headOrAnew(place, environment, note);
  const { unfinished, owner } = record;
  if (unfinished === null || (owner && (await place.stores.isAlive(owner)))) return;
  try {
    await unfinishedJournal(place, environment, record, () => undefined);
  } catch (thrown) {
    if (!isJournalLost(thrown)) throw thrown;
    await clear(place, environment, record, 'its journal is lost');
    await withdraw(place, environment, unfinished, 'its journal is lost', note);
    note(`${unfinished} is given up: its journal is lost`);
  }
};

/** The head; one that was deleted is begun anew. */
const headOrAnew = async (place: Place, environment: string, note: (line: string) => void) => {
  const head = headOf(place, environment);
  try {
    return await head.read();
  } catch (thrown) {
    if (codeOf(thrown, '') !== 'HEAD_GONE') throw thrown;
    note(messageOf(thrown));
    await place.stores.beginAnew(environment);
    return head.read();
  }
};

const clear = async (place: Place, environment: string, { epoch, unfinished }: HeadRecord, why: string) => {
  const head = headOf(place, environment);
  const { record: now, revision } = await head.read();
  if (now.epoch !== epoch) return;
  const next = { ...now, owner: null, unfinished: null, segments: {}, underway: [] };
  const written = await head.write(next, revision, `${unfinished}: cleared by ${agent}, ${why}`);
  if (written === null)
    throw new ConvoyError('CHANGED_MEANWHILE', `${environment} was written by someone meanwhile: look again`);
};
