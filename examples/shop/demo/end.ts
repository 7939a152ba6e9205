import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { stopLocal } from '@convoy/drivers/providers/local';
import type { Folders } from './command.ts';

const localOf = (root: string): string => join(root, 'local');

/** What a demo keeps everything in, below one folder. */
export const foldersOf = (root: string): Folders => ({
  root,
  state: join(root, 'state'),
  local: localOf(root),
  data: join(root, 'data'),
});

/** Ends what `--keep` left up in a folder; false when no demo was kept there. */
export const stop = async (root: string): Promise<boolean> => {
  if (!existsSync(join(localOf(root), 'table.json'))) return false;
  await stopLocal(localOf(root));
  return true;
};

/**
 * The end of a demo: nothing is left running, unless the shop is to stay up; then it tells how to end it. One that was
 * interrupted leaves nothing at all.
 */
export const leave = async (
  { root, local }: Folders,
  { keep, interrupted }: { readonly keep: boolean; readonly interrupted: boolean },
): Promise<string> => {
  if (keep && !interrupted)
    return `\nthe shop stays up: http://127.0.0.1:8106/\nend it with: npm run demo -- --stop ${root}\n`;
  await stopLocal(local);
  if (interrupted) await rm(root, { recursive: true, force: true });
  return '';
};
