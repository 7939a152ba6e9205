import { ConvoyError } from '@convoy/model/error';
import type { Settings } from '@convoy/model/settings';

/** Throws `UNKNOWN_SERVICE` with the names there are. */
export const requireService = ({ services, environment }: Settings, service: string): void => {
  if (Object.hasOwn(services, service)) return;
  const known = Object.keys(services).join(', ');
  throw new ConvoyError('UNKNOWN_SERVICE', `there is no service ${service} in ${environment}: it has ${known}`);
};
