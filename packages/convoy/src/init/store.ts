import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { ConvoyError, messageOf } from '@convoy/model/error';
import type { Proposed } from './proposal.ts';

/** Undefined where nothing is there. */
const found = (path: string) => lstat(path).catch(() => undefined);

/** Which of these files are there already. */
export const presentAmong = async (root: string, files: readonly Proposed[]): Promise<Proposed[]> => {
  const there = await Promise.all(files.map(({ file }) => found(join(root, file))));
  return files.filter((_, index) => there[index] !== undefined);
};

/** The folder that is there and in which all others up to a file would be made; undefined: its link leads nowhere. */
const nearest = async (path: string): Promise<string | undefined> => {
  const folder = dirname(path);
  if ((await found(folder)) === undefined) return nearest(folder);
  return realpath(folder).catch(() => undefined);
};

/** Throws `OUTSIDE` where a link leads elsewhere: what a repository brings along must not make anybody write beside it. */
const insistInside = async (root: string, { file }: Proposed): Promise<void> => {
  const path = join(root, file);
  const [top, folder, there] = await Promise.all([realpath(root), nearest(path), found(path)]);
  if (there?.isSymbolicLink() || !`${folder}${sep}`.startsWith(`${top}${sep}`))
    throw new ConvoyError('OUTSIDE', `${file} is a link, or lies behind one: take the link away and give it again`);
};

/** Writes these files below `root`, or none of them where a link leads out of it (`OUTSIDE`). Throws `NOT_WRITTEN`. */
export const write = async (root: string, files: readonly Proposed[], force: boolean): Promise<void> => {
  for (const file of files) await insistInside(root, file);
  for (const { file, text } of files)
    try {
      await mkdir(dirname(join(root, file)), { recursive: true });
      await writeFile(join(root, file), text, { flag: force ? 'w' : 'wx' });
    } catch (cause) {
      throw new ConvoyError(
        'NOT_WRITTEN',
        `${file} cannot be written: ${messageOf(cause)}: mend that and give it again`,
        {
          cause,
        },
      );
    }
};
