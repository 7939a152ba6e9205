import type { Ports } from '@convoy/engine/ports';
import { driftOf } from '@convoy/engine/recovery/drift';
import type { Seen } from '@convoy/engine/recovery/survey';
import { messageOf } from '@convoy/model/error';
import type { HeadRecord } from '@convoy/model/head';
import type { Settings } from '@convoy/model/settings';
import type { Place } from '../place.ts';
import { headOf } from '../session/open.ts';

/** A target that does not say within this time what is there, in milliseconds, is not waited for. */
const describeMs = 30_000;

const seenOf = async (
  { environment, services }: Settings,
  ports: Ports,
  markers: HeadRecord['markers'],
  service: string,
): Promise<Seen> => {
  const marker = markers[service];
  const provider = ports.provider(service);
  if (!marker) return { unknown: 'nothing of it is confirmed here' };
  if (!provider.capabilities.describe) return { unknown: 'its provider cannot describe what is live' };
  const target = { environment, service, with: services[service]?.with ?? {} };
  try {
    return { drift: driftOf(marker.release, await provider.describe(target, AbortSignal.timeout(describeMs))) };
  } catch (thrown) {
    return { unknown: `what is live cannot be described: ${messageOf(thrown)}` };
  }
};

/** Why nothing can be said now: what is under way changes what is live. */
export interface Busy {
  readonly busy: string;
}

/** Whether what is live of these services is what is confirmed. */
export const lookForDrift = async (
  place: Place,
  settings: Settings,
  ports: Ports,
  services: readonly string[],
): Promise<ReadonlyMap<string, Seen> | Busy> => {
  const head = headOf(place, settings.environment);
  const before = await head.read();
  const { owner, unfinished, markers } = before.record;
  if (unfinished !== null) return { busy: `${unfinished} is not finished` };
  if (owner && (await place.stores.isAlive(owner))) return { busy: `${owner.deployment} is under way` };
  const seen = await Promise.all(
    services.map(async (service) => [service, await seenOf(settings, ports, markers, service)] as const),
  );
  return (await head.read()).revision === before.revision ? new Map(seen) : { busy: 'something was changed meanwhile' };
};
