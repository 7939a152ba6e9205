import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** More names than this are not looked at, be there a git or not. */
export const mostFiles = 200_000;

/** Folders of what others wrote or machines made. */
const passedOver = new Set(['.git', 'node_modules', '.convoy', '.venv', '__pycache__']);

/** All regular files below a folder where git does not list them: relative paths; links are not followed. */
export const walk = async (root: string): Promise<{ readonly files: readonly string[]; readonly whole: boolean }> => {
  const files: string[] = [];
  const open = [''];
  for (let folder = open.shift(); folder !== undefined; folder = open.shift()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !passedOver.has(entry.name)) open.push(path);
      if (entry.isFile()) files.push(path);
    }
    if (files.length + open.length > mostFiles) return { files: files.slice(0, mostFiles), whole: false };
  }
  return { files, whole: true };
};
