import { lstat, mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { ConvoyError } from '@convoy/model/error';
import type { Proposed } from './proposal.ts';

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** Which of these files are there already. */
export const presentAmong = async (root: string, files: readonly Proposed[]): Promise<Proposed[]> => {
  const there = await Promise.all(files.map(({ file }) => exists(join(root, file))));
  return files.filter((_, index) => there[index]);
};

/**
 * Writes a file below `root`. Throws `OUTSIDE` where a link leads elsewhere: what a repository brings along must not
 * make anybody write beside it.
 */
export const write = async (root: string, { file, text }: Proposed, force: boolean): Promise<void> => {
  const path = join(root, file);
  await mkdir(dirname(path), { recursive: true });
  const [top, folder] = await Promise.all([realpath(root), realpath(dirname(path))]);
  const link = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  );
  if (link || !`${folder}${sep}`.startsWith(`${top}${sep}`))
    throw new ConvoyError('OUTSIDE', `${file} is a link, or lies behind one: take the link away and give it again`);
  await writeFile(path, text, { flag: force ? 'w' : 'wx' });
};
