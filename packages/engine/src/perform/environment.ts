import { serviceOf } from '@convoy/model/state';
import type { Context } from './context.ts';

/** Where every service of the plan answers: `CONVOY_URL_<NAME>`, the name in capitals with `_` for `-`. */
const urls = ({ state, settings }: Context): Record<string, string> =>
  Object.fromEntries(
    Object.entries(settings.services).flatMap(([service, { health }]) => {
      const url = health?.url ?? serviceOf(state, service).deployed?.url;
      return url === undefined ? [] : [[`CONVOY_URL_${service.toUpperCase().replaceAll('-', '_')}`, url]];
    }),
  );

/** What commands of the manifest are given beside the environment of this process. */
export const environmentOf = (context: Context): Record<string, string> => ({
  CONVOY_ENVIRONMENT: context.settings.environment,
  CONVOY_DEPLOYMENT: context.state.deployment,
  CONVOY_KEY: context.key,
  ...urls(context),
});
