import { basename, dirname, join, resolve } from 'node:path';
import { localStores, type Stores } from './stores.ts';
import { githubStores, type Opener, openerOf, remoteOf } from './stores-github.ts';
import type { Remote, Surroundings } from './verb.ts';

/** Where everything lies; all paths absolute. */
export interface Place {
  readonly manifest: string;
  /** How the manifest is called in messages: as the user would write it. */
  readonly called: string;
  /** What the manifest's paths are relative to: the folder above `.github`, or the manifest's own. */
  readonly root: string;
  readonly stateDir: string;
  readonly localDir: string;
  readonly stores: Stores;
  /** The repository on GitHub; null where the state is on this machine alone. */
  readonly github: Opener | null;
  /** The same as what it is reached with. */
  readonly remote: Remote | null;
}

interface Given {
  readonly manifest?: string | undefined;
  readonly 'state-dir'?: string | undefined;
  readonly github?: string | undefined;
}

/** The repository asked for; else the one of the job this is an action of; else the one that the environment names. */
const remoteFor = (asked: string | undefined, { github, env }: Surroundings): Remote | null => {
  if (!asked && github !== undefined) return github;
  const named = asked || env.CONVOY_GITHUB;
  return named ? remoteOf(named, env) : null;
};

const usual = join('.github', 'convoy.yml');

export const placeOf = ({ manifest, 'state-dir': stateDir, github: asked }: Given, around: Surroundings): Place => {
  const { cwd, env } = around;
  const called = manifest ?? usual;
  const path = resolve(cwd, called);
  const folder = dirname(path);
  const root = basename(folder) === '.github' ? dirname(folder) : folder;
  const states = resolve(cwd, stateDir ?? join(root, '.convoy', 'state'));
  const remote = remoteFor(asked, around);
  const github = remote ? openerOf(remote, around.note) : null;
  return {
    manifest: path,
    called,
    root,
    stateDir: states,
    localDir: resolve(cwd, env.CONVOY_LOCAL_DIR || join(root, '.convoy', 'local')),
    ...{ github, remote },
    stores: remote && github ? githubStores(remote, github, states) : localStores(states),
  };
};
