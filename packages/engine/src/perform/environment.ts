import type { Settings } from '@convoy/model/settings';
import { serviceOf } from '@convoy/model/state';
import type { Context } from './context.ts';

/** Where services answer, for commands: `CONVOY_URL_<NAME>`, the name in capitals with `_` for `-`. */
export const urlsIn = (
  services: Settings['services'],
  urlOf: (service: string) => string | undefined,
): Record<string, string> =>
  Object.fromEntries(
    Object.keys(services).flatMap((service) => {
      const url = urlOf(service);
      return url === undefined ? [] : [[`CONVOY_URL_${service.toUpperCase().replaceAll('-', '_')}`, url]];
    }),
  );

const urls = ({ state, settings: { services } }: Context): Record<string, string> =>
  urlsIn(services, (service) => services[service]?.health?.url ?? serviceOf(state, service).deployed?.url);

/** What commands of the manifest are given beside the environment of this process. */
export const environmentOf = (context: Context): Record<string, string> => ({
  CONVOY_ENVIRONMENT: context.settings.environment,
  CONVOY_DEPLOYMENT: context.state.deployment,
  CONVOY_KEY: context.key,
  ...urls(context),
});
