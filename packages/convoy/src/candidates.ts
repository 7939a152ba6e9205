import { ConvoyError } from '@convoy/model/error';
import type { Candidate } from '@convoy/model/plan-choice';
import type { Release, Vector } from '@convoy/model/release';
import type { Settings } from '@convoy/model/settings';
import { fingerprintOf } from './fingerprint.ts';
import { type File, type Standing, standingOf } from './git.ts';
import { type Past, pastOf } from './past.ts';
import { among } from './paths.ts';
import { missing } from './services.ts';
import { clean } from './view/text.ts';

/** Reads `service=version` pairs, each of one of the services that are deployed (`only`); throws `USAGE`. */
export const versionsOf = (
  pairs: readonly string[],
  settings: Settings,
  only: readonly string[] | null,
): Map<string, string> => {
  const versions = new Map<string, string>();
  for (const pair of pairs) {
    const [service, version] = pairOf(pair, settings);
    const other = versions.get(service) ?? version;
    if (other !== version)
      throw new ConvoyError(
        'USAGE',
        `--version ${service}=${other} and --version ${pair}: leave one out, for a service has one version`,
      );
    if (only && !only.includes(service))
      throw new ConvoyError(
        'USAGE',
        `--version ${pair}: only ${only.join(', ')} ${only.length === 1 ? 'is' : 'are'} to be deployed: name ${service} too, or leave its version out`,
      );
    versions.set(service, version);
  }
  return versions;
};

const pairOf = (pair: string, settings: Settings): [service: string, version: string] => {
  const at = pair.indexOf('=');
  const [service, version] = [pair.slice(0, at), pair.slice(at + 1)];
  if (at < 1 || version === '') throw new ConvoyError('USAGE', `--version ${pair}: write it as SERVICE=VERSION`);
  const why = missing(settings, service);
  if (why !== null) throw new ConvoyError('USAGE', `--version ${pair}: ${why}`);
  if (!/^[\w.+:@/-]{1,200}$/.test(version))
    throw new ConvoyError('USAGE', `--version ${pair}: a version has only letters, digits and . _ + : @ / -`);
  return [service, version];
};

/** What every service would be deployed as, and whether that differs from what is confirmed. */
export interface Candidates {
  readonly candidates: Readonly<Record<string, Candidate>>;
  readonly commit: string | null;
  /** Services whose confirmed commit is newer than the one checked out. */
  readonly stale: readonly string[];
  /** Services whose confirmed commit may be newer: too little of the history is here to tell. */
  readonly unclear: readonly string[];
  /** How many files of a service are not committed, for those that are named after the commit all the same. */
  readonly uncommitted: Readonly<Record<string, number>>;
}

/**
 * Measured against the environment's markers, never against the last push: what failed once is still to be deployed.
 * Git is asked for all services at once. Throws `USAGE`, and what `git` throws.
 */
export const candidatesOf = async (
  root: string,
  settings: Settings,
  markers: Vector,
  versions: ReadonlyMap<string, string>,
  only: readonly string[] | null,
): Promise<Candidates> => {
  const services = Object.entries(settings.services);
  const wanted = services.filter(([service]) => !only || only.includes(service));
  const standing = wanted.every(([service]) => versions.has(service))
    ? null
    : await standingOf(
        root,
        services.some(([, { paths }]) => paths.length > 0),
      );
  const commit = standing?.commit ?? null;
  if (commit === null && versions.size === 0) throw unnamed(root, standing);
  const known = services.flatMap(([service, one]): Known[] => {
    const version = versions.get(service) ?? commit;
    if (version === null) return [];
    // Only a release that is named after its commit can be compared by files, and be behind another.
    const release = { version, fingerprint: fingerprintOf(one), ...(commit && !versions.has(service) && { commit }) };
    return [{ service, release, marker: markers[service]?.release, paths: one.paths }];
  });
  const others = known.flatMap(({ release, marker }) =>
    release.commit && marker?.commit && marker.version !== release.version ? [marker.commit] : [],
  );
  const past = await pastOf(root, standing, others);
  const found = known.map((one) => judge(one, past, standing?.uncommitted ?? []));
  const named = (holds: (one: Found) => boolean) => found.filter(holds).map(({ service }) => service);
  return {
    candidates: Object.fromEntries(found.map(({ service, candidate }) => [service, candidate])),
    commit,
    stale: named(({ behind, candidate }) => candidate.changed && behind === 'yes'),
    unclear: named(({ behind, candidate }) => candidate.changed && behind === 'unclear'),
    uncommitted: Object.fromEntries(found.map(({ service, uncommitted }) => [service, uncommitted])),
  };
};

const unnamed = (root: string, standing: Standing | null): ConvoyError =>
  new ConvoyError(
    'USAGE',
    `${root} ${standing ? 'has no commit yet' : 'is in no git repository'}, so a release has no commit to be named after: give --version SERVICE=VERSION`,
  );

interface Known {
  readonly service: string;
  readonly release: Release;
  readonly marker: Release | undefined;
  readonly paths: readonly string[];
}

interface Found {
  readonly service: string;
  readonly candidate: Candidate;
  readonly behind: 'yes' | 'no' | 'unclear';
  readonly uncommitted: number;
}

const judge = ({ service, release, marker, paths }: Known, past: Past, dirty: Standing['uncommitted']): Found => {
  const isOurs = among(paths);
  const count = dirty.filter((file) => (paths.length === 0 ? file.tracked : isOurs(file))).length;
  const uncommitted = release.commit ? count : 0;
  const { changed, reason, files } = compare(marker, release, paths, isOurs, past);
  const beside = changed || uncommitted === 0 ? '' : '; what is not committed does not count';
  const behind = release.commit && marker?.commit ? past.behind(marker.commit) : 'no';
  const candidate = { release, changed, reason: reason + beside, ...(files !== undefined && { files }) };
  return { service, candidate, behind, uncommitted };
};

const compare = (
  marker: Release | undefined,
  release: Release,
  paths: readonly string[],
  isOurs: (file: File) => boolean,
  past: Past,
): Pick<Candidate, 'changed' | 'reason' | 'files'> => {
  if (!marker) return { changed: true, reason: 'it was never confirmed here' };
  if (marker.fingerprint !== release.fingerprint) return { changed: true, reason: 'its configuration changed' };
  if (marker.version === release.version) return { changed: false, reason: `version ${release.version} is confirmed` };
  if (!marker.commit || !release.commit || paths.length === 0)
    return { changed: true, reason: `from version ${marker.version} to ${release.version}` };
  const files = past.changed(marker.commit)?.filter(isOurs);
  if (files === undefined) return { changed: true, reason: `git cannot compare it with ${marker.commit}` };
  const [first] = files;
  return first === undefined
    ? { changed: false, reason: `nothing in its paths changed since ${marker.commit.slice(0, 12)}` }
    : {
        changed: true,
        files: files.length,
        reason: `${files.length} of its files changed since ${marker.commit.slice(0, 12)}, for example ${clean(first.path)}`,
      };
};
