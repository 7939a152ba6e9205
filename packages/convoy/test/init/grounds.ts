import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Sample } from './samples.ts';

/** A repository in a folder of its own. */
export interface Grounds extends AsyncDisposable {
  readonly root: string;
  write(files: Sample): Promise<void>;
}

/** Lays a sample out, in a git repository unless told otherwise; scripts are executable. */
export const openGrounds = async (files: Sample, withGit = true): Promise<Grounds> => {
  const root = await mkdtemp(join(tmpdir(), 'convoy-init-'));
  const write: Grounds['write'] = async (more) => {
    for (const [path, text] of Object.entries(more)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
      if (path.endsWith('.sh')) await chmod(join(root, path), 0o755);
    }
  };
  await write(files);
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
  if (withGit) spawnSync('git', ['init', '-q', '-b', 'main', root], { env });
  return { root, write, [Symbol.asyncDispose]: () => rm(root, { recursive: true, force: true }) };
};
