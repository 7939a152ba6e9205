import { randomUUID } from 'node:crypto';
import { link, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ConvoyError } from '@convoy/model/error';
import { emptyHead } from '@convoy/model/head';
import type { Clock, Head } from '@convoy/model/ports';
import { systemClock } from '../clock.ts';
import { codeOfSystem, makeFolder, namesIn, syncFolder, unreadable, unwritable, writeSynced } from './folder.ts';
import { readRecord, writeRecord } from './head-record.ts';

/** Revisions that are kept: an environment's history, and time for a slow reader. */
const kept = 50;
/** A newest revision that is gone when it is read was pruned or taken back; so often in a row it is something else. */
const mostReads = 100;

const padded = (revision: number): string => String(revision).padStart(12, '0');
/** A revision, `<number>.json`, or what a crash left of writing one, `<number>.<id>.tmp`. */
const named = /^(\d{12,})\.(?:json|[0-9a-f-]+\.tmp)$/;

/** The newest revision's number; 0 when nothing was ever written. */
const newest = async (dir: string): Promise<number> =>
  (await namesIn(dir))
    .filter((name) => name.endsWith('.json') && named.test(name))
    .reduce((highest, name) => Math.max(highest, Number.parseInt(name, 10)), 0);

/** What cannot be removed now is removed with a later revision. */
const prune = async (dir: string, revision: number): Promise<void> => {
  const old = (await namesIn(dir)).filter((name) => named.test(name) && Number.parseInt(name, 10) <= revision - kept);
  await Promise.allSettled(old.map((name) => rm(join(dir, name), { force: true })));
};

/**
 * A head in a folder of one file per revision. The compare-and-swap is link(2), which fails if the next revision's name
 * is taken, and gives the name to a file that is whole and on the disk: there is no lock that a crash could leave.
 */
export const createHeadFile = (dir: string, clock: Clock = systemClock): Head => {
  const path = (revision: number) => join(dir, `${padded(revision)}.json`);

  /** Whether the text became that revision. */
  const put = async (revision: number, text: string, after: Promise<void> | undefined): Promise<boolean> => {
    const temporary = join(dir, `${padded(revision)}.${randomUUID()}.tmp`);
    try {
      await writeSynced(temporary, text);
      await after;
      await link(temporary, path(revision));
    } catch (thrown) {
      // ENOENT: others wrote on so far that they pruned our temporary file.
      if (['EEXIST', 'ENOENT'].includes(codeOfSystem(thrown))) return false;
      throw thrown;
    } finally {
      await rm(temporary, { force: true });
    }
    // Held up for so long that others wrote on and pruned, which frees names: this may be a name's second use. If it
    // was not, others have written since all the same.
    if ((await newest(dir)) >= revision + kept) return false;
    await syncFolder(dir);
    return true;
  };

  const read = async (): ReturnType<Head['read']> => {
    for (let reads = 0; reads < mostReads; reads++) {
      const revision = await newest(dir);
      if (revision === 0) return { record: emptyHead, revision: '0' };
      try {
        const text = await readFile(path(revision), 'utf8');
        return { record: readRecord(text, revision, path(revision)), revision: String(revision) };
      } catch (thrown) {
        if (thrown instanceof ConvoyError) throw thrown;
        if (codeOfSystem(thrown) !== 'ENOENT') throw unreadable(path(revision), thrown);
      }
    }
    throw new ConvoyError('STATE_UNREADABLE', `${dir}: its newest revision is listed but is not there: look at it`);
  };

  return {
    read,
    write: async (record, expected, note, after) => {
      const revision = Number(expected) + 1;
      try {
        await makeFolder(dir);
        if ((await newest(dir)) !== revision - 1) return null;
        if (!(await put(revision, writeRecord(record, revision, clock.now(), note), after))) return null;
        await prune(dir, revision);
        return String(revision);
      } catch (thrown) {
        throw thrown instanceof ConvoyError ? thrown : unwritable(dir, thrown);
      }
    },
  };
};
