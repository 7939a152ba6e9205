import type { Facts } from '../facts.ts';
import { nameOf } from '../names.ts';
import { type Candidate, homeOf, isShared } from './candidates.ts';
import type { Deploy } from './deploys.ts';
import { isEnvironmentWord } from './environment.ts';

/** Words that say that something is deployed, and not what. */
const generic = new Set(
  'deploy deployment deploys release cloudrun cloud run direct gcp aws k8s kubernetes firebase all main sh bash job to and the build push ci cd live publish app service services job prod'.split(
    ' ',
  ),
);

/** What of a name tells which service it is; undefined where nothing does. */
export const stemOf = (text: string): string | undefined => {
  const parts = (nameOf(text) ?? '').split('-').filter((part) => !generic.has(part) && !isEnvironmentWord(part));
  return nameOf(parts.join('-'));
};

/** The candidate of the longest name that stands in a text as a word of its own. */
const namedIn = (text: string, candidates: readonly Candidate[]): Candidate | undefined => {
  const words = `-${text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-`;
  return candidates
    .filter(({ name }) => words.includes(`-${name}-`))
    .sort((a, b) => b.name.length - a.name.length)
    .at(0);
};

const atHome = (folder: string, candidates: readonly Candidate[], facts: Facts): Candidate | undefined => {
  const home = homeOf(
    folder,
    facts.dockerfiles.map((one) => one.folder),
  );
  return candidates.find((one) => one.folder !== '' && one.folder === home);
};

const ownNames = ({ target, hints }: Deploy): string[] => {
  const first = target.kind === 'gcloud' ? [target.service] : target.kind === 'package' ? [target.workspace ?? ''] : [];
  const file = target.kind === 'script' ? [target.file.replace(/\.\w+$/, '').replace(/^.*\//, '')] : [];
  return [...first, ...file, ...hints.slice(1)];
};

/** The service that a deploy of a workflow is about: a known folder's, else a name of its own. */
export const serviceOf = (deploy: Deploy, candidates: readonly Candidate[], facts: Facts): Candidate | string => {
  const { target, cwd, hints } = deploy;
  const folder =
    target.kind === 'script'
      ? target.file.replace(/(^|\/)[^/]*$/, '')
      : (target.kind === 'package' && target.workspace) || '';
  const home = isShared(folder) ? undefined : atHome(folder, candidates, facts);
  const known =
    home ??
    atHome(cwd, candidates, facts) ??
    hints
      .map((hint) =>
        namedIn(
          hint,
          candidates.filter((one) => one.folder !== ''),
        ),
      )
      .find((one) => one !== undefined);
  if (known) return known;
  const own = ownNames(deploy)
    .flatMap((text) => (/[\s/$]/.test(text) ? [] : (stemOf(text) ?? [])))
    .at(0);
  if (own !== undefined) return own;
  // The one thing that is built here.
  const [only, ...others] = candidates;
  return only !== undefined && others.length === 0 ? only : (nameOf(facts.names[0] ?? '') ?? 'service');
};
