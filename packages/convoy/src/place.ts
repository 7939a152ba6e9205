import { basename, dirname, join, resolve } from 'node:path';
import type { Surroundings } from './verb.ts';

/** Where everything lies; all paths absolute. */
export interface Place {
  readonly manifest: string;
  /** How the manifest is called in messages: as the user would write it. */
  readonly called: string;
  /** What the manifest's paths are relative to: the folder above `.github`, or the manifest's own. */
  readonly root: string;
  readonly stateDir: string;
  readonly localDir: string;
}

interface Given {
  readonly manifest?: string | undefined;
  readonly 'state-dir'?: string | undefined;
}

const usual = join('.github', 'convoy.yml');

export const placeOf = ({ manifest, 'state-dir': stateDir }: Given, { cwd, env }: Surroundings): Place => {
  const called = manifest ?? usual;
  const path = resolve(cwd, called);
  const folder = dirname(path);
  const root = basename(folder) === '.github' ? dirname(folder) : folder;
  return {
    manifest: path,
    called,
    root,
    stateDir: resolve(cwd, stateDir ?? join(root, '.convoy', 'state')),
    localDir: resolve(cwd, env.CONVOY_LOCAL_DIR || join(root, '.convoy', 'local')),
  };
};

/** Folder of an environment's head. */
export const headDir = ({ stateDir }: Place, environment: string): string => join(stateDir, environment, 'head');

/** Folder of all deployments of an environment. */
export const deploymentsDir = ({ stateDir }: Place, environment: string): string =>
  join(stateDir, environment, 'deployments');

/** Folder of one deployment's journal segments. */
export const journalDir = (place: Place, environment: string, deployment: string): string =>
  join(deploymentsDir(place, environment), deployment, 'journal');

/** Folder of the output of one deployment's commands. */
export const logsDir = (place: Place, environment: string, deployment: string): string =>
  join(deploymentsDir(place, environment), deployment, 'logs');
