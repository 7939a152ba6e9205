import type { Endpoint } from '@convoy/engine/monitor/targets';
import { under } from '@convoy/engine/perform/diagnosis';
import { messageOf } from '@convoy/model/error';
import { expand } from '@convoy/model/expand';
import type { Provider } from '@convoy/model/ports';
import type { Settings } from '@convoy/model/settings';
import type { Place } from '../place.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** Where endpoints answer. */
export interface Aims {
  /** Null: nobody knows. */
  urlOf(endpoint: Pick<Endpoint, 'key'>): string | null;
  /** Where a service as a whole answers; null: nobody knows. */
  baseOf(service: string): string | null;
  /** Asks providers anew where the manifest does not say it. Never rejects: what is not known then stays as it was. */
  refresh(signal: AbortSignal): Promise<void>;
  readonly close: () => void;
}

/** Providers of services whose address the manifest does not say; they are loaded only where there is one. */
const providersOf = async (place: Place, settings: Settings, env: Env, note: (line: string) => void) => {
  const unstated = Object.entries(settings.services).filter(([, { health }]) => health && health.url === undefined);
  if (unstated.length === 0) return { unstated, provider: null, close: () => undefined };
  const { connect } = await import('../connect.ts');
  const services = Object.fromEntries(unstated);
  const { ports, close } = await connect(place, { ...settings, services }, 'watch', env, note);
  return { unstated, provider: (service: string): Provider => ports.provider(service), close };
};

export const createAims = async (
  endpoints: readonly Endpoint[],
  {
    place,
    settings,
    env,
    note,
  }: {
    readonly place: Place;
    readonly settings: Settings;
    readonly env: Env;
    readonly note: (line: string) => void;
  },
): Promise<Aims> => {
  const { unstated, provider, close } = await providersOf(place, settings, env, note);
  const bases = new Map<string, string>();
  const urls = new Map<string, string>();
  const aim = (service: string, base: string): void => {
    if (bases.get(service) === base) return;
    bases.set(service, base);
    for (const endpoint of endpoints)
      if (endpoint.service === service) urls.set(endpoint.key, under(base, endpoint.path));
  };
  for (const [service, { health }] of Object.entries({ ...settings.services, ...settings.external }))
    if (health?.url !== undefined)
      aim(
        service,
        expand(health.url, (name) => env[name]),
      );
  const told = new Map<string, string>();

  const ask = async (service: string, signal: AbortSignal): Promise<void> => {
    try {
      const made = provider?.(service);
      const keys = settings.services[service]?.with ?? {};
      const found = made?.capabilities.describe
        ? await made.describe({ environment: settings.environment, service, with: keys }, signal)
        : null;
      if (found?.url !== undefined) aim(service, found.url);
    } catch (thrown) {
      const why = `where ${service} answers cannot be asked: ${messageOf(thrown)}`;
      if (!signal.aborted && told.get(service) !== why) note(why);
      told.set(service, why);
    }
  };
  return {
    urlOf: ({ key }) => urls.get(key) ?? null,
    baseOf: (service) => bases.get(service) ?? null,
    refresh: async (signal) => {
      await Promise.all(unstated.map(([service]) => ask(service, signal)));
    },
    close,
  };
};
