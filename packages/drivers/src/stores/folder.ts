import { statSync } from 'node:fs';
import { mkdir, open, readdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { ConvoyError, messageOf } from '@convoy/model/error';

/** The system's code of a fault, such as ENOSPC; empty when it has none. */
export const codeOfSystem = (thrown: unknown): string => String((thrown as NodeJS.ErrnoException | null)?.code ?? '');

/** Makes what was created or removed in a folder outlive a loss of power. */
export const syncFolder = async (dir: string): Promise<void> => {
  const folder = await open(dir, 'r');
  await folder.sync().finally(() => folder.close());
};

/**
 * Makes a folder and those above it, durably. Step by step, since a recursive `mkdir` says ENOENT where the truth is
 * EROFS, and Node's never ends beneath /proc. Whether what is already there is a folder is seen when it is used.
 */
export const makeFolder = async (dir: string, mode = 0o777): Promise<void> => {
  const above = dirname(dir);
  if (await make(dir, mode, above === dir)) return;
  await makeFolder(above, mode);
  await make(dir, mode, true);
};

/** Whether the folder is there now; when not, because there is nothing above it, unless that is `final`. */
const make = async (dir: string, mode: number, final: boolean): Promise<boolean> => {
  try {
    await mkdir(dir, { mode });
    await syncFolder(dirname(dir));
    return true;
  } catch (thrown) {
    if (codeOfSystem(thrown) === 'EEXIST') return true;
    if (codeOfSystem(thrown) === 'ENOENT' && !final) return false;
    throw thrown;
  }
};

/** Writes a file that must not be there yet, durably but for its name: that is the folder's. */
export const writeSynced = async (path: string, text: string): Promise<void> => {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
};

const fixes: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free space',
  EDQUOT: 'the quota is used up: free space',
  EROFS: 'the file system is mounted read-only: choose another --state-dir',
  EACCES: 'permission is denied: give it, or choose another --state-dir',
  EPERM: 'the file system refuses (it must know hard links): choose another --state-dir',
  ENOTSUP: 'the file system knows no hard links: choose another --state-dir',
};

/** The nearest thing on the way to a path that is there and is no folder; the path itself when it is gone meanwhile. */
const inTheWay = (path: string): string => {
  for (let at = path; dirname(at) !== at; at = dirname(at)) {
    const found = statSync(at, { throwIfNoEntry: false });
    if (found) return found.isDirectory() ? path : at;
  }
  return path;
};

const saying = (path: string, thrown: unknown): string =>
  codeOfSystem(thrown) === 'ENOTDIR'
    ? `${inTheWay(path)} is a file where a folder is needed: move it away, or choose another --state-dir`
    : (fixes[codeOfSystem(thrown)] ?? `${messageOf(thrown)}: look at it, or choose another --state-dir`);

export const unwritable = (path: string, cause: unknown): ConvoyError =>
  new ConvoyError('STATE_UNWRITABLE', `${path} cannot be written: ${saying(path, cause)}`, { cause });

/** A file in a folder's place can be neither read nor written; the message is the same for both. */
export const unreadable = (path: string, cause: unknown): ConvoyError =>
  codeOfSystem(cause) === 'ENOTDIR'
    ? unwritable(path, cause)
    : new ConvoyError('STATE_UNREADABLE', `${path} cannot be read: ${saying(path, cause)}`, { cause });

/** What is in a folder; nothing when there is no such folder. */
export const namesIn = async (dir: string): Promise<string[]> => {
  try {
    return await readdir(dir);
  } catch (thrown) {
    if (codeOfSystem(thrown) === 'ENOENT') return [];
    throw unreadable(dir, thrown);
  }
};
