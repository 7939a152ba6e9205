import type { Facts } from '../facts.ts';
import { placed } from '../source.ts';
import type { Site } from './building.ts';
import type { Candidate } from './candidates.ts';

/** Gives a package's own script `deploy` to its service, where nothing else deploys that. */
export const placePackages = ({ packages }: Facts, site: Site, candidates: readonly Candidate[]): void => {
  for (const { file, folder, deploys } of packages) {
    const candidate = candidates.find((one) => one.folder === folder && folder !== '');
    if (!deploys || !candidate) continue;
    const one = site.of(candidate);
    if (one.deploys.length > 0 || one.way !== null) continue;
    one.way = {
      command: { value: ['npm', 'run', 'deploy'], because: placed({ file }) },
      ...{ cwd: folder, env: [], decide: ['its dependencies must be installed before: `npm ci` is no part of it'] },
    };
  }
};
