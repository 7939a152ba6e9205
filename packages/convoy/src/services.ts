import { ConvoyError } from '@convoy/model/error';
import type { Settings } from '@convoy/model/settings';
import { offered } from './offered.ts';

/** Why a service cannot be had: the names there are, and the one that was most likely meant; null when it is there. */
export const missing = ({ services, environment }: Settings, service: string): string | null => {
  if (Object.hasOwn(services, service)) return null;
  return `there is no service ${service} in ${environment}: it has ${offered(service, Object.keys(services))}`;
};

/** Throws `UNKNOWN_SERVICE`. */
export const requireService = (settings: Settings, service: string): void => {
  const why = missing(settings, service);
  if (why !== null) throw new ConvoyError('UNKNOWN_SERVICE', why);
};
