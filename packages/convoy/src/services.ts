import { nearest } from '@convoy/manifest/words';
import { ConvoyError } from '@convoy/model/error';
import type { Settings } from '@convoy/model/settings';

/** Why a service cannot be had: the names there are, and the one that was most likely meant; null when it is there. */
export const missing = ({ services, environment }: Settings, service: string): string | null => {
  if (Object.hasOwn(services, service)) return null;
  const known = Object.keys(services);
  const meant = nearest(service, known);
  const question = meant === undefined ? '' : `; did you mean ${meant}?`;
  return `there is no service ${service} in ${environment}: it has ${known.join(', ')}${question}`;
};

/** Throws `UNKNOWN_SERVICE`. */
export const requireService = (settings: Settings, service: string): void => {
  const why = missing(settings, service);
  if (why !== null) throw new ConvoyError('UNKNOWN_SERVICE', why);
};
