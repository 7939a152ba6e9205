import type { HeadRecord } from '@convoy/model/head';
import type { Note } from '@convoy/model/plan';
import type { Candidate } from '@convoy/model/plan-choice';
import { own } from '@convoy/model/record';
import type { Refusal } from '@convoy/model/refusal';
import type { Release, Vector } from '@convoy/model/release';
import type { Settings } from '@convoy/model/settings';
import type { Candidates } from '../candidates.ts';
import { fingerprintOf } from '../fingerprint.ts';
import { standingOf } from '../git.ts';
import type { Place } from '../place.ts';
import { headOf } from '../session/open.ts';
import { seenUnlessLost } from '../session/unfinished.ts';
import { agesOf } from './ages.ts';
import { onlyPromoted, partOf, regretted, unfinished } from './notes.ts';
import { notCheckedOut } from './unlike.ts';

/** What an environment is offered by the one that it promotes from. */
export interface Promotion {
  readonly candidates: Candidates;
  /** Services that have nothing to be deployed, and why. */
  readonly absent: Readonly<Record<string, string>>;
  readonly notes: readonly Note[];
  readonly refusals: readonly Refusal[];
}

/** What is asked for, and what is confirmed in the environment that it is asked for. */
export interface Asked {
  readonly markers: Vector;
  /** Versions that were named, by service: no part of a promotion. */
  readonly versions: ReadonlyMap<string, string>;
  readonly only: readonly string[] | null;
}

/**
 * The version vector that `source` confirmed, whatever is under way there: versions, digests and commits. Handles and
 * configuration are an environment's own. Throws what `git` and the head of `source` throw.
 */
export const promotionOf = async (
  place: Place,
  settings: Settings,
  source: string,
  asked: Asked,
): Promise<Promotion> => {
  const { record } = await headOf(place, source).read();
  const offers = Object.entries(settings.services).flatMap(([service, one]): Offer[] => {
    const named = asked.versions.get(service);
    const confirmed = named === undefined ? own(record.markers, service) : undefined;
    const version = named ?? confirmed?.release.version;
    if (version === undefined) return [];
    const { digest, commit } = confirmed?.release ?? {};
    const release = { version, fingerprint: fingerprintOf(one), ...(digest && { digest }), ...(commit && { commit }) };
    return [{ service, release, marker: own(asked.markers, service)?.release, by: confirmed?.deployment ?? null }];
  });
  const releases = new Map(offers.map(({ service, release }) => [service, release]));
  const candidates = Object.fromEntries(offers.map((offer) => [offer.service, candidateOf(offer, source)]));
  const isNamedByCommit = offers.some(({ release }) => release.commit !== undefined);
  const standing = isNamedByCommit ? await standingOf(place.root, true) : null;
  const ages = await agesOf(place.root, standing, releases, asked.markers);
  const changed = (age: 'yes' | 'unclear') =>
    [...releases.keys()].filter((service) => ages.get(service) === age && candidates[service]?.changed);
  const commits = new Set([...releases.values()].map(({ commit }) => commit));
  return {
    candidates: {
      candidates,
      commit: commits.size === 1 ? ([...commits][0] ?? null) : null,
      ...{ stale: changed('yes'), unclear: changed('unclear'), uncommitted: {} },
    },
    absent: Object.fromEntries(
      Object.keys(settings.services)
        .filter((service) => !releases.has(service))
        .map((service) => [service, `it was never confirmed in ${source}`]),
    ),
    notes: [
      ...unfinished(source, record.unfinished),
      ...partOf(settings, source, candidates, asked.only),
      ...(await notCheckedOut(place.root, standing, settings, releases)),
    ],
    refusals: [
      ...onlyPromoted(settings, source, asked.versions),
      ...regretted(settings, source, {
        goesBack: await goesBackIn(place, source, record),
        held: record.holds
          .filter(
            ({ service, release }) =>
              candidates[service]?.changed && releases.get(service)?.version === release.version,
          )
          .map(({ service, release }) => `${service} ${release.version}`),
      }),
    ],
  };
};

/**
 * The deployment that takes back what is confirmed in an environment; null: none does, or nobody can tell any more. What it
 * confirmed is in its head all the same.
 */
const goesBackIn = async (place: Place, source: string, record: HeadRecord): Promise<string | null> => {
  const seen = await seenUnlessLost(place, source, record, () => undefined);
  return seen?.state.plan?.operation === 'rollback' ? record.unfinished : null;
};

interface Offer {
  readonly service: string;
  readonly release: Release;
  /** What is confirmed where it goes to. */
  readonly marker: Release | undefined;
  /** The deployment that confirmed it in the source; null: it is no part of the promotion. */
  readonly by: string | null;
}

const candidateOf = ({ release, marker, by }: Offer, source: string): Candidate => {
  const from = by === null ? '' : `, confirmed in ${source} by ${by}`;
  const is = (reason: string): Candidate => ({ release, changed: true, reason: reason + from });
  if (!marker) return is('it was never confirmed here');
  if (marker.fingerprint !== release.fingerprint) return is('its configuration changed');
  if (marker.version !== release.version) return is(`from version ${marker.version} to ${release.version}`);
  const isOther = marker.digest !== undefined && release.digest !== undefined && marker.digest !== release.digest;
  return isOther
    ? is(`version ${release.version} has another digest`)
    : {
        release,
        changed: false,
        reason: `version ${release.version} is confirmed here${by === null ? '' : ` and in ${source}`}`,
      };
};
