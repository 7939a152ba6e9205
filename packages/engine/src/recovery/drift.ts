import type { Description } from '@convoy/model/ports';
import type { Difference, Drift } from '@convoy/model/recovery/facts';
import { differences } from '@convoy/model/recovery/facts';
import type { Release } from '@convoy/model/release';

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b;

const percent = (share: number): string => `${Number((share * 100).toPrecision(3))} %`;

/** In what a target differs from what was confirmed; null: in nothing that its provider tells. */
export const driftOf = (marker: Release, { live, idle, share = 0, replicas }: Description): Drift | null => {
  const found = live?.release;
  const told: Partial<Record<Difference, string>> = {
    ...(!found && { 'nothing-live': 'nothing is live' }),
    ...(found &&
      (found.version !== marker.version || differ(found.digest, marker.digest)) && {
        release: `${found.version} is live${found.version === marker.version ? ', with another digest' : ''}`,
      }),
    ...(found &&
      found.version === marker.version &&
      differ(found.fingerprint, marker.fingerprint) && { configuration: 'it is configured otherwise' }),
    ...(replicas &&
      replicas.ready < replicas.wanted && { replicas: `${replicas.ready} of ${replicas.wanted} replicas are ready` }),
    ...(idle && share > 0 && { traffic: `${idle.release.version} gets ${percent(share)} of the traffic` }),
  };
  const differs = differences.filter((one) => told[one] !== undefined);
  if (differs.length === 0) return null;
  const reason = `${marker.version} is confirmed, and ${differs.map((one) => told[one]).join(', ')}`;
  return { differs, wanted: marker.version, found: found?.version ?? null, reason };
};
