import { ConvoyError } from '@convoy/model/error';
import type { Candidate } from '@convoy/model/plan-choice';
import type { Release, Vector } from '@convoy/model/release';
import type { Settings } from '@convoy/model/settings';
import { fingerprintOf } from './fingerprint.ts';
import { changedFiles, commitOf, isOlder, uncommittedFiles } from './git.ts';

/** Reads `service=version` pairs; throws `USAGE`. */
export const versionsOf = (pairs: readonly string[], settings: Settings): Map<string, string> =>
  new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      const [service, version] = [pair.slice(0, at), pair.slice(at + 1)];
      if (at < 1 || version === '') throw new ConvoyError('USAGE', `--version ${pair}: write it as SERVICE=VERSION`);
      if (!Object.hasOwn(settings.services, service))
        throw new ConvoyError('USAGE', `--version ${pair}: there is no service ${service} in ${settings.environment}`);
      if (!/^[\w.+:@/-]{1,200}$/.test(version))
        throw new ConvoyError('USAGE', `--version ${pair}: a version has only letters, digits and . _ + : @ / -`);
      return [service, version];
    }),
  );

/** What every service would be deployed as, and whether that differs from what is confirmed. */
export interface Candidates {
  readonly candidates: Readonly<Record<string, Candidate>>;
  readonly commit: string | null;
  /** Services whose confirmed commit is newer than the one checked out. */
  readonly stale: readonly string[];
  /** How many files of a service are not committed, for those that are named after the commit all the same. */
  readonly uncommitted: Readonly<Record<string, number>>;
}

/** Measured against the environment's markers, never against the last push: what failed once is still to be deployed. */
export const candidatesOf = async (
  root: string,
  settings: Settings,
  markers: Vector,
  versions: ReadonlyMap<string, string>,
  only: readonly string[] | null,
): Promise<Candidates> => {
  const wanted = Object.keys(settings.services).filter((service) => !only || only.includes(service));
  const commit = wanted.every((service) => versions.has(service)) ? null : await commitOf(root);
  if (commit === null && versions.size === 0)
    throw new ConvoyError(
      'USAGE',
      `${root} is in no git repository, so a release has no commit to be named after: give --version SERVICE=VERSION`,
    );
  // Asked once for all services that name no paths: of a large repository it takes a while.
  const anywhere = commit === null ? [] : await uncommittedFiles(root, []);
  const uncommittedIn = async (paths: readonly string[]): Promise<number> =>
    (paths.length === 0 ? anywhere : await uncommittedFiles(root, paths)).length;
  const found = await Promise.all(
    Object.entries(settings.services).map(async ([service, one]): Promise<Found | null> => {
      const version = versions.get(service) ?? commit;
      if (version === null) return null;
      const fingerprint = fingerprintOf(one);
      const release: Release = { version, fingerprint, ...(commit && !versions.has(service) ? { commit } : {}) };
      const marker = markers[service]?.release;
      const uncommitted = release.commit ? await uncommittedIn(one.paths) : 0;
      const { changed, reason } = await compare(root, marker, release, one.paths);
      // Only a release that is named after its commit can be behind one.
      const stale = changed && (await isBehind(root, release, marker));
      const beside = changed || uncommitted === 0 ? '' : '; what is not committed does not count';
      return { service, candidate: { release, changed, reason: reason + beside }, stale, uncommitted };
    }),
  );
  const known = found.filter((one) => one !== null);
  return {
    candidates: Object.fromEntries(known.map(({ service, candidate }) => [service, candidate])),
    commit,
    stale: known.filter(({ stale }) => stale).map(({ service }) => service),
    uncommitted: Object.fromEntries(known.map(({ service, uncommitted }) => [service, uncommitted])),
  };
};

interface Found {
  readonly service: string;
  readonly candidate: Candidate;
  readonly stale: boolean;
  readonly uncommitted: number;
}

const isBehind = async (root: string, { commit }: Release, marker: Release | undefined): Promise<boolean> =>
  commit !== undefined && marker?.commit !== undefined && (await isOlder(root, commit, marker.commit));

const compare = async (
  root: string,
  marker: Release | undefined,
  release: Release,
  paths: readonly string[],
): Promise<{ readonly changed: boolean; readonly reason: string }> => {
  if (!marker) return { changed: true, reason: 'it was never confirmed here' };
  if (marker.fingerprint !== release.fingerprint) return { changed: true, reason: 'its configuration changed' };
  if (marker.version === release.version) return { changed: false, reason: `version ${release.version} is confirmed` };
  if (!marker.commit || !release.commit || paths.length === 0)
    return { changed: true, reason: `from version ${marker.version} to ${release.version}` };
  const files = await changedFiles(root, marker.commit, release.commit, paths);
  if (files === null) return { changed: true, reason: `git cannot compare it with ${marker.commit}` };
  return files.length === 0
    ? { changed: false, reason: `nothing in its paths changed since ${marker.commit.slice(0, 12)}` }
    : { changed: true, reason: `${files.length} of its files changed since ${marker.commit.slice(0, 12)}` };
};
