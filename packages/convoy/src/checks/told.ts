import type { HeadRecord } from '@convoy/model/head';
import { own } from '@convoy/model/record';
import type { Settings } from '@convoy/model/settings';
import { connect } from '../connect.ts';
import type { Place } from '../place.ts';
import type { Surroundings } from '../verb.ts';

/** A provider says within this time where a service answers, in milliseconds. */
const limitMs = 10_000;

interface Around {
  readonly place: Place;
  readonly settings: Settings;
  /** What is confirmed. */
  readonly markers: () => Promise<HeadRecord['markers']>;
}

/** Where the provider of a service says that it answers; of what Convoy never put there nobody is asked. */
export const toldUrl = async (
  service: string,
  { place, settings, markers }: Around,
  { env, note }: Surroundings,
): Promise<string | undefined> => {
  const { environment, services } = settings;
  const keys = own(services, service)?.with;
  const marker = own(await markers(), service);
  if (marker === undefined || keys === undefined) return undefined;
  const { ports, close } = await connect(place, settings, marker.deployment, env, note);
  try {
    const provider = ports.provider(service);
    if (!provider.capabilities.describe) return undefined;
    const target = { environment, service, with: keys };
    return (await provider.describe(target, AbortSignal.timeout(limitMs))).url;
  } finally {
    close();
  }
};
